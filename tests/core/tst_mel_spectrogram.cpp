#include "core/base/error.h"
#include "core/features/mel_spectrogram.h"
#include "core/features/normalizer.h"
#include "tests/support/reference_array.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

using namespace genrescope;

class TestMelSpectrogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsLibrosa_data();
    void equalsLibrosa();
    void knownValues();
    void silence();
    void piecesDoNotMatter_data();
    void piecesDoNotMatter();
    void frameCounts();
    void canBeUsedAgain();
    void reflectsItsEnds();
    void rejectsShortSignals();
    void rejectsWhatIsNotANumber_data();
    void rejectsWhatIsNotANumber();
    void rejectsBadConfigs();
    void sharedByThreads();
};

void TestMelSpectrogram::equalsLibrosa_data()
{
    QTest::addColumn<QString>("base");
    const QDir folder(QStringLiteral(GENRESCOPE_SHARED "/reference/mel"));
    const QStringList inputs = folder.entryList({QStringLiteral("*.input.npy")});
    for (const QString& input : inputs) {
        const QString name = input.chopped(10);
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    if (inputs.isEmpty())
        QTest::newRow("none") << QString();
}

void TestMelSpectrogram::equalsLibrosa()
{
    QFETCH(QString, base);
    if (base.isEmpty())
        QSKIP("The reference spectrograms are not present.");
    const MelConfig config;
    const std::vector<float> signal = test::readReference(base + QStringLiteral(".input.npy"));
    const std::vector<float> expected =
        test::readReference(base + QStringLiteral(".mel.npy"), std::size_t(config.melBands));

    LogMel made = MelSpectrogram(config).compute(signal);
    normalizeToMaximum(made.values, config);
    QCOMPARE(made.values.size(), expected.size());
    double largest = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double difference = std::abs(static_cast<double>(made.values[i]) - expected[i]);
        largest = std::max(largest, difference);
        sum += difference;
    }
    QVERIFY2(largest <= 2e-5, qPrintable(QString::number(largest)));
    QVERIFY2(sum <= 1e-6 * static_cast<double>(expected.size()), qPrintable(QString::number(sum)));
}

