// After seeking, every format gives the same samples as after decoding everything before.
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "tests/support/memory_source.h"
#include "tests/support/test_audio.h"
#include "tests/support/tested_decoder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using genrescope::test::makeAudio;
using genrescope::test::MemorySource;
using genrescope::test::TestedDecoder;

namespace {

constexpr int rate = 44'100;
constexpr double duration = 20.0;
/// Samples that are compared at each place: half a second.
constexpr std::size_t compared = rate / 2;

/// A sweep and beats: no two moments sound the same.
const QString sound = QStringLiteral("aevalsrc='0.4*sin(2*PI*(200+60*t)*t)*(0.6+0.4*sin(1.7*t))"
                                     "+0.2*sin(2*PI*1300*t)*gt(mod(t\\,0.5)\\,0.3)':s=44100:d=20");

std::vector<float> take(TestedDecoder& decoder, std::size_t atMost)
{
    std::vector<float> samples;
    while (samples.size() < atMost) {
        const AudioBlock block = decoder.next();
        if (block.empty())
            break;
        samples.insert(samples.end(), block.channels[0], block.channels[0] + block.frames);
    }
    samples.resize(std::min(samples.size(), atMost));
    return samples;
}

TestedDecoder open(const QString& path)
{
    return TestedDecoder(std::make_unique<FileSource>(path.toStdString()));
}

} // namespace

class TestAudioSeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isExact_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QStringList>("options");
        // Of full scale.
        QTest::addColumn<double>("tolerance");
        const auto codec = [](const char* name, const char* bits) {
            return QStringList{QStringLiteral("-c:a"), QLatin1String(name), QStringLiteral("-b:a"),
                               QLatin1String(bits)};
        };
        QTest::newRow("mp3, constant rate") << "mp3" << codec("libmp3lame", "128k") << 1e-6;
        QTest::newRow("mp3, lowest rate") << "mp3" << codec("libmp3lame", "32k") << 1e-6;
        QTest::newRow("mp3, variable rate")
            << "mp3" << QStringList{QStringLiteral("-q:a"), QStringLiteral("5")} << 1e-6;
        QTest::newRow("mp3 without a header of its own")
            << "mp3" << QStringList{QStringLiteral("-write_xing"), QStringLiteral("0")} << 1e-6;
        QTest::newRow("flac") << "flac" << QStringList() << 0.0;
        QTest::newRow("wav") << "wav" << QStringList() << 0.0;
        QTest::newRow("aiff") << "aiff" << QStringList() << 0.0;
        QTest::newRow("vorbis") << "ogg" << codec("libvorbis", "128k") << 1e-6;
        // Opus adapts to what it has decoded so far.
        QTest::newRow("opus") << "opus" << codec("libopus", "128k") << 2e-2;
        QTest::newRow("m4a") << "m4a" << codec("aac", "128k") << 1e-5;
        QTest::newRow("aac without a container") << "aac" << codec("aac", "128k") << 1e-5;
    }

    void isExact()
    {
        QFETCH(QString, ending);
        QFETCH(QStringList, options);
        QFETCH(double, tolerance);
        const QString path =
            folder_.filePath(QLatin1String(QTest::currentDataTag())) + u'.' + ending;
        QVERIFY(makeAudio(path, sound, options));

        TestedDecoder whole = open(path);
        const int hertz = whole.info().sampleRate;
        const std::vector<float> all = take(whole, std::size_t(-1));
        TestedDecoder decoder = open(path);
        // Back and forth, near and far, from the middle and from the end of what was decoded.
        for (const double seconds : {12.345, 3.21, 3.5, 0.0, 19.7, 0.01, 7.0, 7.9, 18.0, 0.2}) {
            decoder.seek(seconds);
            const std::vector<float> played = take(decoder, compared);
            const auto from = static_cast<std::size_t>(std::llround(seconds * hertz));
            QCOMPARE(played.size(), std::min(compared, all.size() - from));
            double worst = 0.0;
            for (std::size_t i = 0; i < played.size(); ++i)
                worst = std::max(worst, std::abs(static_cast<double>(played[i]) - all[from + i]));
            QVERIFY2(worst <= tolerance,
                     qPrintable(QStringLiteral("%1 off at %2 s").arg(worst).arg(seconds)));
        }
        QCOMPARE(decoder.damage().corruptPackets, 0);
    }

    void beyondTheEndIsTheEnd()
    {
        const QString path = folder_.filePath(QStringLiteral("end.mp3"));
        QVERIFY(makeAudio(path, sound));
        TestedDecoder decoder = open(path);
        decoder.seek(2.0 * duration);
        QVERIFY(decoder.next().empty());
        decoder.seek(duration - 1.0);
        const std::size_t rest = take(decoder, std::size_t(-1)).size();
        QVERIFY(std::abs(static_cast<double>(rest) / rate - 1.0) < 0.1);
    }

    // A file that is cut off ends where it was cut, wherever one comes from.
    void aDamagedFileIsPlayedOn()
    {
        const QString path = folder_.filePath(QStringLiteral("whole.mp3"));
        QVERIFY(makeAudio(path, sound));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.truncate(bytes.size() * 6 / 10);
        bytes.replace(bytes.size() / 3, 5'000, QByteArray(5'000, 'x'));
        TestedDecoder decoder(std::make_unique<MemorySource>(bytes, true, "cut.mp3"));
        for (const double seconds : {8.0, 1.0, 30.0, 4.1, 11.0}) {
            decoder.seek(seconds);
            const std::vector<float> played = take(decoder, rate);
            QVERIFY(seconds > 10.0 || !played.empty());
        }
    }

    // An entry of an archive may be readable in order only.
    void forwardOnlySourcesSeekAheadOrSaySo()
    {
        const QString path = folder_.filePath(QStringLiteral("forward.mp3"));
        QVERIFY(makeAudio(path, sound));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        TestedDecoder decoder(std::make_unique<MemorySource>(file.readAll(), false, "forward.mp3"));
        decoder.seek(0.9);
        QCOMPARE(take(decoder, 10 * rate).size(), std::size_t(10 * rate));
        std::string errorMessage;
        try {
            decoder.seek(0.0);
        } catch (const DecodeError& error) {
            errorMessage = error.what();
        }
        QVERIFY2(errorMessage.starts_with("forward.mp3 cannot be played"), errorMessage.c_str());
        QVERIFY(decoder.next().empty());
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestAudioSeek)
#include "tst_audio_seek.moc"
