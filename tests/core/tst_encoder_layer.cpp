#include "core/networks/encoder_layer.h"
#include "tests/core/gradient_check.h"

#include <QTest>

using namespace genrescope;
using namespace genrescope::test;

namespace {

struct Sizes {
    int crops;
    int frames;
    EncoderShape shape;
};

void addSizes()
{
    QTest::addColumn<Sizes>("sizes");
    QTest::newRow("odd") << Sizes{3, 7, {.width = 6, .heads = 2, .feedForward = 5}};
    QTest::newRow("one frame") << Sizes{2, 1, {.width = 8, .heads = 2, .feedForward = 4}};
    QTest::newRow("a frame beyond a block") << Sizes{1, 33, {8, 4, 16}};
    QTest::newRow("one deep head") << Sizes{2, 17, {.width = 40, .heads = 1, .feedForward = 3}};
    QTest::newRow("many heads") << Sizes{1, 19, {.width = 32, .heads = 16, .feedForward = 64}};
}

std::shared_ptr<EncoderLayer> syntheticLayer(const EncoderShape& shape)
{
    auto layer = std::make_shared<EncoderLayer>(shape);
    torch::manual_seed(1);
    const torch::NoGradGuard noGrad;
    for (torch::Tensor& parameter : layer->parameters())
        parameter.copy_(torch::randn_like(parameter) * 0.3);
    return layer;
}

} // namespace

Q_DECLARE_METATYPE(Sizes)

class TestEncoderLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { at::set_num_threads(1); }

    void equalsTorch_data()
    {
        addSizes();
        QTest::newRow("the post's") << Sizes{3, 200, {128, 8, 256}};
        QTest::newRow("long") << Sizes{1, 500, {.width = 32, .heads = 2, .feedForward = 8}};
    }
    // Single precision against single precision: both round.
    void equalsTorch()
    {
        QFETCH(Sizes, sizes);
        const auto layer = syntheticLayer(sizes.shape);
        const auto input = syntheticValues({sizes.crops, sizes.frames, sizes.shape.width}, 2);
        const auto weighting = syntheticValues({sizes.crops, sizes.frames, sizes.shape.width}, 3);
        const auto gradients = [&](const torch::Tensor& from, const torch::Tensor& output) {
            layer->zero_grad();
            (output * weighting).sum().backward();
            std::vector<torch::Tensor> all = {from.grad().clone()};
            for (const torch::Tensor& parameter : layer->parameters())
                all.push_back(parameter.grad().clone());
            return all;
        };
        const auto torchInput = input.clone().requires_grad_();
        const torch::Tensor torchOutput = layer->forwardByTorch(torchInput, {}, {});
        const auto expected = gradients(torchInput, torchOutput);
        for (const int threads : {1, 2, 5}) {
            at::set_num_threads(threads);
            const auto ownInput = input.clone().requires_grad_();
            const torch::Tensor output = layer->forward(ownInput, {}, {});
            QVERIFY(relativeDifference(output, torchOutput) < 1e-6);
            const auto own = gradients(ownInput, output);
            for (std::size_t i = 0; i < own.size(); ++i)
                QVERIFY2((own[i] - expected[i]).norm().item<double>() <
                             1e-5 * (expected[i].norm().item<double>() + 1e-3),
                         qPrintable(QString::number(i)));
        }
    }

    void roundedFactorsChangeLittle()
    {
        const Sizes sizes = {4, 96, {128, 8, 256}};
        const auto layer = syntheticLayer(sizes.shape);
        {
            // As in training: attention that has hardly begun to choose.
            const torch::NoGradGuard noGrad;
            for (torch::Tensor& parameter : layer->parameters())
                parameter.mul_(0.3);
        }
        const auto input = syntheticValues({sizes.crops, sizes.frames, sizes.shape.width}, 2);
        const auto run = [&](Precision precision) {
            return outputAndGradients(*layer, input, input, [&](const torch::Tensor& from) {
                return layer->forward(from, {}, {}, precision);
            });
        };
        const auto expected = run(Precision::Single);
        for (const int threads : {1, 2}) {
            at::set_num_threads(threads);
            const auto found = run(Precision::Mixed);
            QCOMPARE(relativeDifference(found[0], expected[0]) > 1e-5, canMixPrecision());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const double difference = (found[i] - expected[i]).norm().item<double>() /
                                          expected[i].norm().item<double>();
                QVERIFY2(difference < 0.03, qPrintable(QString::number(difference)));
            }
        }
    }

    void nothingIsKeptWhereNoGradientsAre()
    {
        const auto layer = syntheticLayer({.width = 32, .heads = 4, .feedForward = 48});
        const torch::Tensor input = syntheticValues({5, 40, 32}, 2);
        const torch::Tensor output = layer->forward(input, {}, {});
        const c10::InferenceMode inference;
        QVERIFY(relativeDifference(layer->forward(input, {}, {}), output) < 1e-6);
    }

    void gradientsAreFiniteDifferences_data()
    {
        addSizes();
        QTest::newRow("the post's depth") << Sizes{2, 50, {32, 2, 24}};
    }
    // With dropout: a key drops the same values at every call.
    void gradientsAreFiniteDifferences()
    {
        QFETCH(Sizes, sizes);
        const auto layer = syntheticLayer(sizes.shape);
        layer->to(torch::kFloat64);
        const auto shape = {sizes.crops, sizes.frames, sizes.shape.width};
        const std::vector<std::int64_t> dims(shape.begin(), shape.end());
        const auto input = syntheticValues(dims, 2).to(torch::kFloat64).requires_grad_();
        const auto weighting = syntheticValues(dims, 3).to(torch::kFloat64);
        std::vector<torch::Tensor> tensors = layer->parameters();
        tensors.push_back(input);
        const double error = finiteDifferenceError(tensors, 5, [&] {
            return (layer->forward(input, {.key = 11, .rate = 0.3}, {.key = 12, .rate = 0.2}) *
                    weighting)
                .sum();
        });
        qInfo("%.2g", error);
        QVERIFY(error < 1e-6);
    }

    void theKeyDecidesWhatIsDropped()
    {
        const auto layer = syntheticLayer({.width = 32, .heads = 4, .feedForward = 48});
        const torch::Tensor input = syntheticValues({5, 40, 32}, 2);
        const Dropout one = {.key = 1, .rate = 0.3};
        const Dropout two = {.key = 2, .rate = 0.3};
        const torch::Tensor first = layer->forward(input, one, two);
        const auto difference = [&](const Dropout& attention, const Dropout& feedForward) {
            return relativeDifference(layer->forward(input, attention, feedForward), first);
        };
        at::set_num_threads(3); // which sum in another order
        QVERIFY(difference(one, two) < 1e-6);
        QVERIFY(difference(two, two) > 1e-2);
        QVERIFY(difference(one, one) > 1e-2);
    }
};

QTEST_APPLESS_MAIN(TestEncoderLayer)

#include "tst_encoder_layer.moc"
