#pragma once

#include "ui/playback/audio_output.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace genrescope::measure {

/// What an audio device reported as played, and when. Thread-safe.
class DeviceClock {
public:
    using Clock = std::chrono::steady_clock;

    void note(double seconds);
    /// Seconds played by now, including the time since the last report; nothing while the device is
    /// stopped.
    std::optional<double> seconds() const;
    void stop();

private:
    mutable std::mutex mutex_;
    std::optional<double> seconds_;
    Clock::time_point when_;
};

/// Passes everything on to another output and notes its clock.
class MeteredOutput : public AudioOutput {
    Q_OBJECT

public:
    MeteredOutput(std::unique_ptr<AudioOutput> output, std::shared_ptr<DeviceClock> clock);

    bool start(QIODevice& source, int rate) override;
    void stop() override;
    QList<SoundDevice> devices() const override { return output_->devices(); }
    void choose(const QByteArray& device) override { output_->choose(device); }
    void setVolume(double gain) override;
    double playedSeconds() const override;

private:
    std::unique_ptr<AudioOutput> output_;
    std::shared_ptr<DeviceClock> clock_;
};

} // namespace genrescope::measure
