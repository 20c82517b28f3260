#include "core/base/cpu_dispatch.h"
#include "core/base/random.h"
#include "core/base/sanitizers.h"
#include "core/kernels/add_norm.h"
#include "core/kernels/encoder_block.h"
#include "core/kernels/fast_math.h"
#include "core/kernels/gru_layer.h"
#include "core/kernels/pooling.h"
#include "core/kernels/shared_matrix.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <vector>

using namespace genrescope;

namespace {

std::vector<float> syntheticValues(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> values(count);
    for (float& value : values)
        value = static_cast<float>(random.uniform() - 0.5);
    return values;
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double largest = a.size() == b.size() ? 0.0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - b[i]));
    return largest;
}

/// States and input gradients of a GRU layer.
std::vector<float> gruResults()
{
    const GruShape shape = {.frames = 9, .crops = 3, .inputs = 21, .units = 37};
    const auto input = syntheticValues(3 * 37 * 21, 1);
    const auto recurrent = syntheticValues(3 * 37 * 37, 2);
    const auto bias = syntheticValues(3 * 37, 3);
    const GruWeights<float> weights = {input.data(), recurrent.data(), bias.data(), bias.data()};
    const auto frames = syntheticValues(9 * 3 * 21, 4);
    std::vector<float> gates(9 * 3 * gruGateStride(37));
    std::vector<float> states(9 * 3 * 2 * 37);
    gruForward<float>(shape, {weights, weights}, frames.data(), gates.data(), states.data());
    std::vector<float> inputGradients(frames.size());
    std::vector<float> sums(2 * (input.size() + recurrent.size() + 2 * bias.size()));
    BothGradients<float> gradients;
    float* next = sums.data();
    for (GruGradients<float>& direction : gradients) {
        direction.input = next;
        direction.recurrent = direction.input + input.size();
        direction.inputBias = direction.recurrent + recurrent.size();
        direction.recurrentBias = direction.inputBias + bias.size();
        next = direction.recurrentBias + bias.size();
    }
    const auto stateGradients = syntheticValues(states.size(), 5);
    gruBackward<float>(shape, {weights, weights}, frames.data(), gates.data(), states.data(),
                       stateGradients.data(), inputGradients.data(), gradients);
    std::vector<float> all;
    for (const auto* const part : {&states, &inputGradients, &sums})
        std::ranges::copy(*part, std::back_inserter(all));
    return all;
}

/// Outputs and input gradients of an encoder layer with dropout.
std::vector<float> encoderResults()
{
    const EncoderBlockShape shape = {.crops = 2,
                                     .frames = 35,
                                     .width = 36,
                                     .heads = 3,
                                     .feedForward = 50,
                                     .attentionDropout = {.key = 3, .rate = 0.3},
                                     .feedForwardDropout = {.key = 4, .rate = 0.1}};
    const auto weight = syntheticValues(3 * 36 * 50, 1);
    const float* const any = weight.data();
    const EncoderBlockTensors<const float> weights = {any, any, any, any, any, any,
                                                      any, any, any, any, any, any};
    const auto inputs = syntheticValues(2 * 35 * 36, 2);
    std::vector<float> memory(2 * encoderMemoryPerCrop(shape));
    std::vector<float> outputs(inputs.size());
    encoderForward(shape, weights, inputs.data(), memory.data(), outputs.data());
    std::vector<float> inputGradients(inputs.size());
    std::vector<float> sums(12 * weight.size());
    const auto part = [&](std::size_t index) { return sums.data() + index * weight.size(); };
    const EncoderBlockTensors<float> gradients = {part(0), part(1), part(2),  part(3),
                                                  part(4), part(5), part(6),  part(7),
                                                  part(8), part(9), part(10), part(11)};
    encoderBackward(shape, weights, inputs.data(), memory.data(), outputs.data(),
                    inputGradients.data(), gradients);
    std::vector<float> all = outputs;
    all.insert(all.end(), inputGradients.begin(), inputGradients.end());
    all.insert(all.end(), sums.begin(), sums.end());
    return all;
}

} // namespace

class TestKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { limitCpuLevel(CpuLevel::Avx512); }

    void exponentialsAreExact()
    {
        double worst = 0.0;
        for (double x = -87.0; x < 88.0; x += 0.00317) {
            const double exact = std::exp(static_cast<double>(static_cast<float>(x)));
            worst = std::max(worst, std::abs(fastExp(static_cast<float>(x)) / exact - 1.0));
        }
        qInfo("%.2g", worst);
        QVERIFY(worst < 2e-7);
        QVERIFY(fastExp(-1e30F) > 0.0F && fastExp(-1e30F) < 1e-37F);
        QVERIFY(std::isfinite(fastExp(1e30F)));
        QVERIFY(std::isnan(fastExp(std::nanf(""))));
        for (float x = -20.0F; x < 20.0F; x += 0.01F)
            QVERIFY(std::abs(fastTanh(x) - std::tanh(static_cast<double>(x))) < 2e-7);
    }

    // Dropout drops the given fraction, preserves the mean, and is uncorrelated across neighbors,
    // rows and keys.
    void dropoutIsFair()
    {
        constexpr int rows = 2000;
        constexpr int columns = 128;
        for (const double rate : {0.0, 0.2, 0.3, 0.9}) {
            const auto dropped = [&](std::uint64_t key, std::size_t row, std::size_t column) {
                return DroppedRow<float>({key, rate}, row).factor(column) == 0.0F;
            };
            int count = 0;
            int withNeighbor = 0;
            int withRow = 0;
            int withKey = 0;
            for (std::size_t r = 0; r < rows; ++r) {
                for (std::size_t c = 0; c < columns; ++c) {
                    const bool here = dropped(5, r, c);
                    count += here;
                    withNeighbor += here && dropped(5, r, c + 1);
                    withRow += here && dropped(5, r + 1, c);
                    withKey += here && dropped(6, r, c);
                }
            }
            const double total = rows * columns;
            QVERIFY(std::abs(count / total - rate) < 0.004);
            for (const int together : {withNeighbor, withRow, withKey})
                QVERIFY(std::abs(together / total - rate * rate) < 0.004);
            const float kept = DroppedRow<float>({5, rate}, 0).factor(0);
            QVERIFY(kept == 0.0F || std::abs(kept * (1.0 - rate) - 1.0) < 1e-6);
        }
    }

    void addNormMatchesItsDefinition()
    {
        constexpr std::size_t width = 19;
        const auto branch = syntheticValues(3 * width, 1);
        const auto residual = syntheticValues(3 * width, 2);
        const auto bias = syntheticValues(width, 3);
        const auto scale = syntheticValues(width, 4);
        const auto shift = syntheticValues(width, 5);
        const Dropout dropout = {.key = 9, .rate = 0.4};
        std::vector<float> normalized(3 * width);
        std::vector<float> inverse(3);
        std::vector<float> output(3 * width);
        addNorm(AddNorm<float>{.rows = 3,
                               .width = width,
                               .dropout = dropout,
                               .firstRow = 70,
                               .epsilon = 1e-6,
                               .branch = branch.data(),
                               .residual = residual.data(),
                               .bias = bias.data(),
                               .scale = scale.data(),
                               .shift = shift.data(),
                               .normalized = normalized.data(),
                               .inverseDeviation = inverse.data(),
                               .output = output.data()});
        for (std::size_t row = 0; row < 3; ++row) {
            const DroppedRow<double> dropped(dropout, 70 + row);
            std::vector<double> sums(width);
            double mean = 0.0;
            for (std::size_t c = 0; c < width; ++c) {
                sums[c] = residual[row * width + c] +
                          dropped.factor(c) * (branch[row * width + c] + bias[c]);
                mean += sums[c] / width;
            }
            double variance = 0.0;
            for (const double sum : sums)
                variance += (sum - mean) * (sum - mean) / width;
            for (std::size_t c = 0; c < width; ++c) {
                const double expected =
                    (sums[c] - mean) / std::sqrt(variance + 1e-6) * scale[c] + shift[c];
                QVERIFY(std::abs(output[row * width + c] - expected) < 1e-6);
            }
        }
    }

    // Crops that lie frame by frame, as the GRU leaves them, against crops one after the other.
    void theMeanKnowsStrides()
    {
        const auto values = syntheticValues(3 * 5 * 7, 1);
        std::vector<float> transposedInput(values.size());
        for (std::size_t b = 0; b < 3; ++b) {
            for (std::size_t t = 0; t < 5; ++t) {
                for (std::size_t c = 0; c < 7; ++c)
                    transposedInput[(t * 3 + b) * 7 + c] = values[(b * 5 + t) * 7 + c];
            }
        }
        const Dropout dropout = {.key = 2, .rate = 0.5};
        std::vector<float> means(3 * 7);
        std::vector<float> transposedMeans(3 * 7);
        meanOverTime<float>({3, 5, 7, 35, 7, dropout}, values.data(), means.data());
        meanOverTime<float>({3, 5, 7, 7, 21, dropout}, transposedInput.data(),
                            transposedMeans.data());
        for (std::size_t i = 0; i < means.size(); ++i)
            QVERIFY(std::abs(transposedMeans[i] - means[i]) < 1e-6);
        double expected = 0.0;
        for (std::size_t t = 0; t < 5; ++t)
            expected += DroppedRow<double>(dropout, 5 + t).factor(3) * values[(5 + t) * 7 + 3] / 5;
        QVERIFY(std::abs(means[7 + 3] - expected) < 1e-6);
    }

    void roundsToTheNearest()
    {
        const std::vector<float> values = {1.0F, 1.00390625F, 1.01171875F,   -1.005F,
                                           0.0F, 3.4e38F,     std::nanf(""), -std::nanf("")};
        std::vector<Bfloat16> rounded(values.size());
        roundToBfloat16(values.data(), values.size(), rounded.data());
        // The spacing at 1 is 1/128; ties go to the even neighbor.
        const auto value = [&](std::size_t i) {
            return std::bit_cast<float>(std::uint32_t{rounded[i]} << 16);
        };
        QCOMPARE(value(0), 1.0F);
        QCOMPARE(value(1), 1.0F);
        QCOMPARE(value(2), 1.015625F);
        QCOMPARE(value(3), -1.0078125F);
        QCOMPARE(value(4), 0.0F);
        QVERIFY(std::isinf(value(5)));
        QVERIFY(std::isnan(value(6)) && std::isnan(value(7)));
    }

    void mixedProductsAreThoseOfRoundedFactors_data()
    {
        QTest::addColumn<bool>("leftTransposed");
        QTest::addColumn<bool>("rightTransposed");
        QTest::addColumn<bool>("shared");
        for (const bool left : {false, true}) {
            for (const bool right : {false, true}) {
                for (const bool shared : {false, true})
                    QTest::addRow("%d%d%d", left, right, shared) << left << right << shared;
            }
        }
    }
    void mixedProductsAreThoseOfRoundedFactors()
    {
        QFETCH(bool, leftTransposed);
        QFETCH(bool, rightTransposed);
        QFETCH(bool, shared);
        if (!canMixPrecision())
            QSKIP("This processor does not multiply bfloat16.");
        const ProductSize size = {.rows = 19, .inner = 37, .columns = 23};
        constexpr std::size_t stride = 48;
        // Quarters: exact in bfloat16, as are their products and sums in float.
        Random random(4);
        std::vector<float> left(40 * stride);
        std::vector<float> right(40 * stride);
        for (float& value : left)
            value = static_cast<float>(random.between(-40, 40)) / 4.0F;
        for (float& value : right)
            value = static_cast<float>(random.between(-40, 40)) / 4.0F;
        const auto factor = [&](const std::vector<float>& values, bool transposedInput,
                                const SharedMatrix<float>& matrix) {
            if (shared)
                return transposedInput ? matrix.transposed(1, 3) : matrix.plain(1, 3);
            const float* const from = values.data() + stride + 3;
            return transposedInput ? transposed(from, stride) : plain(from, stride);
        };
        const SharedMatrix<float> sharedLeft(left.data(), 40, stride, Precision::Mixed);
        const SharedMatrix<float> sharedRight(right.data(), 40, stride, Precision::Mixed);
        for (const Into into : {Into::Replace, Into::Add}) {
            std::vector<float> expected(size.rows * 30, 0.5F);
            std::vector<float> found = expected;
            const auto leftFactor = factor(left, leftTransposed, sharedLeft);
            const auto rightFactor = factor(right, rightTransposed, sharedRight);
            multiply(leftFactor, rightFactor, size, {expected.data(), 30}, into);
            multiply(leftFactor, rightFactor, size, {found.data(), 30}, into, Precision::Mixed);
            QCOMPARE(found, expected);
        }
    }

    void everyCpuLevelGivesTheSame_data()
    {
        QTest::addColumn<CpuLevel>("level");
        QTest::newRow("x86-64-v3") << CpuLevel::Avx2;
        QTest::newRow("x86-64-v4") << CpuLevel::Avx512;
    }

    // The same source, compiled for each generation that this processor can run, against the
    // oldest. Their sums are taken in different orders, so that they are close, and not equal.
    void everyCpuLevelGivesTheSame()
    {
        QFETCH(CpuLevel, level);
        limitCpuLevel(level);
        if (cpuLevel() != level)
            QSKIP("This processor is of an older generation.");
        const auto gru = gruResults();
        const auto encoder = encoderResults();
        limitCpuLevel(CpuLevel::Baseline);
        QCOMPARE(cpuLevel(), CpuLevel::Baseline);
        const auto oldGru = gruResults();
        const auto oldEncoder = encoderResults();
        // A sanitizer keeps loops from being vectorized: all generations are one.
        QVERIFY2(hasSanitizer || (gru != oldGru && encoder != oldEncoder),
                 "the limit changes nothing");
        QVERIFY(largestDifference(gru, oldGru) < 2e-6);
        QVERIFY(largestDifference(encoder, oldEncoder) < 2e-4);
    }
};

QTEST_APPLESS_MAIN(TestKernels)

#include "tst_kernels.moc"
