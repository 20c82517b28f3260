#include "ui/presenters/player.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// A disk that is gone takes more tracks of a queue with it: not all of them are tried.
constexpr int maxSkipped = 20;

} // namespace

Player::Player(PlaybackEngine& engine, TrackCollection& tracks, QObject* parent)
    : QObject(parent),
      engine_(engine),
      tracks_(tracks),
      queue_(QRandomGenerator::system()->generate64())
{
    connect(&engine_, &PlaybackEngine::stateChanged, this, &Player::showPlaying);
    connect(&engine_, &PlaybackEngine::positionChanged, this, &Player::positionChanged);
    connect(&engine_, &PlaybackEngine::durationChanged, this, &Player::durationChanged);
    connect(&engine_, &PlaybackEngine::volumeChanged, this, &Player::volumeChanged);
    connect(&engine_, &PlaybackEngine::mutedChanged, this, &Player::mutedChanged);
    connect(&engine_, &PlaybackEngine::silentChanged, this, &Player::silentChanged);
    connect(&engine_, &PlaybackEngine::loopChanged, this, &Player::loopChanged);
    connect(&engine_, &PlaybackEngine::finished, this, &Player::onFinished);
    connect(&engine_, &PlaybackEngine::failed, this, &Player::onFailed);
    connect(&queue_, &PlayQueue::changed, this, &Player::queueChanged);
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
    leaveQueue();
    begin(id);
}

void Player::begin(TrackKey id)
{
    if (tracks_.find(id) == nullptr)
        return;
    if (track_ != id)
        engine_.stop();
    load(id);
    Q_EMIT trackChosen(id);
    wanted_ = true;
    engine_.play();
}

void Player::playFile(const QString& file, const QString& title)
{
    Q_EMIT fileChosen();
    play(tracks_.addFile(file, title));
}

void Player::playQueued(int row)
{
    if (!queue_.start(row))
        return;
    skipped_ = 0;
    Q_EMIT fileChosen();
    begin(takeQueued());
}

TrackKey Player::takeQueued()
{
    const PlaylistTrack track = *queue_.current();
    const TrackKey id = tracks_.addFile(track.path, track.shownTitle());
    // Several in a row may be of one file.
    if (id == track_)
        engine_.seek(0.0);
    queued_ = id;
    Q_EMIT queueChanged();
    return id;
}

void Player::leaveQueue()
{
    if (std::exchange(queued_, std::nullopt))
        Q_EMIT queueChanged();
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
    if (queued_ != id)
        leaveQueue();
    forgetLoopBegin();
    engine_.openFile(tracks_.find(id)->path);
    Q_EMIT trackChanged();
}

void Player::togglePlaying()
{
    wanted_ = !isPlaying();
    if (wanted_ && cued_)
        load(*cued_);
    engine_.togglePlaying();
}

void Player::stop()
{
    wanted_ = false;
    engine_.stop();
}

void Player::previous()
{
    // As in other players: first back to the start of this track.
    constexpr double restartAfter = 3.0;
    if (!track_)
        return;
    const bool goesBack = position() <= restartAfter;
    const std::optional<TrackKey> above = isQueued() ? std::nullopt : playable(-1);
    if (goesBack && isQueued() && queue_.goPrevious())
        choose(takeQueued());
    else if (goesBack && above)
        choose(*above);
    else
        seek(0.0);
}

void Player::next()
{
    skipped_ = 0;
    if (isQueueLeading()) {
        if (queue_.goNext())
            choose(takeQueued());
    } else if (const std::optional<TrackKey> below = playable(1))
        choose(*below);
}

void Player::choose(TrackKey id)
{
    if (isPlaying()) {
        begin(id);
        return;
    }
    wanted_ = false;
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
    skipped_ = 0;
    if (isQueued() ? queue_.goOn() : queue_.isDue() && queue_.goNext())
        begin(takeQueued());
    else if (const std::optional<TrackKey> below = playable(1); below && !isQueued())
        begin(*below);
}

void Player::onFailed(const QString& sentence)
{
    Q_EMIT failed(sentence);
    if (wanted_ && isQueued() && skipped_ < maxSkipped && queue_.goNext()) {
        ++skipped_;
        begin(takeQueued());
    }
}

void Player::showPlaying()
{
    tracks_.table().setPlaying(isPlaying() ? track_ : std::nullopt);
    Q_EMIT playingChanged(isPlaying());
}

} // namespace genrescope
