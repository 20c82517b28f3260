#include "ui/playback/output_driver.h"

namespace genrescope {

namespace {

constexpr int reportMs = 10;
/// A device that has not moved for this long is gone, even if nothing reports it. PulseAudio may
/// take two seconds to start if a device was idle.
constexpr qint64 stalledMs = 3'000;

} // namespace

OutputDriver::OutputDriver(AudioOutputFactory make)
    : make_(std::move(make)), silence_(this), timer_(this)
{
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(reportMs);
    connect(&timer_, &QTimer::timeout, this, &OutputDriver::report);
}

OutputDriver::~OutputDriver()
{
    stop();
}

AudioOutput& OutputDriver::output()
{
    if (output_)
        return *output_;
    // Here, not in the constructor: asking the system for its devices takes time.
    output_ = make_();
    output_->setVolume(gain_);
    output_->choose(chosen_);
    // Queued: an output is not restarted from inside its own signal.
    connect(output_.get(), &AudioOutput::lost, this, &OutputDriver::resumeElsewhere,
            Qt::QueuedConnection);
    connect(output_.get(), &AudioOutput::devicesChanged, this, &OutputDriver::onDevicesChanged,
            Qt::QueuedConnection);
    return *output_;
}

void OutputDriver::start(std::shared_ptr<FrameQueue> queue)
{
    stop();
    queue_ = std::move(queue);
    device_ = std::make_unique<StreamDevice>(queue_);
    const int rate = queue_->sampleRate();
    base_ = static_cast<double>(queue_->pulled()) / rate;
    lastPlayed_ = 0.0;
    clock_.reset(base_);
    active_ = &output();
    const bool played = active_->start(*device_, rate);
    if (!played) {
        active_ = &silence_;
        active_->start(*device_, rate);
    }
    setSilent(!played);
    sinceProgress_.start();
    timer_.start();
}

void OutputDriver::stop()
{
    timer_.stop();
    clock_.halt(std::chrono::steady_clock::now());
    if (active_ != nullptr)
        active_->stop();
    active_ = nullptr;
    device_.reset();
    queue_.reset();
}

void OutputDriver::setVolume(double gain)
{
    gain_ = gain;
    if (output_)
        output_->setVolume(gain);
}

void OutputDriver::choose(const QByteArray& device)
{
    chosen_ = device;
    if (!output_)
        return;
    output_->choose(device);
    resumeElsewhere();
}

double OutputDriver::playedSeconds() const
{
    return clock_.seconds(std::chrono::steady_clock::now());
}

void OutputDriver::report()
{
    const double played = active_->playedSeconds();
    clock_.update(base_ + played, std::chrono::steady_clock::now());
    if (played > lastPlayed_) {
        lastPlayed_ = played;
        sinceProgress_.start();
    } else if (sinceProgress_.elapsed() > stalledMs) {
        resumeElsewhere();
    }
}

void OutputDriver::resumeElsewhere()
{
    if (!queue_)
        return;
    const std::shared_ptr<FrameQueue> queue = queue_;
    queue->jump(queue->momentAt(playedSeconds() * queue->sampleRate()).seconds);
    start(queue);
}

void OutputDriver::onDevicesChanged()
{
    if (active_ == &silence_)
        resumeElsewhere();
}

void OutputDriver::setSilent(bool silent)
{
    if (silent_ == silent)
        return;
    silent_ = silent;
    Q_EMIT silentChanged(silent);
}

} // namespace genrescope
