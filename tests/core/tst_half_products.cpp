// Inner products of a vector with many in half precision, on each generation of processors.
#include "core/base/cpu_dispatch.h"
#include "core/base/half.h"
#include "core/metrics/half_products.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace genrescope;

class TestHalfProducts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { limitCpuLevel(CpuLevel::Avx512); }

    void theyAreThoseOfDoublePrecision_data()
    {
        QTest::addColumn<int>("width");
        // Whole registers, a rest, less than a register, and a row that is wider than a block.
        for (const int width : {512, 333, 3, 1, 9'001})
            QTest::addRow("%d values", width) << width;
    }

    void theyAreThoseOfDoublePrecision()
    {
        QFETCH(const int, width);
        constexpr std::size_t rows = 41;
        const auto count = static_cast<std::size_t>(width);
        std::vector<float> vector;
        std::vector<float> values;
        for (std::size_t i = 0; i < count; ++i)
            vector.push_back(std::sin(static_cast<float>(i)));
        for (std::size_t i = 0; i < rows * count; ++i)
            values.push_back(std::cos(0.7F * static_cast<float>(i)));
        std::vector<std::uint16_t> halves(values.size());
        toHalf(values, halves);
        fromHalf(halves, values);
        for (const CpuLevel level : {CpuLevel::Baseline, CpuLevel::Avx2, CpuLevel::Avx512}) {
            limitCpuLevel(level);
            std::vector<float> products(rows);
            innerProducts(halves, vector, products);
            for (std::size_t row = 0; row < rows; ++row) {
                double expected = 0.0;
                for (std::size_t i = 0; i < count; ++i)
                    expected += double(values[row * count + i]) * double(vector[i]);
                QVERIFY(std::abs(double(products[row]) - expected) < 1e-4);
            }
        }
    }

    void noRowsHaveNone() { innerProducts({}, std::vector{1.0F, 2.0F}, {}); }
};

QTEST_GUILESS_MAIN(TestHalfProducts)
#include "tst_half_products.moc"
