#include "ui/playback/playback_engine.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <vector>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 44'100;
constexpr double pi = 3.14159265358979;

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// A track in which every moment sounds different: a sweep and noise, peak 0.5.
std::vector<float> makeSignal(int seconds)
{
    std::vector<float> samples;
    std::minstd_rand random(7);
    std::uniform_real_distribution<float> noise(-0.1F, 0.1F);
    double phase = 0.0;
    for (int i = 0; i < seconds * rate; ++i) {
        phase += 2.0 * pi * (300.0 + 100.0 * i / rate) / rate;
        samples.push_back(0.4F * static_cast<float>(std::sin(phase)) + noise(random));
    }
    return samples;
}

bool writeWav(const QString& path, const std::vector<float>& mono)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    const auto bytes = static_cast<quint32>(mono.size() * 4);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(3) << quint16(1) << quint32(rate) << quint32(4 * rate)
        << quint16(4) << quint16(32);
    out.writeRawData("data", 4);
    out << bytes;
    for (const float sample : mono)
        out << sample;
    return true;
}

/// Records what a PulseAudio sink plays, with the time at which each piece arrived.
class Recorder : public QThread {
public:
    Recorder(QString server, QString source)
        : server_(std::move(server)), source_(std::move(source))
    {
    }
    ~Recorder() override
    {
        requestInterruption();
        wait();
    }

    /// Mono, from the left channel. Only after the end.
    std::vector<float> samples;
    /// Seconds (steady clock) at which sample 0 was played: the median over all pieces.
    double begin() const
    {
        std::vector<double> sorted = begins_;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        return *middle;
    }
    bool isRecording() const { return recording_; }

protected:
    void run() override
    {
        QProcess process;
        process.start(u"parec"_s,
                      {u"--server"_s, server_, u"-d"_s, source_, u"--format=float32le"_s,
                       u"--rate=%1"_s.arg(rate), u"--channels=1"_s, u"--latency-msec=5"_s,
                       u"--process-time-msec=5"_s, u"--raw"_s});
        while (!isInterruptionRequested() && process.state() != QProcess::NotRunning) {
            if (!process.waitForReadyRead(100))
                continue;
            const double arrived = secondsNow();
            const QByteArray bytes = process.readAllStandardOutput();
            const auto* floats = reinterpret_cast<const float*>(bytes.constData());
            samples.insert(samples.end(), floats, floats + bytes.size() / 4);
            begins_.push_back(arrived - static_cast<double>(samples.size()) / rate);
            recording_ = true;
        }
        process.terminate();
        process.waitForFinished();
    }

private:
    QString server_;
    QString source_;
    std::vector<double> begins_;
    std::atomic<bool> recording_ = false;
};

struct Match {
    /// Sample of the track that the piece begins with.
    int offset = 0;
    /// Likeness in [-1, 1], and level of the piece by that of the track there.
    double correlation = 0.0;
    double level = 0.0;
};

Match find(const float* piece, int length, const std::vector<float>& track, int around, int reach)
{
    Match best;
    const int from = std::max(0, around - reach);
    const int to = std::min(static_cast<int>(track.size()) - length, around + reach);
    for (int offset = from; offset < to; ++offset) {
        double cross = 0.0;
        double own = 0.0;
        double theirs = 0.0;
        for (int i = 0; i < length; ++i) {
            const double a = piece[i];
            const double b = track[static_cast<std::size_t>(offset + i)];
            cross += a * b;
            own += a * a;
            theirs += b * b;
        }
        const double correlation = cross / std::sqrt(own * theirs + 1e-20);
        if (correlation > best.correlation)
            best = {offset, correlation, std::sqrt(own / theirs)};
    }
    return best;
}

} // namespace

/// Plays through a PulseAudio server of its own into a sink that nobody hears, and listens to it.
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
                      u"-L"_s, u"module-null-sink sink_name=first rate=%1"_s.arg(rate)});
        QVERIFY(pulse_.waitForStarted());
        QTRY_VERIFY(control({u"info"_s}));
        track_ = makeSignal(12);
        QVERIFY(writeWav(file(), track_));
    }

    void cleanupTestCase()
    {
        if (pulse_.state() == QProcess::NotRunning)
            return;
        pulse_.terminate();
        pulse_.waitForFinished();
    }

    void level_pitch_and_position_are_right()
    {
        Recorder recorder(server_, u"first.monitor"_s);
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
        recorder.requestInterruption();
        recorder.wait();
        compare(recorder, before);
        compare(recorder, after);
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
        // Everything that sounds is gone, the server too.
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

    /// When (steady clock) the engine said to be where, for some milliseconds.
    static std::vector<std::pair<double, double>> watch(const PlaybackEngine& engine, int ms)
    {
        std::vector<std::pair<double, double>> said;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            said.emplace_back(secondsNow(), engine.position());
        }
        return said;
    }

    void compare(const Recorder& recorder, const std::vector<std::pair<double, double>>& said)
    {
        constexpr int length = rate / 20;
        std::vector<double> errors;
        for (std::size_t i = 0; i < said.size(); i += said.size() / 10) {
            const auto [when, where] = said[i];
            const int sample = static_cast<int>((when - recorder.begin()) * rate);
            QVERIFY(sample >= 0 && sample + length < static_cast<int>(recorder.samples.size()));
            const Match heard = find(recorder.samples.data() + sample, length, track_,
                                     static_cast<int>(where * rate), rate / 4);
            QVERIFY2(heard.correlation > 0.99, qPrintable(QString::number(heard.correlation)));
            QVERIFY2(std::abs(heard.level - 1.0) < 0.01, qPrintable(QString::number(heard.level)));
            errors.push_back(where - static_cast<double>(heard.offset) / rate);
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
