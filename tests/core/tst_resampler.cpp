#include "core/audio/polyphase_filter.h"
#include "core/audio/polyphase_resampler.h"
#include "core/audio/resampler.h"
#include "core/audio/sinc_resampler.h"
#include "core/base/error.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace genrescope;

namespace {

/// Sends a signal through in pieces of the given lengths, over and over.
std::vector<float> resampled(Resampler& resampler, const std::vector<float>& signal,
                             const std::vector<std::size_t>& pieces = {1'152})
{
    std::vector<float> output;
    const std::span<const float> whole = signal;
    std::size_t from = 0;
    for (std::size_t i = 0; from < signal.size(); ++i) {
        const std::size_t count = std::min(pieces[i % pieces.size()], signal.size() - from);
        resampler.process(whole.subspan(from, count), output);
        from += count;
    }
    resampler.finish(output);
    return output;
}

std::vector<float> reference(const std::vector<float>& signal, int inputRate, int outputRate)
{
    SincResampler resampler(static_cast<double>(outputRate) / inputRate);
    return resampled(resampler, signal);
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - b[i]));
    return largest;
}

} // namespace

class TestResampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsLibsamplerate_data();
    void equalsLibsamplerate();
    void polyphaseIsUsed_data();
    void polyphaseIsUsed();
    void oddRatiosUseLibsamplerate();
    void equalRatesPassThrough();
    void piecesDoNotMatter_data();
    void piecesDoNotMatter();
    void lengths_data();
    void lengths();
    void keepsTonesWhereTheyAre();
    void rejectsWhatWouldAlias();
    void rejectsBadRates();
    void sharedByThreads();
};

namespace {

void addRates(const std::vector<std::pair<int, int>>& rates)
{
    QTest::addColumn<int>("inputRate");
    QTest::addColumn<int>("outputRate");
    for (const auto& [input, output] : rates)
        QTest::addRow("%d to %d Hz", input, output) << input << output;
}

const std::vector<std::pair<int, int>> commonRates = {
    {8'000, 16'000},   {11'025, 16'000},  {12'000, 16'000}, {22'050, 16'000}, {24'000, 16'000},
    {32'000, 16'000},  {44'100, 16'000},  {48'000, 16'000}, {88'200, 16'000}, {96'000, 16'000},
    {176'400, 16'000}, {192'000, 16'000}, {16'000, 44'100}, {48'000, 44'100}, {44'100, 48'000}};

} // namespace

void TestResampler::equalsLibsamplerate_data()
{
    addRates(commonRates);
}

void TestResampler::equalsLibsamplerate()
{
    QFETCH(int, inputRate);
    QFETCH(int, outputRate);
    const ResamplerFactory factory;
    const auto samples = static_cast<std::size_t>(inputRate) * 3 / 2 + 11;
    for (const std::vector<float>& signal : {test::noise(samples), test::chirp(samples)}) {
        const std::vector<float> made = resampled(*factory.create(inputRate, outputRate), signal);
        const std::vector<float> expected = reference(signal, inputRate, outputRate);
        QCOMPARE(made.size(), expected.size());
        const double difference = largestDifference(made, expected);
        QVERIFY2(difference <= 3e-7, qPrintable(QString::number(difference)));
    }
}

void TestResampler::polyphaseIsUsed_data()
{
    addRates(commonRates);
}

void TestResampler::polyphaseIsUsed()
{
    QFETCH(int, inputRate);
    QFETCH(int, outputRate);
    QVERIFY(PolyphaseFilter::supports(inputRate, outputRate));
    const auto resampler = ResamplerFactory().create(inputRate, outputRate);
    QVERIFY(dynamic_cast<PolyphaseResampler*>(resampler.get()) != nullptr);
}

