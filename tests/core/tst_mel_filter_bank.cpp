#include "core/features/mel_filter_bank.h"
#include "tests/support/reference_array.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace genrescope;

class TestMelFilterBank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsLibrosa();
    void knownWeights();
    void everyFilterHasTheSameArea();
    void appliesItsWeights_data();
    void appliesItsWeights();
};

void TestMelFilterBank::equalsLibrosa()
{
    const QString path = QStringLiteral(GENRESCOPE_SHARED "/reference/mel/filterbank_128x1025.npy");
    const std::vector<float> reference = test::readReference(path, 1'025);
    if (reference.empty())
        QSKIP("The reference filter bank is not present.");
    const MelFilterBank bank{MelConfig()};
    std::vector<float> weights;
    for (std::size_t band = 0; band < bank.bands(); ++band) {
        const std::vector<float> row = bank.weights(band);
        weights.insert(weights.end(), row.begin(), row.end());
    }
    QVERIFY(weights == reference);
}

void TestMelFilterBank::knownWeights()
{
    // Made by this class when it equalled librosa's filters.mel(sr=16000, n_fft=2048) to the last
    // bit.
    const MelFilterBank bank{MelConfig()};
    QCOMPARE(bank.weights(0)[3], 0.0426664315F);
    QCOMPARE(bank.weights(0)[5], 0.0140886530F);
    QCOMPARE(bank.weights(10)[33], 0.0416652486F);
    QCOMPARE(bank.weights(10)[35], 0.0130874692F);
    QCOMPARE(bank.weights(41)[126], 0.0384414829F);
    QCOMPARE(bank.weights(41)[128], 0.0102026379F);
    QCOMPARE(bank.weights(64)[219], 0.0233605672F);
    QCOMPARE(bank.weights(64)[221], 0.0142759988F);
    QCOMPARE(bank.weights(100)[521], 0.00995673053F);
    QCOMPARE(bank.weights(127)[1000], 0.00522318855F);
    QCOMPARE(bank.weights(127)[1002], 0.00478792284F);
    QCOMPARE(bank.weights(127)[1024], 0.0F);
}

void TestMelFilterBank::everyFilterHasTheSameArea()
{
    // Slaney's norm: Σ weight * bin width = 1, except where the bins are too coarse.
    const MelFilterBank bank(MelConfig{.fftSize = 16'384, .melBands = 40});
    for (std::size_t band = 0; band < bank.bands(); ++band) {
        const std::vector<float> weights = bank.weights(band);
        const double area =
            std::accumulate(weights.begin(), weights.end(), 0.0) * 16'000.0 / 16'384.0;
        QVERIFY(std::abs(area - 1.0) < 1e-3);
    }
}

void TestMelFilterBank::appliesItsWeights_data()
{
    QTest::addColumn<int>("fftSize");
    QTest::addColumn<int>("bands");
    QTest::newRow("usual") << 2'048 << 128;
    QTest::newRow("narrower than a bin") << 128 << 128;
    QTest::newRow("few") << 1'024 << 5;
    QTest::newRow("one") << 512 << 1;
}

void TestMelFilterBank::appliesItsWeights()
{
    QFETCH(int, fftSize);
    QFETCH(int, bands);
    const MelFilterBank bank(MelConfig{.fftSize = fftSize, .melBands = bands});
    QCOMPARE(bank.bands(), std::size_t(bands));
    const auto bins = static_cast<std::size_t>(fftSize) / 2 + 1;
    std::vector<float> power(bins + MelFilterBank::chunk, 1e9F);
    for (std::size_t bin = 0; bin < bins; ++bin)
        power[bin] = static_cast<float>(1 + bin * 37 % 101);
    std::vector<float> found(bank.bands());
    bank.apply(power.data(), found.data());
    for (std::size_t band = 0; band < bank.bands(); ++band) {
        const std::vector<float> weights = bank.weights(band);
        const double expected =
            std::inner_product(weights.begin(), weights.end(), power.begin(), 0.0);
        QVERIFY(std::abs(found[band] - expected) <= 1e-6 * expected);
    }
}

QTEST_APPLESS_MAIN(TestMelFilterBank)
#include "tst_mel_filter_bank.moc"
