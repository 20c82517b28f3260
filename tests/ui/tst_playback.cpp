#include "core/base/file_source.h"
#include "tests/support/patience.h"
#include "tests/support/test_audio.h"
#include "ui/playback/frame_queue.h"
#include "ui/playback/playback_engine.h"
#include "ui/playback/resampling_device.h"
#include "ui/playback/smooth_clock.h"
#include "ui/playback/stereo_fold.h"

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace genrescope;

namespace {

constexpr int rate = 8'000;

/// Mono samples that identify their frame, without any rounding.
float sampleAt(std::int64_t frame)
{
    return static_cast<float>(frame + 1) / static_cast<float>(1 << 20);
}

std::int64_t frameOf(float sample)
{
    return std::llround(static_cast<double>(sample) * (1 << 20)) - 1;
}

/// A wav file with this many frames of sampleAt().
QString makeRamp(const QTemporaryDir& folder, int frames)
{
    QString path = folder.filePath(QStringLiteral("ramp.wav"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    const quint32 bytes = static_cast<quint32>(frames) * 4;
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(3) << quint16(1) << quint32(rate) << quint32(4 * rate)
        << quint16(4) << quint16(32);
    out.writeRawData("data", 4);
    out << bytes;
    for (int frame = 0; frame < frames; ++frame)
        out << sampleAt(frame);
    return path;
}

/// A disk that answers when the test lets it.
class SlowSource : public ByteSource {
public:
    explicit SlowSource(std::shared_ptr<QSemaphore> answers) : answers_(std::move(answers)) {}

    std::size_t read(std::span<std::byte>) override
    {
        answers_->acquire();
        answers_->release();
        return 0;
    }
    bool seek(std::uint64_t) override { return true; }
    std::optional<std::uint64_t> size() const override { return 1'000'000; }
    const std::string& name() const override { return name_; }

private:
    std::shared_ptr<QSemaphore> answers_;
    std::string name_ = "slow.mp3";
};

/// A device whose clock the test advances.
class FakeOutput : public AudioOutput {
    Q_OBJECT

public:
    explicit FakeOutput(std::atomic<bool>& present) : present_(present) {}

    bool start(QIODevice& source, int) override
    {
        source_ = present_ ? &source : nullptr;
        frames_ = 0;
        inUse_ = chosen_;
        return present_;
    }
    void stop() override { source_ = nullptr; }
    QList<SoundDevice> devices() const override
    {
        return {{"a", QStringLiteral("First")}, {"b", QStringLiteral("Second")}};
    }
    void choose(const QByteArray& device) override { chosen_ = device; }
    void setVolume(double gain) override { gain_ = gain; }
    double playedSeconds() const override { return static_cast<double>(frames_) / rate; }

    bool isRunning() const { return source_ != nullptr; }
    double gain() const { return gain_; }
    /// What it was started on.
    QByteArray inUse() const { return inUse_; }

    std::vector<float> run(int frames)
    {
        if (source_ == nullptr)
            return {};
        std::vector<float> stereo(static_cast<std::size_t>(2 * frames));
        source_->read(reinterpret_cast<char*>(stereo.data()),
                      static_cast<qint64>(stereo.size() * sizeof(float)));
        frames_ += frames;
        std::vector<float> left;
        for (std::size_t i = 0; i < stereo.size(); i += 2)
            left.push_back(stereo[i]);
        return left;
    }

private:
    std::atomic<bool>& present_;
    QIODevice* source_ = nullptr;
    qint64 frames_ = 0;
    double gain_ = 1.0;
    QByteArray chosen_;
    QByteArray inUse_;
};

/// An engine that plays through a fake device.
class Rig {
public:
    std::atomic<bool> present = true;
    std::atomic<FakeOutput*> output = nullptr;
    PlaybackEngine engine{[this] {
        auto made = std::make_unique<FakeOutput>(present);
        output = made.get();
        return made;
    }};

    template<typename Function>
    auto onDevice(Function function)
    {
        decltype(function()) result{};
        QMetaObject::invokeMethod(
            output.load(), [&] { result = function(); }, Qt::BlockingQueuedConnection);
        return result;
    }

    bool isRunning()
    {
        return output.load() != nullptr && onDevice([this] { return output.load()->isRunning(); });
    }

    /// What is played in the next frames, without the silence before the decoder has delivered.
    std::vector<std::int64_t> record(int frames)
    {
        std::vector<std::int64_t> recorded;
        QElapsedTimer patience;
        patience.start();
        while (static_cast<int>(recorded.size()) < frames && patience.elapsed() < 10'000) {
            const int wanted = std::min(frames - static_cast<int>(recorded.size()), 100);
            for (const float sample : onDevice([&] { return output.load()->run(wanted); })) {
                if (sample != 0.0F)
                    recorded.push_back(frameOf(sample));
            }
            QCoreApplication::processEvents();
        }
        return recorded;
    }
};

std::vector<std::int64_t> sequence(std::int64_t first, int count)
{
    std::vector<std::int64_t> frames;
    for (int i = 0; i < count; ++i)
        frames.push_back(first + i);
    return frames;
}

} // namespace

class TestPlayback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        ramp_ = makeRamp(folder_, 2 * rate);
        QVERIFY(!ramp_.isEmpty());
    }

