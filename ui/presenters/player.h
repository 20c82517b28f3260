#pragma once

#include "ui/playback/playback_engine.h"
#include "ui/presenters/play_queue.h"
#include "ui/presenters/track_collection.h"
#include "ui/services/clip_fetcher.h"

#include <QObject>

#include <future>
#include <optional>
#include <vector>

namespace genrescope {

/// What plays. Every page asks it to play a track, a file or a clip of a dataset; files and clips
/// become tracks of the collection.
///
/// What follows is the next track of the list, or of the queue: it leads from the moment on at
/// which one of its tracks is played until a person plays something else.
class Player : public QObject {
    Q_OBJECT

public:
    /// Neither is owned.
    Player(PlaybackEngine& engine, TrackCollection& tracks, QObject* parent = nullptr);

    void play(TrackKey id);
    void playFile(const QString& file, const QString& title);
    /// As soon as its audio is available; a later clip replaces one that is still waiting.
    void playClip(const DatasetClip& clip);

    PlayQueue& queue() { return queue_; }
    const PlayQueue& queue() const { return queue_; }
    /// This row of the queue; those behind it follow. Nothing happens if there is none.
    void playQueued(int row);
    /// What plays is of the queue, or it is due: it says what follows.
    bool isQueueLeading() const { return isQueued() || queue_.isDue(); }

    /// The track that is on show plays next: it is loaded at once unless another one plays.
    void cue(std::optional<TrackKey> id);
    void togglePlaying();
    void stop();
    /// The tracks above and below in the list, skipping those that failed; or those of the queue.
    void previous();
    void next();

    /// Seconds, in the loaded track.
    void seek(double seconds) { engine_.seek(seconds); }
    void seekBy(double seconds) { engine_.seek(engine_.position() + seconds); }
    void seekToEnd() { engine_.seek(engine_.duration()); }
    /// Loads the cued track if it is not loaded yet; playback continues from there if a track
    /// plays.
    void seekInCued(double seconds);

    /// Selects the region of the cued track that is repeated.
    void setLoop(const std::optional<LoopRegion>& loop);
    /// The one key for loops: the first press marks where the region begins, the second where it
    /// ends, the third clears the loop.
    void markLoop();

    /// The loaded track's file is closed, unless it plays; until takeBack(), or until it is played.
    /// @return  ready once the files of this and of earlier tracks are closed
    std::vector<std::shared_future<void>> letGo();
    /// The track is loaded again, where it was.
    void takeBack();

    /// What is heard in place of the loaded track, until another one is loaded; null: the track.
    void setHeard(std::shared_ptr<const HeardPart> heard) { engine_.setHeard(std::move(heard)); }

    void setVolume(double volume) { engine_.setVolume(volume); }
    void setMuted(bool muted) { engine_.setMuted(muted); }

    /// The track that plays, or is ready to play.
    std::optional<TrackKey> track() const { return track_; }
    /// Its file; empty without one.
    QString file() const;
    bool isPlaying() const { return engine_.state() == PlaybackEngine::State::Playing; }
    double position() const { return engine_.position(); }
    /// Of the loaded track; 0 where it is not known yet.
    double duration() const { return engine_.duration(); }
    /// Whether there is a track below that can be played, or another one in the queue.
    bool hasNext() const { return isQueueLeading() ? queue_.hasNext() : playable(1).has_value(); }
    double volume() const { return engine_.volume(); }
    bool isMuted() const { return engine_.isMuted(); }
    /// Playing without an audio device.
    bool isSilent() const { return engine_.isSilent(); }
    const std::optional<LoopRegion>& loop() const { return engine_.loop(); }
    /// Where a region begins whose end is still to be marked.
    const std::optional<double>& loopBegin() const { return loopBegin_; }

Q_SIGNALS:
    /// Another track is loaded, or none.
    void trackChanged();
    /// This track was requested, or is the next one: it is to be shown.
    void trackChosen(genrescope::TrackKey id);
    void playingChanged(bool playing);
    /// Sixty times per second while playing, and at every seek.
    void positionChanged(double seconds);
    void durationChanged(double seconds);
    void volumeChanged(double volume);
    void mutedChanged(bool muted);
    void silentChanged(bool silent);
    /// The region that is repeated, or the mark where one begins.
    void loopChanged();
    /// The queue, or whether it leads.
    void queueChanged();
    /// A file or clip of another page is about to play.
    void fileChosen();
    /// A track cannot be played: one sentence.
    void failed(const QString& sentence);
    /// A clip's audio cannot be fetched: one sentence.
    void clipFailed(const QString& sentence);

private:
    void begin(TrackKey id);
    void load(TrackKey id);
    void choose(TrackKey id);
    /// The loaded track is the queue's.
    bool isQueued() const { return queued_ && queued_ == track_ && !queue_.isEmpty(); }
    /// The queue's current track as one of the collection.
    TrackKey takeQueued();
    void leaveQueue();
    void forgetLoopBegin();
    /// The next track in that direction that has not failed.
    std::optional<TrackKey> playable(int direction) const;
    void onRemoved();
    void onFinished();
    void onFailed(const QString& sentence);
    void showPlaying();

    PlaybackEngine& engine_;
    TrackCollection& tracks_;
    ClipFetcher clips_;
    PlayQueue queue_;
    std::optional<TrackKey> track_;
    /// What the queue played last.
    std::optional<TrackKey> queued_;
    /// Playing was asked for last, rather than a pause.
    bool wanted_ = false;
    /// Tracks of the queue that could not be played, one after the other.
    int skipped_ = 0;
    std::optional<TrackKey> cued_;
    std::optional<double> loopBegin_;

    /// How the track is loaded again that was let go.
    struct Place {
        TrackKey track = 0;
        double seconds = 0.0;
        std::optional<LoopRegion> loop = {};
    };
    std::optional<Place> left_;
};

} // namespace genrescope
