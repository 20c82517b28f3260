#include "ui/playback/sink_output.h"

#include "ui/playback/resampling_device.h"

#include <QAudioFormat>

#include <algorithm>

namespace genrescope {

namespace {

/// Short enough to answer at once, long enough for a busy machine. Seconds.
constexpr double bufferSeconds = 0.1;
constexpr int pollMs = 1'000;

QAudioFormat stereo(int rate)
{
    QAudioFormat format;
    format.setSampleFormat(QAudioFormat::Float);
    format.setChannelCount(2);
    format.setSampleRate(rate);
    return format;
}

} // namespace

SinkOutput::SinkOutput(QObject* parent)
    : AudioOutput(parent), pollTimer_(this), known_(QMediaDevices::audioOutputs())
{
    connect(&devices_, &QMediaDevices::audioOutputsChanged, this, &SinkOutput::poll);
    // On PulseAudio, Qt 6.4 knows about devices that come and go, but does not report them.
    connect(&pollTimer_, &QTimer::timeout, this, &SinkOutput::poll);
    pollTimer_.start(pollMs);
}

SinkOutput::~SinkOutput()
{
    release();
}

QList<SoundDevice> SinkOutput::devices() const
{
    QList<SoundDevice> devices;
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        devices << SoundDevice{device.id(), device.description()};
    return devices;
}

QAudioDevice SinkOutput::wanted() const
{
    const QList<QAudioDevice> present = QMediaDevices::audioOutputs();
    const auto found = std::ranges::find(present, chosen_, &QAudioDevice::id);
    return found == present.end() ? QMediaDevices::defaultAudioOutput() : *found;
}

bool SinkOutput::start(QIODevice& source, int rate)
{
    release();
    device_ = wanted();
    if (device_.isNull())
        return false;
    QIODevice* pulled = &source;
    QAudioFormat format = stereo(rate);
    if (!device_.isFormatSupported(format)) {
        format = stereo(device_.preferredFormat().sampleRate());
        if (!device_.isFormatSupported(format))
            return false;
        resampled_ = std::make_unique<ResamplingDevice>(source, rate, format.sampleRate());
        pulled = resampled_.get();
    }
    sink_ = std::make_unique<QAudioSink>(device_, format);
    sink_->setBufferSize(
        static_cast<qsizetype>(format.bytesForDuration(static_cast<qint64>(bufferSeconds * 1e6))));
    sink_->setVolume(gain_);
    sink_->start(pulled);
    if (sink_->error() != QAudio::NoError) {
        release();
        return false;
    }
    connect(sink_.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && sink_ && sink_->error() != QAudio::NoError)
            Q_EMIT lost();
    });
    return true;
}

void SinkOutput::stop()
{
    release();
}

void SinkOutput::release()
{
    if (!sink_)
        return;
    sink_->disconnect(this);
    sink_->reset();
    // Not deleted here: its destructor runs this thread's events, including requests made to this
    // output meanwhile.
    sink_.release()->deleteLater();
    resampled_.reset();
}

void SinkOutput::setVolume(double gain)
{
    gain_ = gain;
    if (sink_)
        sink_->setVolume(gain);
}

double SinkOutput::playedSeconds() const
{
    // On PulseAudio, which is what Qt uses on Linux, this is the server's read position less its
    // latency, extrapolated to now: what is audible, not what was written.
    return sink_ ? static_cast<double>(sink_->processedUSecs()) * 1e-6 : 0.0;
}

void SinkOutput::poll()
{
    const QList<QAudioDevice> present = QMediaDevices::audioOutputs();
    if (present == known_)
        return;
    known_ = present;
    const auto isOurs = [this](const QAudioDevice& each) { return each.id() == device_.id(); };
    const bool isGone = std::none_of(present.begin(), present.end(), isOurs);
    const bool isBack = !chosen_.isEmpty() && wanted().id() == chosen_ && device_.id() != chosen_;
    if (sink_ && (isGone || isBack))
        Q_EMIT lost();
    else
        Q_EMIT devicesChanged();
}

} // namespace genrescope