void TestResampler::oddRatiosUseLibsamplerate()
{
    QVERIFY(!PolyphaseFilter::supports(44'056, 16'000));
    const auto resampler = ResamplerFactory().create(44'056, 16'000);
    QVERIFY(dynamic_cast<SincResampler*>(resampler.get()) != nullptr);
    const std::vector<float> made = resampled(*resampler, test::sine(44'056, 1'000.0 / 44'056.0));
    QCOMPARE(made.size(), std::size_t(16'000));
    const std::vector<float> expected = test::sine(16'000, 1.0 / 16.0);
    for (std::size_t i = 500; i < 15'500; ++i)
        QVERIFY(std::abs(made[i] - expected[i]) < 1e-6F);
}

void TestResampler::equalRatesPassThrough()
{
    const std::vector<float> signal = test::noise(5'000);
    QVERIFY(resampled(*ResamplerFactory().create(16'000, 16'000), signal) == signal);
}

void TestResampler::piecesDoNotMatter_data()
{
    addRates({{44'100, 16'000}, {48'000, 16'000}, {8'000, 16'000}, {96'000, 16'000}});
}

void TestResampler::piecesDoNotMatter()
{
    QFETCH(int, inputRate);
    QFETCH(int, outputRate);
    const ResamplerFactory factory;
    const std::vector<float> signal = test::noise(50'001);
    const auto whole = resampled(*factory.create(inputRate, outputRate), signal, {signal.size()});
    const auto pieces = resampled(*factory.create(inputRate, outputRate), signal,
                                  {1, 7, 5'292, 0, 441, 20'000, 13});
    QVERIFY(whole == pieces);
}

void TestResampler::lengths_data()
{
    addRates(
        {{44'100, 16'000}, {48'000, 16'000}, {8'000, 16'000}, {96'000, 16'000}, {11'025, 16'000}});
}

void TestResampler::lengths()
{
    QFETCH(int, inputRate);
    QFETCH(int, outputRate);
    const ResamplerFactory factory;
    for (const std::size_t samples : {0U, 1U, 2U, 3U, 100U, 441U, 1'197U, 5'292U, 44'100U}) {
        const auto made = resampled(*factory.create(inputRate, outputRate), test::noise(samples));
        QCOMPARE(made.size(), samples * std::size_t(outputRate) / std::size_t(inputRate));
        // libsamplerate itself may lose the very last sample to its own rounding.
        const auto expected = reference(test::noise(samples), inputRate, outputRate);
        QVERIFY(made.size() - expected.size() <= 1);
        QVERIFY(largestDifference(made, expected) <= 1.5e-7);
    }
}

void TestResampler::keepsTonesWhereTheyAre()
{
    // No delay: output sample m lies at the time m / outputRate.
    const ResamplerFactory factory;
    for (const int rate : {8'000, 22'050, 44'100, 48'000, 192'000}) {
        const auto samples = static_cast<std::size_t>(rate);
        const auto made =
            resampled(*factory.create(rate, 16'000), test::sine(samples, 1'000.0 / rate, 0.5));
        const auto expected = test::sine(16'000, 1.0 / 16.0, 0.5);
        QCOMPARE(made.size(), expected.size());
        for (std::size_t i = 500; i < 15'500; ++i)
            QVERIFY(std::abs(made[i] - expected[i]) < 1e-6F);
    }
}

void TestResampler::rejectsWhatWouldAlias()
{
    const ResamplerFactory factory;
    for (const int rate : {22'050, 32'000, 44'100, 48'000, 96'000}) {
        const auto made =
            resampled(*factory.create(rate, 16'000), test::sine(std::size_t(rate), 8'500.0 / rate));
        for (std::size_t i = 500; i < 15'500; ++i)
            QVERIFY(std::abs(made[i]) < 1e-6F); // -120 dB
    }
}

void TestResampler::rejectsBadRates()
{
    const ResamplerFactory factory;
    QVERIFY_THROWS_EXCEPTION(ConfigError, factory.create(0, 16'000));
    QVERIFY_THROWS_EXCEPTION(ConfigError, factory.create(44'100, -1));
    QVERIFY_THROWS_EXCEPTION(ConfigError, factory.create(1, 257));
    QVERIFY_THROWS_EXCEPTION(ConfigError, factory.create(257, 1));
    QVERIFY(factory.create(1, 256) != nullptr);
}

void TestResampler::sharedByThreads()
{
    const ResamplerFactory factory;
    const std::vector<float> signal = test::noise(20'000);
    std::vector<std::vector<float>> made(4);
    {
        std::vector<std::jthread> threads;
        for (std::vector<float>& output : made)
            threads.emplace_back(
                [&] { output = resampled(*factory.create(44'100, 16'000), signal); });
    }
    QVERIFY(!made[0].empty());
    for (const std::vector<float>& output : made)
        QVERIFY(output == made[0]);
}

QTEST_APPLESS_MAIN(TestResampler)
#include "tst_resampler.moc"
