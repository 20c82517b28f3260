// A trained model as the programs compute it, and as the networks that are trained do.
#include "core/base/precision.h"
#include "core/base/random.h"
#include "core/models/model_tensors.h"
#include "core/networks/device_forward_pass.h"

#include <QTest>

#include <cmath>

using namespace genrescope;

Q_DECLARE_METATYPE(ModelOptions)

namespace {

constexpr int bands = 24;

/// With weights, biases and scales that all matter.
Checkpoint randomCheckpoint(const std::string& model, const ModelOptions& options)
{
    Checkpoint checkpoint;
    checkpoint.metadata.architecture = model;
    checkpoint.metadata.options = completeOptions(modelInfo(model), options);
    checkpoint.metadata.mel.melBands = bands;
    checkpoint.metadata.labels = {"a", "b", "c"};
    Random random(7);
    for (const TensorShape& tensor : modelTensors(model, options, bands, 3)) {
        NamedTensor& added =
            checkpoint.tensors.emplace_back(NamedTensor{tensor.name, tensor.shape, {}});
        for (std::int64_t i = 0; i < valuesIn(tensor); ++i)
            added.values.push_back(static_cast<float>(0.3 * random.normal()));
    }
    return checkpoint;
}

} // namespace

class TestForwardPass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheNetworks_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<ModelOptions>("options");
        for (const ModelInfo& info : modelInfos()) {
            const auto row = [&](const std::string& name, const ModelOptions& options) {
                QTest::newRow((info.name + name).c_str())
                    << QString::fromStdString(info.name) << options;
            };
            row("", {});
            row(" stem", {{"stem", 4}});
            row(" standardized, no hidden layer", {{"standardize", true}, {"head_factor", 0}});
            row(" attention", {{"pooling", "attention"}, {"stem", 3}});
            row(" mean and maximum", {{"pooling", "mean-and-maximum"}});
            row(" one layer", {{"layers", 1}});
        }
        QTest::newRow("transformer, scaled")
            << QStringLiteral("transformer") << ModelOptions{{"input_scale", 2.5}, {"heads", 3}};
    }

    void isThatOfTheNetworks()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        const Checkpoint checkpoint = randomCheckpoint(model.toStdString(), options);
        const auto own = makeOwnForwardPass(checkpoint);
        const auto network = makeNetworkForwardPass(checkpoint);
        Random random(8);
        // Growing, shrinking, and hardly a crop.
        for (const auto& [count, frames] :
             {std::pair<std::size_t, std::size_t>{1, 1}, {3, 37}, {9, 5}, {2, 64}}) {
            std::vector<float> crops(count * frames * bands);
            for (float& value : crops)
                value = static_cast<float>(random.normal());
            const std::vector<float> found = own->logits(crops, count, frames);
            const std::vector<float> expected = network->logits(crops, count, frames);
            QCOMPARE(found.size(), expected.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                QVERIFY2(
                    std::abs(found[i] - expected[i]) <= 2e-5F * (1 + std::abs(expected[i])),
                    qPrintable(QStringLiteral("%1 instead of %2").arg(found[i]).arg(expected[i])));
            }
        }
    }

    void mixedPrecisionIsClose_data() { isThatOfTheNetworks_data(); }
    // Random networks are far rougher than trained ones, whose probabilities move by less than
    // 0.01.
    void mixedPrecisionIsClose()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        const auto network = makeOwnForwardPass(randomCheckpoint(model.toStdString(), options));
        constexpr std::size_t count = 3;
        constexpr std::size_t frames = 61;
        Random random(8);
        std::vector<float> crops(count * frames * bands);
        for (float& value : crops)
            value = static_cast<float>(random.normal());
        const std::vector<float> expected = network->logits(crops, count, frames);
        network->setPrecision(Precision::Mixed);
        const std::vector<float> found = network->logits(crops, count, frames);
        double difference = 0.0;
        double size = 0.0;
        for (std::size_t i = 0; i < found.size(); ++i) {
            difference += std::pow(found[i] - expected[i], 2.0);
            size += std::pow(expected[i], 2.0);
        }
        QVERIFY(std::sqrt(difference / size) < 0.15);
        QCOMPARE(found != expected, canMixPrecision());
    }
};

QTEST_APPLESS_MAIN(TestForwardPass)

#include "tst_forward_pass.moc"
