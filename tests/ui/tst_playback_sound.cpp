#include "tests/support/monitor_recorder.h"
#include "tests/support/patience.h"
#include "tests/support/sweep.h"
#include "ui/playback/playback_engine.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

/// Plays through a PulseAudio server of its own into a sink without output, and records it.
class TestPlaybackSound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pulseaudio"_s).isEmpty() ||
            QStandardPaths::findExecutable(u"parec"_s).isEmpty())
            QSKIP("PulseAudio's server and tools are not present.");
        QVERIFY(folder_.isValid());
        qputenv("XDG_RUNTIME_DIR", folder_.path().toLocal8Bit());
        qputenv("PULSE_RUNTIME_PATH", folder_.path().toLocal8Bit());
        server_ = u"unix:"_s + folder_.filePath(u"native"_s);
        qputenv("PULSE_SERVER", server_.toLocal8Bit());
        pulse_.setProcessChannelMode(QProcess::ForwardedChannels);
        pulse_.start(u"pulseaudio"_s,
                     {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s,
                      u"--use-pid-file=no"_s, u"--disable-shm=yes"_s, u"--log-level=error"_s,
                      u"-L"_s,
                      u"module-native-protocol-unix auth-anonymous=1 socket=%1"_s.arg(
                          folder_.filePath(u"native"_s)),
                      u"-L"_s, u"module-null-sink sink_name=first rate=%1"_s.arg(sweepRate)});
        QVERIFY(pulse_.waitForStarted());
        QTRY_VERIFY(control({u"info"_s}));
        track_ = makeSweep(12);
        QVERIFY(writeWav(file(), track_));
    }

    void cleanupTestCase()
    {
        if (pulse_.state() == QProcess::NotRunning)
            return;
        pulse_.terminate();
        pulse_.waitForFinished();
    }

    /// On a busy machine, real-time sound may be interrupted, which says nothing about where it
    /// stands: only an attempt without interruption counts.
    void level_pitch_and_position_are_right()
    {
        constexpr int attempts = 5;
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            MonitorRecorder recorder(server_, u"first.monitor"_s);
            recorder.start();
            QTRY_VERIFY(recorder.isRecording());
            PlaybackEngine engine;
            engine.openFile(file());
            engine.play();
            QTRY_VERIFY(engine.position() > 1.0);
            const std::vector<std::pair<double, double>> before = watch(engine, 2'000);
            engine.seek(8.0);
            QTRY_VERIFY(engine.position() > 8.5);
            const std::vector<std::pair<double, double>> after = watch(engine, 1'500);
            QVERIFY(!engine.isSilent());
            engine.stop();
            recorder.finish();
            if (recorder.lostSeconds() > 0.01 || longestSilence(recorder.samples()) > 0.005) {
                qInfo("attempt %d: %.0f ms lost while recording, %.0f ms silent", attempt,
                      1e3 * recorder.lostSeconds(), 1e3 * longestSilence(recorder.samples()));
                continue;
            }
            compare(recorder, before);
            compare(recorder, after);
            return;
        }
        QFAIL("The sound was interrupted in every attempt.");
    }

    void a_sink_that_vanishes_leaves_the_clock_running()
    {
        QVERIFY(control({u"load-module"_s, u"module-null-sink"_s, u"sink_name=second"_s}));
        QVERIFY(control({u"set-default-sink"_s, u"second"_s}));
        PlaybackEngine engine;
        QSignalSpy failed(&engine, &PlaybackEngine::failed);
        engine.openFile(file());
        engine.play();
        QTRY_VERIFY(engine.position() > 0.5);
        // Every audio device is gone, the server too.
        pulse_.kill();
        QVERIFY(pulse_.waitForFinished());
        QTRY_VERIFY(engine.isSilent());
        const double then = engine.position();
        QTRY_VERIFY(engine.position() > then + 0.5);
        QCOMPARE(engine.state(), PlaybackEngine::State::Playing);
        QVERIFY(failed.isEmpty());
    }

private:
    QString file() const { return folder_.filePath(u"track.wav"_s); }

    bool control(const QStringList& arguments) const
    {
        return QProcess::execute(u"pactl"_s, QStringList{u"--server"_s, server_} + arguments) == 0;
    }

    /// Positions that the engine reported over some milliseconds, and when (steady clock).
    static std::vector<std::pair<double, double>> watch(const PlaybackEngine& engine, int ms)
    {
        std::vector<std::pair<double, double>> said;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            said.emplace_back(steadySeconds(), engine.position());
        }
        return said;
    }

    /// The longest run of zeros between the first sound and the last, in seconds.
    static double longestSilence(const std::vector<float>& samples)
    {
        std::size_t longest = 0;
        std::size_t last = samples.size();
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (samples[i] == 0.0F)
                continue;
            if (last < i)
                longest = std::max(longest, i - last - 1);
            last = i;
        }
        return static_cast<double>(longest) / sweepRate;
    }

    void compare(const MonitorRecorder& recorder,
                 const std::vector<std::pair<double, double>>& said)
    {
        constexpr int length = sweepRate / 20;
        std::vector<double> errors;
        for (std::size_t i = 0; i < said.size(); i += said.size() / 10) {
            const auto [when, where] = said[i];
            const std::span<const float> playedAll(recorder.samples());
            const int sample = static_cast<int>((when - recorder.begin()) * sweepRate);
            QVERIFY(sample >= 0 && sample + length < static_cast<int>(playedAll.size()));
            const PieceMatch played =
                findPiece(playedAll.subspan(static_cast<std::size_t>(sample), length), track_,
                          static_cast<int>(where * sweepRate), sweepRate / 4);
            QVERIFY2(played.correlation > 0.99, qPrintable(QString::number(played.correlation)));
            QVERIFY2(std::abs(played.level - 1.0) < 0.01,
                     qPrintable(QString::number(played.level)));
            errors.push_back(where - static_cast<double>(played.offset) / sweepRate);
        }
        std::sort(errors.begin(), errors.end());
        const double median = errors[errors.size() / 2];
        qInfo("said - heard: median %.1f ms, from %.1f to %.1f ms", 1e3 * median,
              1e3 * errors.front(), 1e3 * errors.back());
        QVERIFY(std::abs(errors.front()) < 0.03 && std::abs(errors.back()) < 0.03);
    }

    QTemporaryDir folder_;
    QString server_;
    QProcess pulse_;
    std::vector<float> track_;
};

QTEST_GUILESS_MAIN(TestPlaybackSound)
#include "tst_playback_sound.moc"