void TestMelSpectrogram::knownValues()
{
    // Made by this class when it equalled librosa on every reference signal to 1e-5.
    struct Value {
        std::size_t frame;
        std::size_t band;
        float decibels;
    };
    const std::vector<Value> values = {
        {0, 0, 24.3543F},    {0, 2, 28.1268F},    {0, 5, 25.1278F},    {3, 30, 23.9222F},
        {3, 32, 24.0732F},   {3, 35, 23.6264F},   {8, 69, 22.8714F},   {8, 71, 24.0189F},
        {8, 74, 22.6802F},   {16, 98, 20.0972F},  {16, 100, 23.9083F}, {16, 103, 16.9377F},
        {24, 115, 16.5446F}, {24, 117, 23.7897F}, {24, 120, 4.3140F},  {31, 125, 1.1372F},
        {31, 127, 23.9627F}};
    const LogMel made = MelSpectrogram(MelConfig()).compute(test::chirp(16'000, 0.5));
    QCOMPARE(made.frames(), std::size_t(32));
    for (const Value& value : values)
        QVERIFY2(std::abs(made.frame(value.frame)[value.band] - value.decibels) < 1e-3F,
                 qPrintable(QString::number(made.frame(value.frame)[value.band])));
}

void TestMelSpectrogram::silence()
{
    const LogMel made = MelSpectrogram(MelConfig()).compute(std::vector<float>(5'000, 0.0F));
    QCOMPARE(made.bands, 128);
    QCOMPARE(made.frames(), std::size_t(10));
    for (const float value : made.values)
        QVERIFY(std::abs(value + 100.0F) < 1e-5F); // minPower
}

void TestMelSpectrogram::piecesDoNotMatter_data()
{
    QTest::addColumn<int>("fftSize");
    QTest::addColumn<int>("hop");
    QTest::newRow("usual") << 2'048 << 512;
    QTest::newRow("no overlap") << 256 << 256;
    QTest::newRow("odd hop") << 512 << 331;
    QTest::newRow("hop of a millisecond") << 128 << 16;
}

void TestMelSpectrogram::piecesDoNotMatter()
{
    QFETCH(int, fftSize);
    QFETCH(int, hop);
    const MelConfig config = {.fftSize = fftSize, .hopLength = hop, .melBands = 20};
    MelSpectrogram spectrogram(config);
    for (const std::size_t samples : {1'025U, 2'048U, 5'121U, 9'999U}) {
        const std::vector<float> signal = test::noise(samples);
        const LogMel whole = spectrogram.compute(signal);
        QCOMPARE(whole.frames(), config.numFrames(samples));
        for (const std::size_t piece : {1U, 100U, 512U, 1'025U, 4'000U}) {
            std::vector<float> frames;
            const std::span<const float> all = signal;
            for (std::size_t from = 0; from < samples; from += piece)
                spectrogram.process(all.subspan(from, std::min(piece, samples - from)), frames);
            spectrogram.finish(frames);
            QVERIFY(frames == whole.values);
        }
    }
}

void TestMelSpectrogram::frameCounts()
{
    MelSpectrogram spectrogram{MelConfig()};
    for (const std::size_t samples : {1'025U, 1'535U, 1'536U, 1'537U, 2'048U, 480'000U})
        QCOMPARE(spectrogram.compute(std::vector<float>(samples, 0.1F)).frames(),
                 1 + samples / 512);
}

void TestMelSpectrogram::canBeUsedAgain()
{
    MelSpectrogram spectrogram{MelConfig()};
    const std::vector<float> signal = test::noise(8'000);
    const LogMel first = spectrogram.compute(signal);
    std::vector<float> frames;
    spectrogram.process(test::noise(3'000, 2), frames); // and never finished
    QVERIFY(spectrogram.compute(signal).values == first.values);
}

void TestMelSpectrogram::reflectsItsEnds()
{
    // Reflecting by hand must give the same frames further inside.
    const std::vector<float> signal = test::noise(4'096);
    std::vector<float> padded;
    for (std::size_t i = 1'024; i > 0; --i)
        padded.push_back(signal[i]);
    padded.insert(padded.end(), signal.begin(), signal.end());
    for (std::size_t i = 2; i <= 1'025; ++i)
        padded.push_back(signal[signal.size() - i]);
    MelSpectrogram spectrogram{MelConfig()};
    const LogMel inner = spectrogram.compute(signal);
    const LogMel outer = spectrogram.compute(padded);
    for (std::size_t t = 0; t < inner.frames(); ++t)
        QVERIFY(std::ranges::equal(inner.frame(t), outer.frame(t + 2)));
}

void TestMelSpectrogram::rejectsShortSignals()
{
    MelSpectrogram spectrogram{MelConfig()};
    QVERIFY_THROWS_EXCEPTION(FeatureError, spectrogram.compute({}));
    QVERIFY_THROWS_EXCEPTION(FeatureError, spectrogram.compute(test::noise(1'024)));
    QCOMPARE(spectrogram.compute(test::noise(1'025)).frames(), std::size_t(3));
}

void TestMelSpectrogram::rejectsWhatIsNotANumber_data()
{
    QTest::addColumn<float>("sample");
    QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("infinite") << std::numeric_limits<float>::infinity();
    QTest::newRow("minus infinite") << -std::numeric_limits<float>::infinity();
    QTest::newRow("absurd") << 3e30F;
}

void TestMelSpectrogram::rejectsWhatIsNotANumber()
{
    QFETCH(float, sample);
    std::vector<float> signal = test::noise(4'000);
    signal[3'991] = sample;
    QVERIFY_THROWS_EXCEPTION(FeatureError, MelSpectrogram(MelConfig()).compute(signal));
    signal[3'991] = 1e12F; // loud, but finite to the end
    for (const float value : MelSpectrogram(MelConfig()).compute(signal).values)
        QVERIFY(std::isfinite(value));
}

void TestMelSpectrogram::rejectsBadConfigs()
{
    QVERIFY_THROWS_EXCEPTION(ConfigError, MelSpectrogram(MelConfig{.fftSize = 1'000}));
    QVERIFY_THROWS_EXCEPTION(ConfigError, MelSpectrogram(MelConfig{.maxFrequency = 9'000.0}));
}

void TestMelSpectrogram::sharedByThreads()
{
    const MelSpectrogram first{MelConfig()};
    const std::vector<float> signal = test::noise(30'000);
    std::vector<LogMel> made(4);
    {
        std::vector<std::jthread> threads;
        for (LogMel& logMel : made)
            threads.emplace_back(
                [&] { logMel = MelSpectrogram(first.analysis()).compute(signal); });
    }
    for (const LogMel& logMel : made)
        QVERIFY(logMel.values == made[0].values);
}

QTEST_APPLESS_MAIN(TestMelSpectrogram)
#include "tst_mel_spectrogram.moc"
