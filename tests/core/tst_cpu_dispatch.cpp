// Loops compute the same for every generation of processors that this one can emulate.
#include "core/base/cpu_dispatch.h"
#include "core/base/half.h"
#include "core/base/precision.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace genrescope;

namespace {

struct RegisterBytes {
    template<int registerBytes>
    GENRESCOPE_INLINE static int run(int factor)
    {
        return factor * registerBytes;
    }
};

GENRESCOPE_INLINE float sumOf(const float* values, std::size_t count)
{
    float sum = 0.0F;
    for (std::size_t i = 0; i < count; ++i)
        sum += values[i];
    return sum;
}

std::vector<float> syntheticValues()
{
    std::vector<float> values;
    for (int i = 0; i < 1003; ++i)
        values.push_back(std::ldexp(std::sin(static_cast<float>(i)), i % 40 - 25));
    return values;
}

} // namespace

class TestCpuDispatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { limitCpuLevel(CpuLevel::Avx512); }

    void runsForTheLevel()
    {
        const CpuLevel best = cpuLevel();
        for (const CpuLevel level : {CpuLevel::Baseline, CpuLevel::Avx2, CpuLevel::Avx512}) {
            limitCpuLevel(level);
            QCOMPARE(cpuLevel(), std::min(level, best));
            QCOMPARE(runForCpu<RegisterBytes>(3), 3 * (16 << static_cast<int>(cpuLevel())));
            QVERIFY(!cpuHasBfloat16() || cpuLevel() == CpuLevel::Avx512);
        }
    }

    void functionsRunWithTheirArguments()
    {
        const std::vector<float> values = {1.0F, 2.0F, 4.0F};
        for (const CpuLevel level : {CpuLevel::Baseline, CpuLevel::Avx2, CpuLevel::Avx512}) {
            limitCpuLevel(level);
            QCOMPARE(runForCpu<sumOf>(values.data(), values.size()), 7.0F);
        }
    }

    void halvesAndBfloatsAreTheSameOnAllLevels()
    {
        const std::vector<float> values = syntheticValues();
        const auto convert = [&](CpuLevel level) {
            limitCpuLevel(level);
            std::vector<std::uint16_t> halves(values.size());
            std::vector<Bfloat16> bfloats(values.size());
            std::vector<float> back(values.size());
            toHalf(values, halves);
            fromHalf(halves, back);
            roundToBfloat16(values.data(), values.size(), bfloats.data());
            return std::tuple(halves, bfloats, back);
        };
        const auto expected = convert(CpuLevel::Baseline);
        QVERIFY(convert(CpuLevel::Avx2) == expected);
        QVERIFY(convert(CpuLevel::Avx512) == expected);
    }
};

QTEST_APPLESS_MAIN(TestCpuDispatch)
#include "tst_cpu_dispatch.moc"
