#include "core/networks/gru_layers.h"
#include "tests/core/gradient_check.h"

#include <QTest>

using namespace genrescope;
using namespace genrescope::test;

namespace {

struct Sizes {
    int crops;
    int frames;
    int inputs;
    int units;
    int layers;
};

void addSizes()
{
    QTest::addColumn<Sizes>("sizes");
    QTest::newRow("odd") << Sizes{3, 7, 5, 11, 3};
    QTest::newRow("one frame") << Sizes{2, 1, 6, 4, 1};
    QTest::newRow("one crop") << Sizes{1, 19, 3, 33, 2};
    QTest::newRow("many crops") << Sizes{37, 5, 4, 16, 1};
}

torch::nn::GRU torchLayers(const Sizes& sizes)
{
    torch::manual_seed(1);
    return torch::nn::GRU(torch::nn::GRUOptions(sizes.inputs, sizes.units)
                              .num_layers(sizes.layers)
                              .bidirectional(true)
                              .batch_first(true));
}

std::shared_ptr<GruLayers> ownLayers(const Sizes& sizes, const torch::nn::GRU& like)
{
    auto layers = std::make_shared<GruLayers>(sizes.inputs, sizes.units, sizes.layers);
    const torch::NoGradGuard noGrad;
    for (const auto& item : like->named_parameters())
        layers->named_parameters()[item.key()].copy_(item.value());
    return layers;
}

} // namespace

Q_DECLARE_METATYPE(Sizes)

class TestGruLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { at::set_num_threads(1); }

    void namesAndShapesAreTorchs()
    {
        const Sizes sizes = {1, 1, 6, 4, 2};
        const auto expected = torchLayers(sizes)->named_parameters();
        const auto own = GruLayers(6, 4, 2).named_parameters();
        QCOMPARE(own.keys(), expected.keys());
        for (const auto& item : expected)
            QCOMPARE(own[item.key()].sizes(), item.value().sizes());
    }

    void equalsTorch_data()
    {
        addSizes();
        QTest::newRow("the post's") << Sizes{4, 40, 128, 128, 2};
    }
    // Single precision against single precision: both round, over T steps.
    void equalsTorch()
    {
        QFETCH(Sizes, sizes);
        torch::nn::GRU expected = torchLayers(sizes);
        const auto own = ownLayers(sizes, expected);
        const auto input = syntheticValues({sizes.crops, sizes.frames, sizes.inputs}, 2);
        const auto weighting = syntheticValues({sizes.crops, sizes.frames, 2 * sizes.units}, 3);
        for (const int threads : {1, 2, 5}) {
            at::set_num_threads(threads);
            const auto ownInput = input.clone().requires_grad_();
            const auto expectedInput = input.clone().requires_grad_();
            own->zero_grad();
            expected->zero_grad();
            const torch::Tensor ownOutput = own->forward(ownInput);
            const torch::Tensor expectedOutput = std::get<0>(expected(expectedInput));
            QVERIFY((ownOutput - expectedOutput).abs().max().item<double>() < 1e-6);
            (ownOutput * weighting).sum().backward();
            (expectedOutput * weighting).sum().backward();
            QVERIFY(relativeDifference(ownInput.grad(), expectedInput.grad()) < 1e-5);
            for (const auto& item : expected->named_parameters()) {
                const auto& gradient = own->named_parameters()[item.key()].grad();
                if (item.value().grad().abs().max().item<double>() == 0.0)
                    QVERIFY2(gradient.abs().max().item<double>() == 0.0, item.key().c_str());
                else
                    QVERIFY2(relativeDifference(gradient, item.value().grad()) < 1e-5,
                             item.key().c_str());
            }
        }
    }

    void gradientsAreFiniteDifferences_data() { addSizes(); }
    void gradientsAreFiniteDifferences()
    {
        QFETCH(Sizes, sizes);
        const auto own = ownLayers(sizes, torchLayers(sizes));
        own->to(torch::kFloat64);
        const auto input = syntheticValues({sizes.crops, sizes.frames, sizes.inputs}, 2)
                               .to(torch::kFloat64)
                               .requires_grad_();
        const auto weighting =
            syntheticValues({sizes.crops, sizes.frames, 2 * sizes.units}, 3).to(torch::kFloat64);
        std::vector<torch::Tensor> tensors = own->parameters();
        tensors.push_back(input);
        const double error = finiteDifferenceError(
            tensors, 4, [&] { return (own->forward(input) * weighting).sum(); });
        qInfo("%.2g", error);
        QVERIFY(error < 1e-6);
    }

    // Eight bits of mantissa: each product is off by up to 0.4 %, their sums by less.
    void roundedFactorsChangeLittle()
    {
        const Sizes sizes = {8, 40, 128, 128, 2};
        const auto own = ownLayers(sizes, torchLayers(sizes));
        const auto input = syntheticValues({sizes.crops, sizes.frames, sizes.inputs}, 2);
        const auto weighting = syntheticValues({sizes.crops, sizes.frames, 2 * sizes.units}, 3);
        const auto run = [&](Precision precision) {
            return outputAndGradients(*own, input, weighting, [&](const torch::Tensor& from) {
                return own->forward(from, precision);
            });
        };
        const auto expected = run(Precision::Single);
        for (const int threads : {1, 2}) {
            at::set_num_threads(threads);
            const auto found = run(Precision::Mixed);
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const double difference = relativeDifference(found[i], expected[i]);
                QVERIFY2(difference < 0.01, qPrintable(QString::number(difference)));
                QCOMPARE(difference > 1e-5, canMixPrecision());
            }
        }
    }

    void gradientsCanBeAskedForOnce()
    {
        const Sizes sizes = {2, 3, 4, 5, 1};
        const auto own = ownLayers(sizes, torchLayers(sizes));
        const torch::Tensor loss = own->forward(syntheticValues({2, 3, 4}, 1)).sum();
        loss.backward({}, /*retain_graph=*/true);
        QVERIFY_THROWS_EXCEPTION(c10::Error, loss.backward());
    }
};

QTEST_APPLESS_MAIN(TestGruLayers)

#include "tst_gru_layers.moc"
