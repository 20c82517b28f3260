#include "core/base/error.h"
#include "core/features/mel_config.h"

#include <QTest>

#include <functional>
#include <limits>
#include <set>

using namespace genrescope;

class TestMelConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void derivedSizes();
    void hashNamesTheValues();
    void rejects_data();
    void rejects();
};

void TestMelConfig::derivedSizes()
{
    const MelConfig config;
    config.validate();
    QCOMPARE(config.numFrames(0), std::size_t(1));
    QCOMPARE(config.numFrames(511), std::size_t(1));
    QCOMPARE(config.numFrames(512), std::size_t(2));
    QCOMPARE(config.numFrames(480'000), std::size_t(938));
    QCOMPARE(config.framesPerSecond(), 31.25);
}

void TestMelConfig::hashNamesTheValues()
{
    const MelConfig config;
    // Fixed: feature stores and checkpoints on disk carry it.
    QCOMPARE(config.hash(), std::string("29c8ceb29338f70f"));
    const std::vector<MelConfig> others = {
        {.sampleRate = 22'050}, {.fftSize = 1'024},     {.hopLength = 256},
        {.melBands = 96},       {.minFrequency = 20.0}, {.maxFrequency = 7'600.0},
        {.minPower = 1e-9},     {.dynamicRange = 60.0}, {.maxFrequency = 7'600.000'001}};
    std::set<std::string> hashes = {config.hash()};
    for (const MelConfig& other : others)
        hashes.insert(other.hash());
    QCOMPARE(hashes.size(), others.size() + 1);
}

void TestMelConfig::rejects_data()
{
    QTest::addColumn<int>("which");
    const std::vector<const char*> names = {"rate 0",
                                            "FFT 2000",
                                            "FFT 32",
                                            "hop 0",
                                            "hop above FFT",
                                            "no bands",
                                            "negative minimum",
                                            "minimum above maximum",
                                            "above Nyquist",
                                            "no power floor",
                                            "no range",
                                            "NaN frequency",
                                            "NaN range",
                                            "hop below a ms",
                                            "hop of a small part"};
    for (std::size_t i = 0; i < names.size(); ++i)
        QTest::newRow(names[i]) << static_cast<int>(i);
}

void TestMelConfig::rejects()
{
    QFETCH(int, which);
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<MelConfig> bad = {
        {.sampleRate = 0},      {.fftSize = 2'000},        {.fftSize = 32},
        {.hopLength = 0},       {.hopLength = 2'049},      {.melBands = 0},
        {.minFrequency = -1.0}, {.minFrequency = 8'000.0}, {.maxFrequency = 8'000.1},
        {.minPower = 0.0},      {.dynamicRange = 0.0},     {.minFrequency = nan},
        {.dynamicRange = nan},  {.hopLength = 15},         {.fftSize = 65'536, .hopLength = 1'000}};
    QVERIFY_THROWS_EXCEPTION(ConfigError, bad[std::size_t(which)].validate());
}

QTEST_APPLESS_MAIN(TestMelConfig)
#include "tst_mel_config.moc"
