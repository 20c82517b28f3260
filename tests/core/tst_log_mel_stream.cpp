#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/sanitizers.h"
#include "core/features/mel_filter_bank.h"
#include "core/pipeline/log_mel_stream.h"
#include "tests/support/memory_source.h"
#include "tests/support/test_audio.h"
#include "tests/support/whole_log_mel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <sys/resource.h>
#include <utility>

using namespace genrescope;

namespace {

/// The peak memory use of the process so far.
long peakKilobytes()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class TestLogMelStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toneLiesInItsBand_data();
    void toneLiesInItsBand();
    void streamEqualsClip();
    void sameWhateverTheContainer();
    void canceled();
    void errorsNameTheFile();
    void mixesDown();
    void changesOnTheWayAreFollowed();
    void longRecordingsNeedLittleMemory();

private:
    QString made(const QString& name, const QString& filter, const QStringList& options = {});

    QTemporaryDir dir_;
    LogMelPipeline pipeline_;
};

QString TestLogMelStream::made(const QString& name, const QString& filter,
                               const QStringList& options)
{
    const QString file = dir_.filePath(name);
    return test::makeAudio(file, filter, options) ? file : QString();
}

void TestLogMelStream::toneLiesInItsBand_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8'000, 11'025, 16'000, 22'050, 44'100, 48'000, 96'000})
        QTest::addRow("%d Hz", rate) << rate;
}

void TestLogMelStream::toneLiesInItsBand()
{
    QFETCH(int, rate);
    const QString file =
        made(QStringLiteral("tone.wav"),
             QStringLiteral("sine=frequency=1000:duration=3:sample_rate=%1").arg(rate));
    const ClipFeatures features =
        clipFeatures(pipeline_, std::make_unique<FileSource>(file.toStdString()));
    QCOMPARE(features.info.sampleRate, rate);
    QVERIFY(std::abs(features.duration - 3.0) < 1e-9);
    const LogMel logMel = test::wholeOf(features.frames);
    QCOMPARE(logMel.frames(), std::size_t(94)); // 1 + 48,000 / 512
    for (std::size_t t = 2; t < 92; ++t) {
        const auto frame = logMel.frame(t);
        const auto loudest = std::max_element(frame.begin(), frame.end()) - frame.begin();
        // 1 kHz = 15 mel; the bands are (15 + ln(8) / ln(6.4) * 27) / 129 mel apart.
        QCOMPARE(loudest, 42);
        QVERIFY(frame[42] > 0.999F && frame[42] <= 1.0F);
        QVERIFY(frame[90] < -0.99F);
    }
    // A sine of amplitude 1/8 has the power (1/8 * 2048 / 4)² in its bin 128, and a quarter of that
    // in the two beside it.
    const std::vector<float> weights = MelFilterBank(MelConfig()).weights(42);
    const double power = 4'096.0 * (weights[128] + (weights[127] + weights[129]) / 4.0);
    QVERIFY(std::abs(features.frames.reference() - 10.0 * std::log10(power)) < 0.05);
}

void TestLogMelStream::streamEqualsClip()
{
    const QString file =
        made(QStringLiteral("stream.mp3"), QStringLiteral("anoisesrc=duration=5:seed=1"));
    LogMelStream stream(pipeline_, std::make_unique<FileSource>(file.toStdString()));
    std::vector<float> frames;
    double before = 0.0;
    while (stream.next(frames)) {
        QVERIFY(stream.seconds() >= before);
        before = stream.seconds();
    }
    QVERIFY(!stream.next(frames));
    QVERIFY(std::abs(stream.seconds() - 5.0) < 0.001);

    const ClipFeatures clip =
        clipFeatures(pipeline_, std::make_unique<FileSource>(file.toStdString()));
    const LogMel logMel = test::wholeOf(clip.frames);
    const float reference = clip.frames.reference();
    QCOMPARE(logMel.values.size(), frames.size());
    QCOMPARE(reference, *std::max_element(frames.begin(), frames.end()));
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const float expected = (std::max(frames[i] - reference, -80.0F) + 40.0F) / 40.0F;
        QVERIFY(std::abs(logMel.values[i] - expected) < 1e-6F);
    }
}

