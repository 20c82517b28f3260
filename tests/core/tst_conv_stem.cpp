#include "core/base/random.h"
#include "core/kernels/matrix_product.h"
#include "core/networks/conv_stem.h"
#include "core/networks/layer_functions.h"
#include "tests/core/gradient_check.h"

#include <QTest>

using namespace genrescope;
using namespace genrescope::test;

namespace {

struct Sizes {
    int crops;
    int frames;
    int bands;
    int channels;
};

/// The stem's output for some crops, then the gradients of Σ weighting · output by its parameters.
template<typename Forward>
std::vector<torch::Tensor> outputAndGradients(ConvStem& stem, const torch::Tensor& weighting,
                                              Forward&& forward)
{
    stem.zero_grad();
    const torch::Tensor output = forward();
    (output * weighting).sum().backward();
    std::vector<torch::Tensor> all = {output.detach().clone()};
    for (const torch::Tensor& parameter : stem.parameters())
        all.push_back(parameter.grad().clone());
    return all;
}

/// What the stem is by definition, computed by LibTorch's layers.
torch::Tensor stemByTorch(ConvStem& stem, const torch::Tensor& crops)
{
    const auto weights = stem.named_parameters();
    torch::Tensor maps = crops.unsqueeze(1);
    for (const auto& [name, stride] : {std::pair("first", 2), {"second", 2}, {"third", 1}}) {
        const std::string layer = name;
        maps = torch::relu(torch::conv2d(maps, weights[layer + ".weight"], weights[layer + ".bias"],
                                         {stride, 2}, {1, 1}));
    }
    const torch::Tensor frames = maps.permute({0, 2, 1, 3}).flatten(2);
    return torch::layer_norm(
        torch::linear(frames, weights["projection.weight"], weights["projection.bias"]),
        {crops.size(2)}, weights["norm.weight"], weights["norm.bias"]);
}

std::shared_ptr<ConvStem> syntheticStem(int channels, int bands)
{
    auto stem = std::make_shared<ConvStem>(channels, bands);
    Random random(3);
    stem->initialize(random);
    torch::manual_seed(1);
    const torch::NoGradGuard noGrad;
    for (torch::Tensor& parameter : stem->parameters())
        parameter.add_(torch::randn_like(parameter) * 0.05);
    return stem;
}

} // namespace

Q_DECLARE_METATYPE(Sizes)

class TestConvStem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { at::set_num_threads(1); }

    void equalsTorch_data()
    {
        QTest::addColumn<Sizes>("sizes");
        QTest::newRow("odd") << Sizes{3, 13, 11, 2};
        QTest::newRow("one frame, one band") << Sizes{2, 1, 1, 3};
        QTest::newRow("three bands") << Sizes{2, 9, 3, 2};
        QTest::newRow("the recipe's") << Sizes{3, 301, 128, 16};
        QTest::newRow("wide") << Sizes{1, 70, 128, 40};
    }
    // Single precision against single precision: both round.
    void equalsTorch()
    {
        QFETCH(Sizes, sizes);
        const auto stem = syntheticStem(sizes.channels, sizes.bands);
        const auto input = syntheticValues({sizes.crops, sizes.frames, sizes.bands}, 2);
        const auto weighting =
            syntheticValues({sizes.crops, (sizes.frames + 3) / 4, sizes.bands}, 3);
        const auto expected =
            outputAndGradients(*stem, weighting, [&] { return stemByTorch(*stem, input); });
        for (const int threads : {1, 2, 5}) {
            at::set_num_threads(threads);
            const auto own =
                outputAndGradients(*stem, weighting, [&] { return stem->forward(input); });
            QCOMPARE(own[0].sizes(), expected[0].sizes());
            for (std::size_t i = 0; i < own.size(); ++i)
                QVERIFY2((own[i] - expected[i]).norm().item<double>() <
                             1e-5 * (expected[i].norm().item<double>() + 1e-3),
                         qPrintable(QString::number(i)));
        }
    }

    void gradientsAreThoseOfDifferences()
    {
        torch::manual_seed(4);
        const auto options = torch::TensorOptions(torch::kFloat64).requires_grad(true);
        const torch::Tensor crops = torch::randn({2, 37, 11}, torch::kFloat64);
        const StemParameters parameters = {
            .convolutions = {LayerParameters{torch::randn({2, 1, 3, 3}, options),
                                             torch::randn({2}, options)},
                             {torch::randn({4, 2, 3, 3}, options), torch::randn({4}, options)},
                             {torch::randn({8, 4, 3, 3}, options), torch::randn({8}, options)}},
            .dense = {torch::randn({5, 16}, options), torch::randn({5}, options)}};
        std::vector<torch::Tensor> tensors = {parameters.dense.weight, parameters.dense.bias};
        for (const LayerParameters& layer : parameters.convolutions) {
            tensors.push_back(layer.weight);
            tensors.push_back(layer.bias);
        }
        const auto loss = [&] {
            return convolveAndProject(crops, parameters, Precision::Single).square().sum();
        };
        QVERIFY(finiteDifferenceError(tensors, 40, loss) < 1e-6);
    }

    void roundedFactorsChangeLittle()
    {
        const auto stem = syntheticStem(16, 128);
        const auto input = syntheticValues({4, 100, 128}, 2);
        const auto weighting = syntheticValues({4, 25, 128}, 3);
        const auto run = [&](Precision precision) {
            return outputAndGradients(*stem, weighting,
                                      [&] { return stem->forward(input, precision); });
        };
        const auto expected = run(Precision::Single);
        const auto found = run(Precision::Mixed);
        QCOMPARE(!torch::equal(found[0], expected[0]), canMixPrecision());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double difference =
                (found[i] - expected[i]).norm().item<double>() / expected[i].norm().item<double>();
            // Rounding moves some values across the bend of a ReLU.
            QVERIFY2(difference < 0.1, qPrintable(QString::number(difference)));
        }
    }
};

QTEST_APPLESS_MAIN(TestConvStem)

#include "tst_conv_stem.moc"
