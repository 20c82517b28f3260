#include "tests/desktop/support/player.h"
#include "tests/desktop/support/sound_server.h"
#include "tests/support/monitor_recorder.h"
#include "tests/support/patience.h"
#include "tests/support/sweep.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int trackSeconds = 30;
constexpr int momentCount = 24;
const QString silence = u"There is no audio device: the track plays silently."_s;

} // namespace

/// What the program plays, with and without an audio device.
class TestDesktopSound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& why : {Desktop::missing(), Desktop::missing(SoundServer::programs())}) {
            if (!why.isEmpty())
                QSKIP(qPrintable(why));
        }
        QVERIFY(desktop_.start());
        track_ = makeSweep(trackSeconds);
        QVERIFY(writeWav(file(), track_));
    }

    void the_output_matches_the_displayed_position()
    {
        QVERIFY(startSound());
        QVERIFY(sound_->addSink(u"first"_s));
        MonitorRecorder recorder(sound_->address(), u"first.monitor"_s);
        recorder.start();
        QTRY_VERIFY(recorder.isRecording());
        Program program(desktop_);
        const std::optional<Player> player = startPlayer(program);
        QVERIFY(player);
        QVERIFY(program.userInput().press(u"space"_s));
        QTRY_VERIFY(player->position() > 1.0);
        std::vector<Reading> readings = read(*player, 2.0);
        QVERIFY(program.userInput().press(u"Right"_s, 3));
        QTRY_VERIFY(player->position() > 17.0);
        const std::vector<Reading> later = read(*player, 1.5);
        readings.insert(readings.end(), later.begin(), later.end());
        QVERIFY(player->isPlaying());
        QVERIFY(program.status() != silence);
        QVERIFY(program.quit());
        recorder.finish();
        compare(playedAt(recorder, readings));
    }

    void the_volume_is_the_one_that_was_chosen()
    {
        QVERIFY(startSound());
        QVERIFY(sound_->addSink(u"first"_s));
        MonitorRecorder recorder(sound_->address(), u"first.monitor"_s);
        recorder.start();
        QTRY_VERIFY(recorder.isRecording());
        Program program(desktop_);
        const std::optional<Player> player = startPlayer(program);
        QVERIFY(player);
        QVERIFY(program.userInput().press(u"ctrl+Down"_s, 10));
        QTRY_COMPARE(player->volume(), 50.0);
        QVERIFY(program.userInput().press(u"space"_s));
        QTRY_VERIFY(player->position() > 1.0);
        const std::vector<Reading> readings = read(*player, 0.5);
        QVERIFY(program.userInput().press(u"ctrl+Up"_s, 10));
        QTRY_COMPARE(player->volume(), 100.0);
        QVERIFY(program.quit());
        recorder.finish();
        // Half the perceived loudness is less than half the amplitude, but not silence.
        const std::vector<PlayedMoment> played = playedAt(recorder, readings);
        QVERIFY(!played.empty());
        QVERIFY(played.front().match.level > 0.05 && played.front().match.level < 0.5);
    }

    void a_sink_that_is_removed_does_not_stop_the_track()
    {
        QVERIFY(startSound());
        QVERIFY(sound_->addSink(u"first"_s));
        Program program(desktop_);
        const std::optional<Player> player = startPlayer(program);
        QVERIFY(player);
        QVERIFY(program.userInput().press(u"space"_s));
        QTRY_VERIFY(player->position() > 0.5);
        QVERIFY(sound_->removeSink(u"first"_s));
        keepGoing(*player);

        // A new one is used as soon as it is there.
        QVERIFY(sound_->addSink(u"second"_s));
        MonitorRecorder recorder(sound_->address(), u"second.monitor"_s);
        recorder.start();
        QTRY_VERIFY(recorder.isRecording());
        QTRY_VERIFY(program.status() != silence);
        QVERIFY(player->isPlaying());
        const std::vector<Reading> readings = read(*player, 1.0);
        QVERIFY(player->isPlaying());
        QVERIFY(program.quit());
        recorder.finish();
        QVERIFY(!playedAt(recorder, readings).empty());
    }

    void a_server_that_dies_does_not_stop_the_track()
    {
        QVERIFY(startSound());
        QVERIFY(sound_->addSink(u"first"_s));
        Program program(desktop_);
        const std::optional<Player> player = startPlayer(program);
        QVERIFY(player);
        QVERIFY(program.userInput().press(u"space"_s));
        QTRY_VERIFY(player->position() > 0.5);
        sound_->end();
        keepGoing(*player);
        QTRY_COMPARE(program.status(), silence);
        QVERIFY(program.quit());
    }

    void without_a_device_the_clock_runs_and_the_program_says_so()
    {
        Program program(desktop_);
        const std::optional<Player> player = startPlayer(program);
        QVERIFY(player);
        QVERIFY(program.userInput().press(u"space"_s));
        QTRY_COMPARE(program.status(), silence);
        const double begin = steadySeconds();
        const double from = player->position();
        keepGoing(*player);
        const double ran = player->position() - from;
        QVERIFY(std::abs(ran - (steadySeconds() - begin)) < 0.2);
        QVERIFY(program.userInput().press(u"space"_s));
        QTRY_VERIFY(program.status() != silence);
        QVERIFY(program.quit());
    }