    void mono_goes_to_both_sides()
    {
        const std::vector<float> mono = {0.25F, -0.5F};
        std::vector<float> stereo;
        foldToStereo({{mono.data()}, 1, 2}, stereo);
        QCOMPARE(stereo, (std::vector<float>{0.25F, 0.25F, -0.5F, -0.5F}));
    }

    void surround_is_folded_without_clipping()
    {
        const std::vector<float> full = {1.0F};
        const std::vector<float> none = {0.0F};
        std::vector<float> stereo;
        // Front left, front right, center, low frequencies, surround left, surround right.
        foldToStereo(
            {{full.data(), full.data(), full.data(), full.data(), full.data(), full.data()}, 6, 1},
            stereo);
        QVERIFY(std::abs(stereo[0] - 1.0F) < 1e-6F && std::abs(stereo[1] - 1.0F) < 1e-6F);
        foldToStereo(
            {{none.data(), none.data(), none.data(), full.data(), none.data(), none.data()}, 6, 1},
            stereo);
        QCOMPARE(stereo, (std::vector<float>{0.0F, 0.0F}));
        foldToStereo(
            {{none.data(), none.data(), none.data(), none.data(), full.data(), none.data()}, 6, 1},
            stereo);
        QVERIFY(stereo[0] > 0.2F && stereo[1] == 0.0F);
    }

    void the_queue_knows_the_audible_position()
    {
        FrameQueue queue(100, 1000);
        std::vector<float> out(2 * 10);
        queue.pull(out); // nothing yet: silence
        QCOMPARE(queue.momentAt(5.0).seconds, 0.0);
        const std::vector<float> frames(2 * 20, 0.5F);
        QVERIFY(queue.push(frames, 0.0, queue.order().number, {}));
        queue.pull(out);
        QCOMPARE(queue.momentAt(12.0).seconds, 0.02);
        // What is not pulled yet cannot be playing.
        QCOMPARE(queue.momentAt(500.0).seconds, 0.1);
    }

    void a_jump_is_seen_at_once_and_audible_later()
    {
        FrameQueue queue(100, 1000);
        std::vector<float> out(2 * 10);
        QVERIFY(queue.push(std::vector<float>(2 * 50, 0.5F), 0.0, queue.order().number, {}));
        queue.pull(out);
        queue.jump(3.0);
        QCOMPARE(queue.momentAt(5.0).seconds, 3.0);
        QVERIFY(!queue.push(std::vector<float>(2, 0.5F), 0.5, 0, {})); // an old order
        QVERIFY(queue.push(std::vector<float>(2 * 50, 0.5F), 3.0, queue.order().number, {}));
        queue.pull(out);
        QCOMPARE(queue.momentAt(9.0).seconds, 3.0);
        QCOMPARE(queue.momentAt(14.0).seconds, 3.04);
    }

