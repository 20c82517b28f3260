#include "ui/presenters/player.h"

#include <algorithm>
#include <utility>

namespace genrescope {

Player::Player(PlaybackEngine& engine, TrackCollection& tracks, QObject* parent)
    : QObject(parent), engine_(engine), tracks_(tracks)
{
    connect(&engine_, &PlaybackEngine::stateChanged, this, &Player::showPlaying);
    connect(&engine_, &PlaybackEngine::positionChanged, this, &Player::positionChanged);
    connect(&engine_, &PlaybackEngine::durationChanged, this, &Player::durationChanged);
    connect(&engine_, &PlaybackEngine::volumeChanged, this, &Player::volumeChanged);
    connect(&engine_, &PlaybackEngine::mutedChanged, this, &Player::mutedChanged);
    connect(&engine_, &PlaybackEngine::silentChanged, this, &Player::silentChanged);
    connect(&engine_, &PlaybackEngine::loopChanged, this, &Player::loopChanged);
    connect(&engine_, &PlaybackEngine::finished, this, &Player::onFinished);
    connect(&engine_, &PlaybackEngine::failed, this, &Player::failed);
    connect(&tracks_, &TrackCollection::removed, this, &Player::onRemoved);
    connect(&clips_, &ClipFetcher::fetched, this, &Player::playFile);
    connect(&clips_, &ClipFetcher::failed, this, &Player::clipFailed);
}

QString Player::file() const
{
    const TrackItem* const track = track_ ? tracks_.find(*track_) : nullptr;
    return track == nullptr ? QString() : track->path;
}

void Player::play(TrackKey id)
{
    if (tracks_.find(id) == nullptr)
        return;
    if (track_ != id)
        engine_.stop();
    load(id);
    Q_EMIT trackChosen(id);
    engine_.play();
}

void Player::playFile(const QString& file, const QString& title)
{
    Q_EMIT fileChosen();
    play(tracks_.addFile(file, title));
}

void Player::playClip(const DatasetClip& clip)
{
    clips_.fetch(clip);
}

void Player::cue(std::optional<TrackKey> id)
{
    cued_ = id;
    if (id && !isPlaying())
        load(*id);
}

void Player::load(TrackKey id)
{
    if (track_ == id && engine_.hasTrack())
        return;
    track_ = id;
    forgetLoopBegin();
    engine_.openFile(tracks_.find(id)->path);
    Q_EMIT trackChanged();
}

void Player::togglePlaying()
{
    if (!isPlaying() && cued_)
        load(*cued_);
    engine_.togglePlaying();
}

void Player::previous()
{
    // As in other players: first back to the start of this track.
    constexpr double restartAfter = 3.0;
    if (!track_)
        return;
    const std::optional<TrackKey> above = playable(-1);
    if (!above || position() > restartAfter)
        seek(0.0);
    else
        choose(*above);
}

void Player::next()
{
    if (const std::optional<TrackKey> below = playable(1))
        choose(*below);
}

void Player::choose(TrackKey id)
{
    if (isPlaying()) {
        play(id);
        return;
    }
    cue(id);
    Q_EMIT trackChosen(id);
}

std::optional<TrackKey> Player::playable(int direction) const
{
    std::optional<TrackKey> id = track_;
    do {
        id = id ? tracks_.table().neighbor(*id, direction) : std::nullopt;
    } while (id && tracks_.find(*id)->state == TrackState::Failed);
    return id;
}

void Player::seekInCued(double seconds)
{
    if (!cued_)
        return;
    if (track_ != cued_) {
        const bool playing = isPlaying();
        engine_.stop();
        load(*cued_);
        if (playing)
            engine_.play();
    }
    seek(seconds);
}

std::vector<std::shared_future<void>> Player::letGo()
{
    if (track_ && engine_.hasTrack() && !isPlaying()) {
        left_ = Place{*track_, engine_.hasEnded() ? 0.0 : position(), loop()};
        engine_.close();
    }
    return engine_.leaving();
}

void Player::takeBack()
{
    const std::optional<Place> place = std::exchange(left_, std::nullopt);
    if (!place || engine_.hasTrack() || track_ != place->track)
        return;
    engine_.openFile(tracks_.find(place->track)->path);
    engine_.seek(place->seconds);
    engine_.setLoop(place->loop);
    // What was heard in its place is not, any more.
    Q_EMIT trackChanged();
}

void Player::setLoop(const std::optional<LoopRegion>& loop)
{
    if (loop && cued_ && track_ != cued_)
        seekInCued(loop->begin);
    forgetLoopBegin();
    engine_.setLoop(loop);
}

void Player::markLoop()
{
    if (loop() || !track_) {
        setLoop({});
        return;
    }
    const double now = position();
    if (loopBegin_ && now != *loopBegin_) {
        setLoop(LoopRegion{std::min(*loopBegin_, now), std::max(*loopBegin_, now)});
        return;
    }
    loopBegin_ = now;
    Q_EMIT loopChanged();
}

void Player::forgetLoopBegin()
{
    if (std::exchange(loopBegin_, std::nullopt))
        Q_EMIT loopChanged();
}

void Player::onRemoved()
{
    if (cued_ && tracks_.find(*cued_) == nullptr)
        cued_.reset();
    if (!track_ || tracks_.find(*track_) != nullptr)
        return;
    track_.reset();
    engine_.close();
    Q_EMIT trackChanged();
}

void Player::onFinished()
{
    if (const std::optional<TrackKey> below = playable(1))
        play(*below);
}

void Player::showPlaying()
{
    tracks_.table().setPlaying(isPlaying() ? track_ : std::nullopt);
    Q_EMIT playingChanged(isPlaying());
}

} // namespace genrescope
