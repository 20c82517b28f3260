#pragma once

#include "ui/desktop/media_player.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace genrescope {

/// What the desktop may ask of the window.
struct WindowRequests {
    std::function<void()> raise = [] {};
    std::function<void()> quit = [] {};
};

/// The player for the desktop: media keys, panels, lock screens and phones show and control it
/// (MPRIS). Where there is no session bus, nothing happens.
class MediaControls : public QObject {
    Q_OBJECT

public:
    /// Neither the player nor the tracks are owned.
    MediaControls(Player& player, TrackCollection& tracks, WindowRequests requests,
                  QObject* parent = nullptr);
    ~MediaControls() override;

private:
    void publish();
    void tellChanges();
    void tellSeek(double position);

    Player& player_;
    MediaPlayer* interface_;
    /// What listeners know.
    QVariantMap told_;
    /// The last position, and how long ago that was.
    double position_ = 0.0;
    QElapsedTimer sincePosition_;
    /// The name on the bus; empty while there is none.
    QString service_;
};

} // namespace genrescope
