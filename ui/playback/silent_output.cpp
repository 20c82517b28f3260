#include "ui/playback/silent_output.h"

namespace genrescope {

namespace {

constexpr int periodMs = 10;
constexpr double aheadSeconds = 0.03;

} // namespace

SilentOutput::SilentOutput(QObject* parent) : AudioOutput(parent), timer_(this)
{
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(periodMs);
    connect(&timer_, &QTimer::timeout, this, &SilentOutput::pull);
}

bool SilentOutput::start(QIODevice& source, int rate)
{
    source_ = &source;
    rate_ = rate;
    pulledFrames_ = 0;
    clock_.start();
    timer_.start();
    pull();
    return true;
}

void SilentOutput::stop()
{
    timer_.stop();
    clock_.invalidate();
    source_ = nullptr;
}

double SilentOutput::playedSeconds() const
{
    return clock_.isValid() ? static_cast<double>(clock_.nsecsElapsed()) * 1e-9 : 0.0;
}

void SilentOutput::pull()
{
    const auto due = static_cast<qint64>((playedSeconds() + aheadSeconds) * rate_);
    buffer_.resize(static_cast<std::size_t>((due - pulledFrames_) * bytesPerFrame));
    if (source_->read(buffer_.data(), static_cast<qint64>(buffer_.size())) > 0)
        pulledFrames_ = due;
}

} // namespace genrescope
