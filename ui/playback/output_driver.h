#pragma once

#include "ui/playback/audio_output.h"
#include "ui/playback/silent_output.h"
#include "ui/playback/smooth_clock.h"
#include "ui/playback/stream_device.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace genrescope {

/// Plays a queue on the playback thread, and keeps the clock of what is audible. Where there is no
/// device, or it goes away, a silent clock takes its place; a device that appears takes over again.
class OutputDriver : public QObject {
    Q_OBJECT

public:
    explicit OutputDriver(AudioOutputFactory make);
    ~OutputDriver() override;

    // On the playback thread.
    void start(std::shared_ptr<FrameQueue> queue);
    void stop();
    void setVolume(double gain);
    /// At once, from where it plays.
    void choose(const QByteArray& device);
    /// devicesListed() follows.
    void listDevices() { Q_EMIT devicesListed(output().devices()); }

    /// From any thread: seconds of the stream that have been played so far.
    double playedSeconds() const;

Q_SIGNALS:
    /// Playback continues without sound, or with sound again.
    void silentChanged(bool silent);
    void devicesListed(const QList<genrescope::SoundDevice>& devices);

private:
    AudioOutput& output();
    void report();
    void resumeElsewhere();
    void onDevicesChanged();
    void setSilent(bool silent);

    const AudioOutputFactory make_;
    std::unique_ptr<AudioOutput> output_;
    SilentOutput silence_;
    /// The one of the two that runs, or none.
    AudioOutput* active_ = nullptr;
    std::shared_ptr<FrameQueue> queue_;
    std::unique_ptr<StreamDevice> device_;
    QTimer timer_;
    QElapsedTimer sinceProgress_;
    SmoothClock clock_;
    /// Seconds of the stream: where active_ began, and what was played at the last report.
    double base_ = 0.0;
    double lastPlayed_ = 0.0;
    double gain_ = 1.0;
    QByteArray chosen_;
    bool silent_ = false;
};

} // namespace genrescope
