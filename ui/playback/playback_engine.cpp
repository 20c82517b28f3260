#include "ui/playback/playback_engine.h"

#include "core/base/file_source.h"
#include "ui/data/path_text.h"
#include "ui/playback/output_driver.h"
#include "ui/playback/sink_output.h"

#include <QAudio>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace genrescope {

namespace {

constexpr int tickMs = 16;
constexpr double shortestLoop = 0.05;
constexpr std::chrono::milliseconds patience(200);

} // namespace

PlaybackEngine::PlaybackEngine(QObject* parent)
    : PlaybackEngine([] { return std::make_unique<SinkOutput>(); }, parent)
{
}

PlaybackEngine::PlaybackEngine(AudioOutputFactory makeOutput, QObject* parent)
    : QObject(parent), driver_(new OutputDriver(std::move(makeOutput)))
{
    thread_.setObjectName(QStringLiteral("playback"));
    driver_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, driver_, &QObject::deleteLater);
    connect(driver_, &OutputDriver::silentChanged, this, [this](bool silent) {
        silent_ = silent;
        Q_EMIT silentChanged(silent);
    });
    connect(driver_, &OutputDriver::devicesListed, this, &PlaybackEngine::devicesListed);
    thread_.start(QThread::TimeCriticalPriority);
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(tickMs);
    connect(&timer_, &QTimer::timeout, this, &PlaybackEngine::tick);
}

PlaybackEngine::~PlaybackEngine()
{
    releaseFeeder();
    thread_.quit();
    thread_.wait();
    // Waits a moment for threads that are about to end; one that waits for a disk that does not
    // answer is left alone until the program ends.
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (const std::shared_future<void>& ended : leaving_)
        ended.wait_until(deadline);
}

void PlaybackEngine::openFile(const QString& path)
{
    open([file = pathOf(path)] { return std::make_unique<FileSource>(file); });
}

void PlaybackEngine::open(SourceOpener source)
{
    close();
    const quint64 track = ++track_;
    const auto onGui = [this, track](auto call) {
        QMetaObject::invokeMethod(
            this,
            [this, track, call = std::move(call)] {
                if (track == track_)
                    call();
            },
            Qt::QueuedConnection);
    };
    TrackFeeder::Listener listener;
    listener.opened = [this, onGui](const AudioInfo& info,
                                    const std::shared_ptr<FrameQueue>& queue) {
        onGui([this, info, queue] { onOpened(info, queue); });
    };
    listener.measured = [this, onGui](double seconds) {
        onGui([this, seconds] { setDuration(seconds); });
    };
    listener.failed = [this, onGui](const QString& sentence) {
        onGui([this, sentence] { onFailed(sentence); });
    };
    feeder_ = std::make_unique<TrackFeeder>(std::move(source), std::move(listener));
}

void PlaybackEngine::close()
{
    ++track_;
    stopOutput();
    releaseFeeder();
    setLoop({});
    setDuration(0.0);
    hold(State::Stopped, 0.0);
}

void PlaybackEngine::onOpened(const AudioInfo& info, std::shared_ptr<FrameQueue> queue)
{
    queue_ = std::move(queue);
    if (duration_ == 0.0)
        setDuration(info.declaredDuration);
    if (state_ == State::Playing)
        startOutput();
}

void PlaybackEngine::onFailed(const QString& sentence)
{
    const double seconds = position();
    stopOutput();
    releaseFeeder();
    hold(State::Stopped, seconds);
    Q_EMIT failed(sentence);
}

void PlaybackEngine::play()
{
    if (!feeder_ || state_ == State::Playing)
        return;
    // From the end it starts over. A track played to its end may be a rounding error short of it.
    if (ended_ || (duration_ > 0.0 && held_ >= duration_))
        held_ = 0.0;
    setState(State::Playing);
    if (queue_)
        startOutput();
}

void PlaybackEngine::pause()
{
    if (state_ != State::Playing)
        return;
    const double seconds = position();
    stopOutput();
    hold(State::Paused, seconds);
}

