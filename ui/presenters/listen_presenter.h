#pragma once

#include "ui/data/list_state.h"
#include "ui/presenters/player.h"
#include "ui/presenters/track_collection.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// The logic of the Listen page: which track is shown, and what is known about it.
///
/// The track on show is the one whose spectrogram and genres are visible; the track in the player
/// is the one that plays. While nothing plays they are the same.
class ListenPresenter : public QObject {
    Q_OBJECT

public:
    /// Neither is owned.
    ListenPresenter(TrackCollection& tracks, Player& player, QObject* parent = nullptr);

    TrackCollection& tracks() { return tracks_; }
    const TrackCollection& tracks() const { return tracks_; }
    Player& player() { return player_; }
    const Player& player() const { return player_; }

    /// The models to listen with; none is allowed.
    void setModels(const std::vector<ActiveModel>& models) { tracks_.setModels(models); }
    const std::vector<ModelLabel>& models() const { return tracks_.models(); }
    bool hasModels() const { return !models().empty(); }

    /// Files and folders, e.g. dropped ones. The first new track is shown at once.
    void add(const QStringList& paths);
    /// The list as it is now.
    ListState state() const;
    /// Adds the tracks of an earlier session. What was on show is again, unless something is
    /// already.
    void restore(const ListState& state);
    /// Puts a track on show, and into the player unless another one plays.
    void show(TrackKey id);

    std::optional<TrackKey> shownTrack() const { return shown_; }
    bool isShownInPlayer() const { return shown_ && shown_ == player_.track(); }
    /// Of the track on show; null where there is none.
    const std::shared_ptr<MelTrack>& melTrack() const { return tracks_.spectrogram(); }
    /// Tracks that are not analyzed yet, and files and folders on their way into the list.
    int pending() const { return arriving_ + tracks_.pending(); }

Q_SIGNALS:
    /// A person added these files and folders.
    void added(const QStringList& paths);
    /// Another track is on show, or none: its spectrogram (null or empty at first) and prediction.
    void shownTrackChanged();
    /// What is known about the track on show has changed.
    void predictionChanged(const genrescope::TrackPrediction& prediction);
    /// The playhead on the track on show.
    void playheadMoved(double seconds);

private:
    void showNothing();
    void showInstead(int row);
    void tellPrediction();

    TrackCollection& tracks_;
    Player& player_;
    std::optional<TrackKey> shown_;
    int arriving_ = 0;
    TaskRunner folders_;
};

} // namespace genrescope
