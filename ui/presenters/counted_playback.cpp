#include "ui/presenters/counted_playback.h"

#include "ui/data/path_text.h"
#include "ui/playback/stereo_fold.h"

#include <cmath>
#include <utility>

namespace genrescope {

namespace {

CountedSoundRequest requestFor(const Explanation& explanation, const QString& file)
{
    return {.file = pathOf(file),
            .map = explanation.map,
            .scale = {.framesPerSecond = explanation.framesPerSecond,
                      .minFrequency = explanation.minFrequency,
                      .maxFrequency = explanation.maxFrequency}};
}

HeardPart heardPart(const Sound& sound, double start)
{
    HeardPart part = {.firstFrame = std::llround(start * sound.sampleRate)};
    foldToStereo(sound.block(), part.stereo);
    return part;
}

} // namespace

CountedPlayback::CountedPlayback(ExplanationPresenter& why, ListenPresenter& listen,
                                 CountedSoundMaker make, QObject* parent)
    : QObject(parent), why_(why), listen_(listen), make_(std::move(make))
{
    connect(&why_, &ExplanationPresenter::changed, this, &CountedPlayback::follow);
    // A track that is loaded is heard as it is.
    connect(&listen_.player(), &Player::trackChanged, this, [this] {
        applied_.reset();
        apply();
    });
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        setOn(false);
        Q_EMIT failed(sentence);
    });
}

void CountedPlayback::setOn(bool on)
{
    if (on_ == on || (on && !why_.question()))
        return;
    on_ = on;
    if (!on_)
        heard_.reset();
    follow();
    apply();
    Q_EMIT changed();
}

void CountedPlayback::follow()
{
    if (on_ && !why_.question()) {
        setOn(false);
        return;
    }
    const std::shared_ptr<const Explanation> wanted = on_ ? why_.explanation() : nullptr;
    if (wanted == explanation_)
        return;
    runner_.cancel();
    explanation_ = wanted;
    working_ = false;
    if (explanation_)
        make();
    Q_EMIT changed();
}

void CountedPlayback::make()
{
    const std::optional<TrackKey> shown = listen_.shownTrack();
    const TrackItem* track = shown ? listen_.tracks().find(*shown) : nullptr;
    // Nothing of a silent part counted.
    if (track == nullptr || explanation_->map.values.empty())
        return;
    working_ = true;
    runner_.start<HeardPart>(
        [make = make_, request = requestFor(*explanation_, track->path),
         start = explanation_->start()](const TaskContext& context) {
            return heardPart(make(request, context), start);
        },
        [this](HeardPart part) {
            heard_ = std::make_shared<const HeardPart>(std::move(part));
            working_ = false;
            apply();
            Q_EMIT changed();
        });
}

void CountedPlayback::apply()
{
    const std::shared_ptr<const HeardPart> wanted = listen_.isShownInPlayer() ? heard_ : nullptr;
    if (wanted == applied_)
        return;
    applied_ = wanted;
    listen_.player().setHeard(wanted);
}

} // namespace genrescope
