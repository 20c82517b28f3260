#pragma once

#include "ui/playback/audio_output.h"
#include "ui/playback/track_feeder.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

class OutputDriver;

/// Plays one track: decodes it with core's decoder on one thread, outputs it on another, and
/// answers at once on its own, the GUI thread.
class PlaybackEngine : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Playing, Paused };
    Q_ENUM(State)

    /// Plays through the system's audio output.
    explicit PlaybackEngine(QObject* parent = nullptr);
    explicit PlaybackEngine(AudioOutputFactory makeOutput, QObject* parent = nullptr);
    ~PlaybackEngine() override;

    /// Replaces the current track with another one, stopped at its start.
    void open(SourceOpener source);
    void openFile(const QString& path);
    void close();

    void play();
    void pause();
    void togglePlaying();
    /// Pauses at the start.
    void stop();
    /// Seconds from the start of the track; sample-accurate, while playing or not.
    void seek(double seconds);

    /// In [0, 1], as loudness is perceived.
    void setVolume(double volume);
    void setMuted(bool muted);
    /// The device to play on as long as it is there, at once; empty: the system's default.
    void chooseDevice(const QByteArray& id);
    /// Asks the system for its devices; devicesListed() follows.
    void listDevices();
    /// Repeats a region without a gap; a region shorter than 50 ms is ignored.
    void setLoop(const std::optional<LoopRegion>& loop);
    /// What is heard in place of the track that is open, at once, at the same position; null: the
    /// track.
    void setHeard(std::shared_ptr<const HeardPart> heard);

    bool hasTrack() const { return feeder_ != nullptr; }
    /// Of tracks that were closed: ready once nothing reads their files any more.
    const std::vector<std::shared_future<void>>& leaving() const { return leaving_; }
    State state() const { return state_; }
    /// It was played to its end: played again, it starts over.
    bool hasEnded() const { return ended_; }
    /// The position in the track that is audible right now, in seconds.
    double position() const;
    /// Seconds; as the file declares, and exact once its end has been decoded; 0 = not known.
    double duration() const { return duration_; }
    double volume() const { return volume_; }
    bool isMuted() const { return muted_; }
    const std::optional<LoopRegion>& loop() const { return loop_; }
    /// Playing without an audio device.
    bool isSilent() const { return silent_; }

Q_SIGNALS:
    void stateChanged(genrescope::PlaybackEngine::State state);
    /// Sixty times per second while playing, and at every seek.
    void positionChanged(double seconds);
    void durationChanged(double seconds);
    void volumeChanged(double volume);
    void mutedChanged(bool muted);
    void loopChanged(const std::optional<genrescope::LoopRegion>& loop);
    void silentChanged(bool silent);
    void devicesListed(const QList<genrescope::SoundDevice>& devices);
    /// The track was played to its end; the state is Stopped.
    void finished();
    /// One sentence: the track cannot be played, or not further.
    void failed(const QString& sentence);

private:
    void onOpened(const AudioInfo& info, std::shared_ptr<FrameQueue> queue);
    void onFailed(const QString& sentence);
    void tick();
    void startOutput();
    void stopOutput();
    void releaseFeeder();
    void hold(State state, double seconds);
    void setState(State state);
    void setDuration(double seconds);
    void applyVolume();

    QThread thread_;
    /// Lives on thread_.
    OutputDriver* driver_;
    std::unique_ptr<TrackFeeder> feeder_;
    /// Threads of earlier feeders that may still wait for their disk.
    std::vector<std::shared_future<void>> leaving_;
    /// Tells the calls of an earlier feeder from those of the current one.
    quint64 track_ = 0;
    /// Null until the feeder has opened the track.
    std::shared_ptr<FrameQueue> queue_;
    QTimer timer_;
    State state_ = State::Stopped;
    /// The position while it is not playing.
    double held_ = 0.0;
    /// It was played to its end and has not been moved since.
    bool ended_ = false;
    double duration_ = 0.0;
    double volume_ = 1.0;
    bool muted_ = false;
    bool silent_ = false;
    std::optional<LoopRegion> loop_;
};

} // namespace genrescope