void PlaybackEngine::togglePlaying()
{
    if (state_ == State::Playing)
        pause();
    else
        play();
}

void PlaybackEngine::stop()
{
    stopOutput();
    hold(State::Stopped, 0.0);
}

void PlaybackEngine::seek(double seconds)
{
    if (!feeder_)
        return;
    double target = std::max(0.0, seconds);
    if (duration_ > 0.0)
        target = std::min(target, duration_);
    if (state_ == State::Playing && queue_)
        queue_->jump(target);
    held_ = target;
    ended_ = false;
    Q_EMIT positionChanged(target);
}

void PlaybackEngine::startOutput()
{
    queue_->jump(held_);
    QMetaObject::invokeMethod(driver_,
                              [driver = driver_, queue = queue_] { driver->start(queue); });
    timer_.start();
}

void PlaybackEngine::stopOutput()
{
    timer_.stop();
    QMetaObject::invokeMethod(driver_, [driver = driver_] { driver->stop(); });
}

void PlaybackEngine::releaseFeeder()
{
    std::erase_if(leaving_, [](const std::shared_future<void>& ended) {
        return ended.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    if (feeder_)
        leaving_.push_back(feeder_->ended());
    feeder_.reset();
    queue_.reset();
}

void PlaybackEngine::hold(State state, double seconds)
{
    held_ = seconds;
    ended_ = false;
    setState(state);
    Q_EMIT positionChanged(seconds);
}

double PlaybackEngine::position() const
{
    if (state_ != State::Playing || !queue_)
        return held_;
    return queue_->momentAt(driver_->playedSeconds() * queue_->sampleRate()).seconds;
}

void PlaybackEngine::tick()
{
    const FrameQueue::Moment moment =
        queue_->momentAt(driver_->playedSeconds() * queue_->sampleRate());
    if (!moment.ended) {
        Q_EMIT positionChanged(moment.seconds);
        return;
    }
    stopOutput();
    hold(State::Stopped, moment.seconds);
    ended_ = true;
    Q_EMIT finished();
}

void PlaybackEngine::setState(State state)
{
    if (state_ == state)
        return;
    state_ = state;
    Q_EMIT stateChanged(state);
}

void PlaybackEngine::setDuration(double seconds)
{
    if (duration_ == seconds)
        return;
    duration_ = seconds;
    Q_EMIT durationChanged(seconds);
    // Where was sought before that was known.
    if (state_ != State::Playing && duration_ > 0.0 && held_ > 0.0)
        seek(held_);
}

void PlaybackEngine::setVolume(double volume)
{
    volume = std::clamp(volume, 0.0, 1.0);
    if (volume_ == volume)
        return;
    volume_ = volume;
    applyVolume();
    Q_EMIT volumeChanged(volume);
}

void PlaybackEngine::setMuted(bool muted)
{
    if (muted_ == muted)
        return;
    muted_ = muted;
    applyVolume();
    Q_EMIT mutedChanged(muted);
}

void PlaybackEngine::applyVolume()
{
    const double gain = muted_ ? 0.0
                               : QAudio::convertVolume(volume_, QAudio::LogarithmicVolumeScale,
                                                       QAudio::LinearVolumeScale);
    QMetaObject::invokeMethod(driver_, [driver = driver_, gain] { driver->setVolume(gain); });
}

void PlaybackEngine::chooseDevice(const QByteArray& id)
{
    QMetaObject::invokeMethod(driver_, [driver = driver_, id] { driver->choose(id); });
}

void PlaybackEngine::listDevices()
{
    QMetaObject::invokeMethod(driver_, &OutputDriver::listDevices);
}

void PlaybackEngine::setHeard(std::shared_ptr<const HeardPart> heard)
{
    if (feeder_)
        feeder_->setHeard(std::move(heard));
}

void PlaybackEngine::setLoop(const std::optional<LoopRegion>& loop)
{
    if (loop_ == loop || (loop && loop->end - loop->begin < shortestLoop))
        return;
    loop_ = loop;
    if (feeder_)
        feeder_->setLoop(loop);
    Q_EMIT loopChanged(loop);
}

} // namespace genrescope