    void the_end_is_reported_when_it_is_played()
    {
        FrameQueue queue(100, 1000);
        std::vector<float> out(2 * 10);
        QVERIFY(queue.push(std::vector<float>(2 * 5, 0.5F), 0.0, queue.order().number, {}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!queue.finish(queue.order().number, stop.get_token()));
        queue.pull(out);
        QVERIFY(!queue.momentAt(4.0).ended);
        QVERIFY(queue.momentAt(6.0).ended);
        QCOMPARE(queue.momentAt(6.0).seconds, 0.05);
    }

    void the_clock_is_steady_between_uneven_reports()
    {
        using namespace std::chrono;
        SmoothClock clock;
        clock.reset(0.0);
        const SmoothClock::Time begin = steady_clock::now();
        double before = 0.0;
        double worst = 0.0;
        for (int ms = 0; ms < 3'000; ++ms) {
            const SmoothClock::Time now = begin + milliseconds(ms);
            const double truth = ms * 1e-3;
            if (ms % 10 == 0) {
                const double jitter = (ms / 10 % 3 - 1) * 4e-3;
                clock.update(truth + jitter, now);
            }
            const double seconds = clock.seconds(now);
            QVERIFY2(seconds >= before, "time runs backward");
            // It begins with the first report of a device that moves.
            QVERIFY2(ms < 50 || seconds - before < 0.003, "time jerks");
            before = seconds;
            if (ms > 500)
                worst = std::max(worst, std::abs(seconds - truth));
        }
        QVERIFY2(worst < 0.006, qPrintable(QString::number(worst)));
    }

    void the_clock_waits_for_a_device_that_stands()
    {
        using namespace std::chrono;
        SmoothClock clock;
        clock.reset(2.0);
        const SmoothClock::Time begin = steady_clock::now();
        for (int ms = 0; ms < 300; ms += 10)
            clock.update(2.0, begin + milliseconds(ms));
        QCOMPARE(clock.seconds(begin + milliseconds(300)), 2.0);
        clock.update(2.05, begin + milliseconds(310));
        QVERIFY(std::abs(clock.seconds(begin + milliseconds(310)) - 2.05) < 1e-9);
        // Without updates it keeps running only for a moment.
        QVERIFY(clock.seconds(begin + seconds(5)) < 2.2);
    }

    void the_output_is_the_file()
    {
        Rig rig;
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(rig.record(4'000), sequence(0, 4'000));
        QTRY_VERIFY(std::abs(rig.engine.position() - 0.5) < 0.03);
        QCOMPARE(rig.engine.duration(), 2.0);
    }

    void seeking_is_exact()
    {
        Rig rig;
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        rig.record(1'000);
        rig.engine.seek(1.5);
        QCOMPARE(rig.engine.position(), 1.5);
        QCOMPARE(rig.record(500), sequence(12'000, 500));
        rig.engine.seek(0.25);
        QCOMPARE(rig.record(500), sequence(2'000, 500));
    }

    void seeking_before_the_length_is_known_is_told_with_it()
    {
        Rig rig;
        rig.engine.openFile(ramp_);
        rig.engine.seek(1.5);
        const QSignalSpy positions(&rig.engine, &PlaybackEngine::positionChanged);
        QTRY_COMPARE(rig.engine.duration(), 2.0);
        QCOMPARE(positions.size(), 1);
        QCOMPARE(positions[0][0].toDouble(), 1.5);
        // In a file that became shorter.
        rig.engine.openFile(ramp_);
        rig.engine.seek(99.0);
        QTRY_COMPARE(rig.engine.position(), 2.0);
    }

    void pausing_keeps_the_place()
    {
        Rig rig;
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        rig.record(1'600);
        QTRY_VERIFY(rig.engine.position() > 0.19);
        rig.engine.pause();
        const double place = rig.engine.position();
        QVERIFY(std::abs(place - 0.2) < 0.03);
        QTRY_VERIFY(!rig.isRunning());
        QCOMPARE(rig.engine.position(), place);
        rig.engine.seek(1.0);
        QCOMPARE(rig.engine.position(), 1.0);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(rig.record(100), sequence(8'000, 100));
    }

    void a_loop_has_no_gap()
    {
        Rig rig;
        rig.engine.openFile(ramp_);
        rig.engine.setLoop(LoopRegion{0.5, 0.625});
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        std::vector<std::int64_t> expected = sequence(0, 5'000);
        for (int i = 0; i < 2; ++i) {
            const std::vector<std::int64_t> again = sequence(4'000, 1'000);
            expected.insert(expected.end(), again.begin(), again.end());
        }
        QCOMPARE(rig.record(7'000), expected);
        QTRY_VERIFY(rig.engine.position() < 0.63);
        // Ended while it runs: the track continues.
        rig.engine.setLoop({});
        const std::vector<std::int64_t> rest = rig.record(3'000);
        QCOMPARE(rest, sequence(rest.front(), 3'000));
    }

    void a_part_replaces_what_lies_in_it()
    {
        const HeardPart part = {.firstFrame = 4, .stereo = {1, 2, 3, 4, 5, 6}};
        std::vector<float> before(8, 9.0F);
        part.replace(2, before);
        QCOMPARE(before, (std::vector<float>{0, 0, 0, 0, 1, 2, 3, 4}));
        std::vector<float> after(4, 9.0F);
        part.replace(6, after);
        QCOMPARE(after, (std::vector<float>{5, 6, 0, 0}));
        std::vector<float> around(12, 9.0F);
        part.replace(3, around);
        QCOMPARE(around, (std::vector<float>{0, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 0}));
        std::vector<float> elsewhere(2, 9.0F);
        part.replace(100, elsewhere);
        QCOMPARE(elsewhere, (std::vector<float>{0, 0}));
    }

    void what_is_heard_changes_in_place()
    {
        const QTemporaryDir folder;
        Rig rig;
        rig.engine.openFile(makeRamp(folder, 30'000));
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(rig.record(1'000), sequence(0, 1'000));
        // The part has the samples of frames that are 100,000 later.
        HeardPart part = {.firstFrame = 1'200};
        for (std::int64_t frame = 1'200; frame < 12'000; ++frame)
            part.stereo.insert(part.stereo.end(), 2, sampleAt(100'000 + frame));
        rig.engine.setHeard(std::make_shared<const HeardPart>(std::move(part)));
        // 200 frames before it are silent, and are not counted here.
        QCOMPARE(rig.record(4'000), sequence(101'200, 4'000));
        rig.engine.setHeard(nullptr);
        QCOMPARE(rig.record(500), sequence(5'200, 500));
        QVERIFY(rig.engine.state() == PlaybackEngine::State::Playing);
        // Another track is heard as it is.
        rig.engine.setHeard(std::make_shared<const HeardPart>());
        rig.engine.openFile(makeRamp(folder, 9'000));
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(rig.record(1'000), sequence(0, 1'000));
    }

    void switching_what_is_heard_makes_no_gap()
    {
        // As much as ears do not mind, measured where it takes longest: in mp3, in which decoders
        // start before the place.
        constexpr qint64 longestGapMs = 50;
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("song.mp3"));
        QVERIFY(test::makeAudio(file, QStringLiteral("anoisesrc=r=44100:d=40:a=0.3"),
                                {QStringLiteral("-ac"), QStringLiteral("2")}));
        std::atomic<std::shared_ptr<FrameQueue>> queue;
        TrackFeeder::Listener listener;
        listener.opened = [&](const AudioInfo&, const std::shared_ptr<FrameQueue>& opened) {
            queue = opened;
        };
        listener.measured = [](double) {};
        listener.failed = [](const QString&) {};
        TrackFeeder feeder([&] { return std::make_unique<FileSource>(file.toStdString()); },
                           std::move(listener));
        QTRY_VERIFY(queue.load() != nullptr);
        queue.load()->jump(20.0);
        auto part = std::make_shared<HeardPart>();
        part->stereo.resize(std::size_t{2} * 44'100 * 40);
        std::vector<qint64> gaps;
        for (int i = 0; i < 11; ++i) {
            QTRY_VERIFY(queue.load()->isReady());
            QElapsedTimer timer;
            timer.start();
            feeder.setHeard(i % 2 == 0 ? part : nullptr);
            while (!queue.load()->isReady() && timer.elapsed() < 1'000) {
            }
            gaps.push_back(timer.elapsed());
        }
        std::ranges::sort(gaps);
        qInfo("Gap: %lld ms, at most %lld ms", static_cast<long long>(gaps[5]),
              static_cast<long long>(gaps.back()));
        QVERIFY(gaps[5] < longestGapMs);
    }

    void a_loop_set_behind_the_playhead_starts_over()
    {
        Rig rig;
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        rig.record(4'000);
        rig.engine.setLoop(LoopRegion{0.125, 0.375});
        QCOMPARE(rig.record(100), sequence(1'000, 100));
    }

    void the_end_is_reached_once()
    {
        Rig rig;
        QSignalSpy finished(&rig.engine, &PlaybackEngine::finished);
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(rig.record(2 * rate).size(), std::size_t(2 * rate));
        rig.onDevice([&] { return rig.output.load()->run(200).size(); });
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(rig.engine.state(), PlaybackEngine::State::Stopped);
        QCOMPARE(rig.engine.duration(), 2.0);
        // Played again, it starts over.
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(rig.record(100), sequence(0, 100));
    }

    void without_a_device_time_goes_on()
    {
        Rig rig;
        rig.present = false;
        QSignalSpy silent(&rig.engine, &PlaybackEngine::silentChanged);
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_COMPARE(silent.size(), 1);
        QVERIFY(rig.engine.isSilent());
        QTRY_VERIFY(rig.engine.position() > 0.2);
        // A device appears: audible from the current position.
        rig.present = true;
        Q_EMIT rig.output.load()->devicesChanged();
        QTRY_VERIFY(rig.isRunning());
        QTRY_VERIFY(!rig.engine.isSilent());
        const std::int64_t first = rig.record(100).front();
        QVERIFY(first > static_cast<std::int64_t>(0.15 * rate));
    }

    void a_device_that_vanishes_does_not_stop_the_track()
    {
        Rig rig;
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        rig.record(4'000);
        QTRY_VERIFY(rig.engine.position() > 0.48);
        rig.present = false;
        Q_EMIT rig.output.load()->lost();
        QTRY_VERIFY(rig.engine.isSilent());
        QCOMPARE(rig.engine.state(), PlaybackEngine::State::Playing);
        QTRY_VERIFY(rig.engine.position() > 0.7);
        QVERIFY(rig.engine.position() < 1.9);
    }

    void the_chosen_device_plays_at_once_and_from_the_same_place()
    {
        Rig rig;
        const auto inUse = [&] { return rig.onDevice([&] { return rig.output.load()->inUse(); }); };
        QSignalSpy listed(&rig.engine, &PlaybackEngine::devicesListed);
        // Before there is an output: it is for the one to come.
        rig.engine.chooseDevice("a");
        rig.engine.listDevices();
        QTRY_COMPARE(listed.size(), 1);
        const auto devices = listed.front().front().value<QList<SoundDevice>>();
        QCOMPARE(devices.size(), 2);
        QCOMPARE(devices[1].id, QByteArray("b"));
        QCOMPARE(devices[1].name, QStringLiteral("Second"));

        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(inUse(), QByteArray("a"));
        QCOMPARE(rig.record(4'000), sequence(0, 4'000));
        QTRY_VERIFY(rig.engine.position() > 0.48);
        rig.engine.chooseDevice("b");
        QTRY_COMPARE(inUse(), QByteArray("b"));
        const std::int64_t next = rig.record(100).front();
        QVERIFY(next > static_cast<std::int64_t>(0.45 * rate) && next <= 4'000);
        // Nothing plays: it waits for the next start.
        rig.engine.pause();
        QTRY_VERIFY(!rig.isRunning());
        rig.engine.chooseDevice({});
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(inUse(), QByteArray());
    }

    void what_cannot_be_played_is_said()
    {
        Rig rig;
        QSignalSpy failed(&rig.engine, &PlaybackEngine::failed);
        rig.engine.openFile(folder_.filePath(QStringLiteral("missing.mp3")));
        rig.engine.play();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("missing.mp3")));
        QCOMPARE(rig.engine.state(), PlaybackEngine::State::Stopped);
        // And the next track plays.
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(rig.record(10), sequence(0, 10));
    }

    void a_disk_that_does_not_answer_stops_nothing_else()
    {
        const auto answers = std::make_shared<QSemaphore>();
        {
            Rig rig;
            rig.engine.open([answers] { return std::make_unique<SlowSource>(answers); });
            rig.engine.play();
            rig.engine.openFile(ramp_);
            rig.engine.play();
            QTRY_VERIFY(rig.isRunning());
            QCOMPARE(rig.record(2'000), sequence(0, 2'000));
            // And it ends with a track that is still waiting for its disk.
            rig.engine.open([answers] { return std::make_unique<SlowSource>(answers); });
        }
        answers->release();
    }

    void volume_is_perceived_and_muting_is_silent()
    {
        Rig rig;
        rig.engine.openFile(ramp_);
        rig.engine.play();
        QTRY_VERIFY(rig.isRunning());
        const auto gain = [&] { return rig.onDevice([&] { return rig.output.load()->gain(); }); };
        QCOMPARE(gain(), 1.0);
        rig.engine.setVolume(0.5);
        QTRY_VERIFY(gain() > 0.05 && gain() < 0.5);
        rig.engine.setMuted(true);
        QTRY_COMPARE(gain(), 0.0);
        rig.engine.setMuted(false);
        QTRY_VERIFY(gain() > 0.05);
    }

    void tracks_follow_each_other()
    {
        Rig rig;
        for (int i = 0; i < 20; ++i) {
            rig.engine.openFile(ramp_);
            rig.engine.play();
        }
        QTRY_VERIFY(rig.isRunning());
        QCOMPARE(rig.record(10), sequence(0, 10));
        rig.engine.close();
        QCOMPARE(rig.engine.position(), 0.0);
        QVERIFY(!rig.engine.hasTrack());
    }

    void another_rate_keeps_the_pitch()
    {
        constexpr int inputRate = 44'100;
        constexpr int outputRate = 48'000;
        constexpr double frequency = 1'000.0;
        QByteArray bytes;
        for (int frame = 0; frame < inputRate; ++frame) {
            const auto value = static_cast<float>(
                0.5 * std::sin(2.0 * std::numbers::pi * frequency * frame / inputRate));
            const float stereo[2] = {value, -value};
            bytes.append(reinterpret_cast<const char*>(stereo), sizeof stereo);
        }
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        ResamplingDevice device(source, inputRate, outputRate);
        std::vector<float> out(2 * 24'000);
        // In uneven pieces, as devices request them.
        std::size_t done = 0;
        for (std::size_t piece = 1; done < out.size(); piece = piece * 7 % 997) {
            const std::size_t count = std::min(2 * piece, out.size() - done);
            const auto size = static_cast<qint64>(count * sizeof(float));
            QCOMPARE(device.read(reinterpret_cast<char*>(out.data() + done), size), size);
            done += count;
        }
        double worst = 0.0;
        for (int frame = 1'000; frame < 24'000; ++frame) {
            const double expected =
                0.5 * std::sin(2.0 * std::numbers::pi * frequency * frame / outputRate);
            const auto at = static_cast<std::size_t>(2 * frame);
            worst =
                std::max({worst, std::abs(out[at] - expected), std::abs(out[at + 1] + expected)});
        }
        QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
    }

private:
    QTemporaryDir folder_;
    QString ramp_;
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
