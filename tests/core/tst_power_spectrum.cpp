#include "core/features/power_spectrum.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

using namespace genrescope;

namespace {

/// The definition, in double precision.
std::vector<double> slowPower(const std::vector<float>& frame, const std::vector<double>& window)
{
    const std::size_t size = frame.size();
    std::vector<std::complex<double>> twiddles(size);
    for (std::size_t i = 0; i < size; ++i)
        twiddles[i] = std::polar(1.0, -2.0 * std::numbers::pi * double(i) / double(size));
    std::vector<double> power;
    for (std::size_t bin = 0; bin <= size / 2; ++bin) {
        std::complex<double> sum = 0.0;
        for (std::size_t i = 0; i < size; ++i)
            sum += frame[i] * window[i] * twiddles[bin * i % size];
        power.push_back(std::norm(sum));
    }
    return power;
}

std::vector<float> power(const std::vector<float>& frame, const std::vector<double>& window)
{
    const PowerSpectrum spectrum(window);
    auto scratch = spectrum.scratch();
    std::vector<float> result(spectrum.bins());
    spectrum.compute(frame.data(), scratch, result.data());
    return result;
}

} // namespace

class TestPowerSpectrum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDefinition_data();
    void equalsTheDefinition();
    void impulse();
};

void TestPowerSpectrum::equalsTheDefinition_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {128, 256, 512, 1'024, 2'048, 4'096})
        QTest::addRow("%d", size) << size;
}

void TestPowerSpectrum::equalsTheDefinition()
{
    QFETCH(int, size);
    const auto samples = static_cast<std::size_t>(size);
    std::vector<double> window(samples);
    for (std::size_t i = 0; i < samples; ++i)
        window[i] = 0.3 + 0.5 * std::sin(double(i)); // neither even nor symmetric
    for (const std::vector<float>& frame :
         {test::noise(samples), test::sine(samples, 0.1234), test::chirp(samples)}) {
        const std::vector<double> expected = slowPower(frame, window);
        const std::vector<float> found = power(frame, window);
        QCOMPARE(found.size(), expected.size());
        const double loudest = *std::max_element(expected.begin(), expected.end());
        for (std::size_t bin = 0; bin < expected.size(); ++bin) {
            // In amplitude: -124 dB of the loudest bin.
            const double difference = std::sqrt(double(found[bin])) - std::sqrt(expected[bin]);
            QVERIFY2(std::abs(difference) < 6e-7 * std::sqrt(loudest),
                     qPrintable(QString::number(difference / std::sqrt(loudest))));
        }
    }
}

void TestPowerSpectrum::impulse()
{
    // Wherever it lies: the same power in every bin, exactly at places without a turn.
    std::vector<float> frame(512, 0.0F);
    frame[0] = 3.0F;
    const std::vector<double> window(512, 1.0);
    QCOMPARE(power(frame, window), std::vector<float>(257, 9.0F));
    std::rotate(frame.begin(), frame.end() - 131, frame.end());
    for (const float value : power(frame, window))
        QVERIFY(std::abs(value - 9.0F) < 1e-5F);
}

QTEST_APPLESS_MAIN(TestPowerSpectrum)
#include "tst_power_spectrum.moc"