void TestLogMelStream::sameWhateverTheContainer()
{
    const QString wav = made(QStringLiteral("same.wav"),
                             QStringLiteral("anoisesrc=duration=2:seed=5:sample_rate=44100"));
    const LogMel first = test::wholeOf(
        clipFeatures(pipeline_, std::make_unique<FileSource>(wav.toStdString())).frames);
    for (const char* ending : {"flac", "aiff", "m4a"}) {
        const QString file =
            made(QStringLiteral("same.") + QString::fromLatin1(ending),
                 QStringLiteral("anoisesrc=duration=2:seed=5:sample_rate=44100"),
                 QByteArray(ending) == "m4a" ? QStringList{"-c:a", "alac"} : QStringList());
        const LogMel other = test::wholeOf(
            clipFeatures(pipeline_, std::make_unique<FileSource>(file.toStdString())).frames);
        QVERIFY(other.values.size() == first.values.size());
        // The same 16-bit samples, except for the dither that a conversion may add.
        for (std::size_t i = 0; i < first.values.size(); ++i)
            QVERIFY(std::abs(other.values[i] - first.values[i]) < 1e-3F);
    }
}

void TestLogMelStream::canceled()
{
    const QString file = made(QStringLiteral("cancel.wav"), QStringLiteral("sine=duration=2"));
    CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(
        Canceled,
        clipFeatures(pipeline_, std::make_unique<FileSource>(file.toStdString()), source.token()));
}

void TestLogMelStream::errorsNameTheFile()
{
    const auto sentence = [&](const QString& file) {
        try {
            clipFeatures(pipeline_, std::make_unique<FileSource>(file.toStdString()));
        } catch (const FeatureError& error) {
            return QString::fromUtf8(error.what());
        }
        return QString();
    };
    const QString brief = made(QStringLiteral("brief.wav"), QStringLiteral("sine=duration=0.05"));
    QVERIFY(sentence(brief).contains(QStringLiteral("brief.wav")));
    QVERIFY(sentence(brief).contains(QStringLiteral("too short")));
    const QString broken =
        made(QStringLiteral("nan.wav"), QStringLiteral("aevalsrc=0/0:d=1"), {"-c:a", "pcm_f32le"});
    QVERIFY(sentence(broken).contains(QStringLiteral("nan.wav")));
}

void TestLogMelStream::mixesDown()
{
    // Opposite channels cancel.
    const QString file = made(QStringLiteral("opposite.wav"),
                              QStringLiteral("aevalsrc=sin(2*PI*440*t)|-sin(2*PI*440*t):d=1"));
    const ClipFeatures features =
        clipFeatures(pipeline_, std::make_unique<FileSource>(file.toStdString()));
    QCOMPARE(features.info.channels, 2);
    QVERIFY(features.frames.reference() < -75.0F); // what rounding to 16 bits leaves
}

void TestLogMelStream::changesOnTheWayAreFollowed()
{
    const QStringList plain = {"-write_xing", "0", "-id3v2_version", "0"};
    QByteArray bytes;
    for (const auto& [rate, channels] : {std::pair(44'100, 1), std::pair(48'000, 2)}) {
        QFile file(made(QStringLiteral("part.mp3"),
                        QStringLiteral("sine=frequency=1000:duration=4:sample_rate=%1").arg(rate),
                        plain + QStringList{"-ac", QString::number(channels)}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    const ClipFeatures features =
        clipFeatures(pipeline_, std::make_unique<test::MemorySource>(bytes));
    QVERIFY2(std::abs(features.duration - 8.0) < 0.2,
             qPrintable(QString::number(features.duration)));
    // The tone stays in its band.
    const LogMel logMel = test::wholeOf(features.frames);
    const auto loudestBand = [&](double seconds) {
        const std::size_t frame = static_cast<std::size_t>(seconds * 31.25);
        const auto row =
            logMel.values.begin() +
            static_cast<std::ptrdiff_t>(frame * static_cast<std::size_t>(logMel.bands));
        return std::max_element(row, row + logMel.bands) - row;
    };
    QCOMPARE(loudestBand(6.0), loudestBand(2.0));
}

void TestLogMelStream::longRecordingsNeedLittleMemory()
{
    if (hasSanitizer)
        QSKIP("A sanitizer keeps what was freed.");
    // Three hours, whose frames are 173 MB.
    const QString file =
        made(QStringLiteral("long.flac"), QStringLiteral("anullsrc=r=8000:cl=mono"),
             {"-t", "10800", "-compression_level", "0"});
    const long before = peakKilobytes();
    const ClipFeatures features = clipFeatures(
        pipeline_, std::make_unique<FileSource>(file.toStdString()), {}, dir_.path().toStdString());
    std::size_t values = 0;
    features.frames.forEachBlock([&](std::span<const float> rows) { values += rows.size(); });
    QCOMPARE(values, std::size_t(337'501 * 128));
    const long grown = peakKilobytes() - before;
    QVERIFY2(grown < 60'000, qPrintable(QString::number(grown)));
}

QTEST_GUILESS_MAIN(TestLogMelStream)
#include "tst_log_mel_stream.moc"
