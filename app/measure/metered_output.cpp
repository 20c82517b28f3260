#include "app/measure/metered_output.h"

namespace genrescope::measure {

namespace {

/// A device that has repeated itself for this long is not playing.
constexpr std::chrono::milliseconds standing(50);

} // namespace

void DeviceClock::note(double seconds)
{
    const std::scoped_lock lock(mutex_);
    // A device reports in steps: a repeated value is as old as its first report.
    if (seconds_ == seconds)
        return;
    seconds_ = seconds;
    when_ = Clock::now();
}

std::optional<double> DeviceClock::seconds() const
{
    const std::scoped_lock lock(mutex_);
    if (!seconds_ || *seconds_ <= 0.0)
        return {};
    const std::chrono::duration<double> age = Clock::now() - when_;
    if (age > standing)
        return {};
    return *seconds_ + age.count();
}

void DeviceClock::stop()
{
    const std::scoped_lock lock(mutex_);
    seconds_.reset();
}

MeteredOutput::MeteredOutput(std::unique_ptr<AudioOutput> output,
                             std::shared_ptr<DeviceClock> clock)
    : output_(std::move(output)), clock_(std::move(clock))
{
    connect(output_.get(), &AudioOutput::lost, this, &AudioOutput::lost);
    connect(output_.get(), &AudioOutput::devicesChanged, this, &AudioOutput::devicesChanged);
}

bool MeteredOutput::start(QIODevice& source, int rate)
{
    return output_->start(source, rate);
}

void MeteredOutput::stop()
{
    clock_->stop();
    output_->stop();
}

void MeteredOutput::setVolume(double gain)
{
    output_->setVolume(gain);
}

double MeteredOutput::playedSeconds() const
{
    const double seconds = output_->playedSeconds();
    clock_->note(seconds);
    return seconds;
}

} // namespace genrescope::measure
