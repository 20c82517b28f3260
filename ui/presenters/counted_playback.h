#pragma once

#include "ui/presenters/explanation_presenter.h"
#include "ui/services/counted_sound_maker.h"

#include <QObject>

namespace genrescope {

/// "Play only what counted": while a genre is explained, the player can play the track with all
/// silenced that did not count, at the same position. Where playback goes on to another section,
/// nothing is heard until that one is explained.
class CountedPlayback : public QObject {
    Q_OBJECT

public:
    /// Neither presenter is owned.
    CountedPlayback(ExplanationPresenter& why, ListenPresenter& listen, CountedSoundMaker make,
                    QObject* parent = nullptr);

    /// Ends by itself with the explanation.
    void setOn(bool on);
    bool isOn() const { return on_; }
    /// The sound is being made.
    bool isWorking() const { return working_; }

Q_SIGNALS:
    void changed();
    /// One sentence; it is off again.
    void failed(const QString& sentence);

private:
    void follow();
    void make();
    void apply();

    ExplanationPresenter& why_;
    ListenPresenter& listen_;
    const CountedSoundMaker make_;
    bool on_ = false;
    bool working_ = false;
    /// Whose sound is made, or was.
    std::shared_ptr<const Explanation> explanation_;
    /// Of the section that was explained last, null until the first is made: until then, the track
    /// plays on; later, what lies in no explained section is silent.
    std::shared_ptr<const HeardPart> heard_;
    /// What the player has of it.
    std::shared_ptr<const HeardPart> applied_;
    /// Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
