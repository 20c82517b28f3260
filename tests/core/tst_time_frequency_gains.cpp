// What is silenced is gone, what is kept stays what it was, and nothing clicks between them.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/features/time_frequency_gains.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>

using namespace genrescope;

namespace {

constexpr int rate = 44'100;
constexpr std::size_t frames = 4 * rate;

std::vector<float> noise(std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> samples(frames);
    for (float& sample : samples)
        sample = static_cast<float>(0.2 * random.normal());
    return samples;
}

std::vector<float> tone(double hertz)
{
    std::vector<float> samples(frames);
    for (std::size_t i = 0; i < frames; ++i)
        samples[i] = static_cast<float>(
            0.5 * std::sin(2.0 * std::numbers::pi * hertz * static_cast<double>(i) / rate));
    return samples;
}

/// The power in a band, from one moment to another: by a Fourier sum for each 10 Hz, with Hann's
/// window.
double bandPower(const std::vector<float>& samples, double begin, double end, double low,
                 double high)
{
    const auto first = static_cast<std::size_t>(begin * rate);
    const auto count = static_cast<std::size_t>((end - begin) * rate);
    double power = 0.0;
    for (double hertz = low; hertz <= high; hertz += 10.0) {
        std::complex<double> sum = 0.0;
        const std::complex<double> step = std::polar(1.0, -2.0 * std::numbers::pi * hertz / rate);
        std::complex<double> turn = 1.0;
        for (std::size_t i = 0; i < count; ++i, turn *= step) {
            const double phase =
                2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count);
            sum += (0.5 - 0.5 * std::cos(phase)) * samples[first + i] * turn;
        }
        power += std::norm(sum);
    }
    return power;
}

double decibels(double ratio)
{
    return 10.0 * std::log10(ratio);
}

/// Patches of 1 s in four bands; the second and the fourth band are kept, and in the third second
/// the first one instead.
TimeFrequencyGains chessboard()
{
    return {.times = {0.0, 1.0, 2.0, 3.0, 4.0},
            .frequencies = {10.0, 400.0, 800.0, 2'000.0, 8'000.0},
            .values = {0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1}};
}

} // namespace

class TestTimeFrequencyGains : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gainsOfOneChangeNothing()
    {
        const std::vector<float> before = noise(1);
        std::vector<float> channels[] = {before, noise(2), noise(3)};
        applyGains(channels, rate, {{-1.0, 5.0}, {0.0, 30'000.0}, {1.0F}});
        float largest = 0.0F;
        for (std::size_t i = 0; i < frames; ++i)
            largest = std::max(largest, std::abs(channels[0][i] - before[i]));
        QVERIFY2(largest < 1e-5F, qPrintable(QString::number(largest)));
        // Of three channels, none is taken for another one.
        const std::vector<float> third = noise(3);
        QVERIFY(std::abs(channels[2][70'000] - third[70'000]) < 1e-5F);
    }

    void maskedBandsFallAndOthersStay_data()
    {
        QTest::addColumn<double>("begin");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("isKept");
        // Away from the edges by what a fade takes.
        QTest::newRow("lowest, masked") << 0.1 << 30.0 << 300.0 << false;
        QTest::newRow("low, kept") << 0.1 << 500.0 << 700.0 << true;
        QTest::newRow("middle, masked") << 1.1 << 900.0 << 1'900.0 << false;
        QTest::newRow("high, kept") << 1.1 << 2'100.0 << 7'900.0 << true;
        QTest::newRow("lowest, kept later") << 2.1 << 30.0 << 300.0 << true;
        QTest::newRow("high, masked later") << 2.1 << 2'100.0 << 7'900.0 << false;
        QTest::newRow("above all") << 1.1 << 8'100.0 << 9'000.0 << false;
    }

    void maskedBandsFallAndOthersStay()
    {
        QFETCH(double, begin);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, isKept);
        const std::vector<float> before = noise(1);
        std::vector<float> after[] = {before};
        applyGains(after, rate, chessboard());
        const double change = decibels(bandPower(after[0], begin, begin + 0.8, low, high) /
                                       bandPower(before, begin, begin + 0.8, low, high));
        QVERIFY2(isKept ? std::abs(change) < 0.1 : change < -40.0,
                 qPrintable(QString::number(change)));
    }

    void aKeptToneIsTheSameTone()
    {
        const std::vector<float> before = tone(600.0);
        std::vector<float> after[] = {before, tone(200.0)};
        applyGains(after, rate, chessboard());
        for (std::size_t i = rate / 10; i < 9 * rate / 10; ++i) {
            QVERIFY(std::abs(after[0][i] - before[i]) < 0.005F);
            QVERIFY(std::abs(after[1][i]) < 0.005F);
        }
    }

    void changesAreFaded()
    {
        std::vector<float> samples[] = {tone(600.0)};
        applyGains(samples, rate, chessboard());
        // Around 2 s: no step larger than the tone's own, which is 0.043.
        float largest = 0.0F;
        for (std::size_t i = 19 * rate / 10; i < 21 * rate / 10; ++i)
            largest = std::max(largest, std::abs(samples[0][i + 1] - samples[0][i]));
        QVERIFY(largest < 0.044F);
        const auto loudest = [&](double begin, double end) {
            float value = 0.0F;
            for (auto i = static_cast<std::size_t>(begin * rate); i < end * rate; ++i)
                value = std::max(value, std::abs(samples[0][i]));
            return value;
        };
        // Half in the middle of the fade, and silent when it is over.
        QVERIFY(loudest(1.9, 1.92) > 0.49F);
        QVERIFY(std::abs(loudest(1.999, 2.001) - 0.25F) < 0.05F);
        QVERIFY(loudest(2.08, 2.5) < 0.005F);
    }

    void otherRatesWork_data()
    {
        QTest::addColumn<int>("sampleRate");
        for (const int sampleRate : {4'000, 16'000, 22'050, 96'000})
            QTest::addRow("%d Hz", sampleRate) << sampleRate;
    }

    void otherRatesWork()
    {
        QFETCH(int, sampleRate);
        const std::vector<float> before = noise(5);
        std::vector<float> kept[] = {before};
        applyGains(kept, sampleRate, {{-1.0, 50.0}, {0.0, 1e6}, {1.0F}});
        std::vector<float> silenced[] = {before};
        applyGains(silenced, sampleRate, {{-1.0, 50.0}, {0.0, 1e6}, {0.0F}});
        for (std::size_t i = 0; i < frames; i += 7) {
            QVERIFY(std::abs(kept[0][i] - before[i]) < 1e-5F);
            QCOMPARE(silenced[0][i], 0.0F);
        }
    }

    void emptySoundsAndCanceledOnes()
    {
        std::vector<float> empty[] = {{}};
        applyGains(empty, rate, chessboard());
        QVERIFY(empty[0].empty());
        applyGains({}, rate, chessboard());
        CancellationSource cancellation;
        cancellation.cancel();
        std::vector<float> some[] = {noise(1)};
        QVERIFY_EXCEPTION_THROWN(applyGains(some, rate, chessboard(), cancellation.token()),
                                 Canceled);
    }
};

QTEST_GUILESS_MAIN(TestTimeFrequencyGains)
#include "tst_time_frequency_gains.moc"