private:
    /// What the program reported, and between which moments (steadySeconds()).
    struct Reading {
        double begin = 0.0;
        double end = 0.0;
        double position = 0.0;
    };

    QString file() const { return desktop_.path(u"track.wav"_s); }

    bool startSound()
    {
        const QString folder = desktop_.path(u"sound"_s);
        QDir(folder).removeRecursively();
        sound_.emplace();
        return QDir().mkpath(folder) && sound_->start(folder, desktop_.environment());
    }

    std::optional<Player> startPlayer(Program& program) const
    {
        if (sound_)
            program.setVariable(u"PULSE_SERVER"_s, sound_->address());
        if (!program.start({file()}))
            return {};
        Player player(program);
        if (!waitUntil([&] { return player.duration() == trackSeconds; }))
            return {};
        return player;
    }

    /// Queries the program's position for some seconds.
    static std::vector<Reading> read(const Player& player, double seconds)
    {
        std::vector<Reading> readings;
        const double begin = steadySeconds();
        waitUntil([&] {
            Reading reading;
            reading.begin = steadySeconds();
            reading.position = player.position();
            reading.end = steadySeconds();
            readings.push_back(reading);
            return reading.end > begin + seconds;
        });
        return readings;
    }

    static void keepGoing(const Player& player)
    {
        const double then = player.position();
        QTRY_VERIFY(player.position() > then + 1.5);
        QVERIFY(player.isPlaying());
    }

    /// What was playing in the middle of a reading.
    PieceMatch find(const MonitorRecorder& recorder, const Reading& reading) const
    {
        constexpr int length = sweepRate / 20;
        const double moment = (reading.begin + reading.end) / 2.0;
        const auto sample = static_cast<qint64>((moment - recorder.begin()) * sweepRate);
        const std::span<const float> played(recorder.samples());
        if (sample < 0 || sample + length > static_cast<qint64>(played.size()))
            return {};
        return findPiece(played.subspan(static_cast<std::size_t>(sample), length), track_,
                         static_cast<int>(reading.position * sweepRate), sweepRate / 4);
    }

    struct PlayedMoment {
        Reading reading;
        PieceMatch match;
    };

    /// The readings during which the track was playing, of some evenly spaced ones. On a busy
    /// machine a sound server breaks off now and then, and so does its recorder.
    std::vector<PlayedMoment> playedAt(const MonitorRecorder& recorder,
                                       const std::vector<Reading>& readings) const
    {
        std::vector<PlayedMoment> played;
        for (int i = 0; i < momentCount; ++i) {
            const auto last = static_cast<int>(readings.size()) - 1;
            const Reading& reading =
                readings[static_cast<std::size_t>(i * last / (momentCount - 1))];
            const PieceMatch match = find(recorder, reading);
            if (match.correlation > 0.99)
                played.push_back({reading, match});
        }
        qInfo("heard at %d of %d moments", static_cast<int>(played.size()), momentCount);
        return played;
    }

    void compare(const std::vector<PlayedMoment>& played) const
    {
        QVERIFY(played.size() >= 3 * momentCount / 4);
        std::vector<double> errors;
        for (const auto& [reading, match] : played) {
            QVERIFY2(std::abs(match.level - 1.0) < 0.01, qPrintable(QString::number(match.level)));
            const double error = reading.position - static_cast<double>(match.offset) / sweepRate;
            // When in between it was answered is not known.
            const double unsure = (reading.end - reading.begin) / 2.0;
            errors.push_back(std::copysign(std::max(0.0, std::abs(error) - unsure), error));
        }
        std::sort(errors.begin(), errors.end());
        const std::size_t corrupted = errors.size() / 8;
        qInfo("shown - heard: median %.1f ms, from %.1f to %.1f ms",
              1e3 * errors[errors.size() / 2], 1e3 * errors.front(), 1e3 * errors.back());
        QVERIFY(errors[corrupted] > -0.03);
        QVERIFY(errors[errors.size() - 1 - corrupted] < 0.03);
    }

    Desktop desktop_;
    std::optional<SoundServer> sound_;
    std::vector<float> track_;
};

QTEST_GUILESS_MAIN(TestDesktopSound)
#include "tst_desktop_sound.moc"
