#include "core/audio/half_band.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

class TestHalfBand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatLiesBelowTheEdge_data();
    void keepsWhatLiesBelowTheEdge();
    void nothingFoldsBelowTheEdge();
    void piecesDoNotMatter();
};

namespace {

/// All outputs for a signal and the silence after it, from the one that lies on its first sample.
std::vector<float> halved(HalfBand filter, const std::vector<float>& signal,
                          std::size_t piece = 1'000)
{
    std::vector<float> output;
    const std::span<const float> whole = signal;
    for (std::size_t from = 0; from < signal.size(); from += piece)
        filter.process(whole.subspan(from, std::min(piece, signal.size() - from)), output);
    filter.process(std::vector<float>(1'000, 0.0F), output);
    output.erase(output.begin(), output.begin() + static_cast<std::ptrdiff_t>(filter.early()));
    output.resize((signal.size() + 1) / 2);
    return output;
}

} // namespace

void TestHalfBand::keepsWhatLiesBelowTheEdge_data()
{
    QTest::addColumn<double>("edge");
    for (const double edge : {0.04, 0.1, 0.17, 0.2})
        QTest::addRow("%g", edge) << edge;
}

void TestHalfBand::keepsWhatLiesBelowTheEdge()
{
    QFETCH(double, edge);
    for (const double part : {0.01, 0.5, 0.9, 1.0}) {
        const auto output = halved(HalfBand(edge), test::sine(4'001, edge * part, 0.9));
        const auto expected = test::sine(output.size(), 2.0 * edge * part, 0.9);
        for (std::size_t i = 200; i < 1'800; ++i)
            QVERIFY(std::abs(output[i] - expected[i]) < 7e-8F);
    }
}

void TestHalfBand::nothingFoldsBelowTheEdge()
{
    // What would fold to a frequency below the edge is removed, to -140 dB.
    for (const double edge : {0.04, 0.17, 0.2}) {
        for (const double part : {0.0, 0.5, 1.0}) {
            const auto output = halved(HalfBand(edge), test::sine(4'001, 0.5 - edge * part + 1e-4));
            for (std::size_t i = 200; i < 1'800; ++i)
                QVERIFY(std::abs(output[i]) < 1e-7F);
        }
    }
}

void TestHalfBand::piecesDoNotMatter()
{
    const std::vector<float> signal = test::noise(5'003);
    const auto whole = halved(HalfBand(0.17), signal, signal.size());
    for (const std::size_t piece : {1U, 2U, 3U, 17U, 1'152U})
        QVERIFY(halved(HalfBand(0.17), signal, piece) == whole);
}

QTEST_APPLESS_MAIN(TestHalfBand)
#include "tst_half_band.moc"
