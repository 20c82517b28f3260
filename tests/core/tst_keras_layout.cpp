#include "core/archives/npy.h"
#include "core/base/error.h"
#include "core/models/keras_layout.h"
#include "core/prediction/predictor.h"
#include "tests/core/keras_reference.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace genrescope;
using namespace genrescope::test;

namespace {

Checkpoint checkpointOf(const std::string& model, const ModelOptions& options, int bands,
                        int labels, const std::vector<NamedTensor>& keras)
{
    Checkpoint checkpoint;
    checkpoint.metadata.architecture = model;
    checkpoint.metadata.options = options;
    checkpoint.metadata.mel.melBands = bands;
    for (int i = 0; i < labels; ++i)
        checkpoint.metadata.labels.push_back("genre " + std::to_string(i));
    checkpoint.tensors = fromKerasLayout(model, keras);
    return checkpoint;
}

/// Two crops, T × M each.
std::vector<Matrix> syntheticCrops(std::size_t frames, std::size_t bands)
{
    Random random(7);
    std::vector<Matrix> crops(2, Matrix(frames, std::vector<double>(bands)));
    for (Matrix& crop : crops) {
        for (auto& frame : crop) {
            for (double& value : frame)
                value = static_cast<float>(2.0 * random.uniform() - 1.0);
        }
    }
    return crops;
}

std::vector<float> flat(const std::vector<Matrix>& crops)
{
    std::vector<float> values;
    for (const Matrix& crop : crops) {
        for (const auto& frame : crop)
            values.insert(values.end(), frame.begin(), frame.end());
    }
    return values;
}

template<typename A, typename B>
double largestDifference(const A& a, const B& b)
{
    double largest = a.size() == b.size() ? 0.0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - b[i]));
    return largest;
}

} // namespace

class TestKerasLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gruEqualsPlainLoops()
    {
        const KerasWeights weights = tinyGru(5, 3, 4);
        Predictor predictor(checkpointOf("gru", {{"units", 3}}, 5, 4, weights.tensors()));
        const auto crops = syntheticCrops(9, 5);
        const auto probabilities = predictor.probabilities(flat(crops), 2, 9);
        std::vector<double> expected = gruProbabilities(weights, crops[0], 2, 3);
        const auto second = gruProbabilities(weights, crops[1], 2, 3);
        expected.insert(expected.end(), second.begin(), second.end());
        QVERIFY(largestDifference(probabilities, expected) < 1e-6);
    }

    void transformerEqualsPlainLoops()
    {
        const KerasWeights weights = tinyTransformer(6, 5, 3);
        const ModelOptions options = {{"layers", 2}, {"heads", 2}, {"feed_forward", 5}};
        Predictor predictor(checkpointOf("transformer", options, 6, 3, weights.tensors()));
        const auto crops = syntheticCrops(11, 6);
        const auto probabilities = predictor.probabilities(flat(crops), 2, 11);
        std::vector<double> expected = transformerProbabilities(weights, crops[0], 2, 2);
        const auto second = transformerProbabilities(weights, crops[1], 2, 2);
        expected.insert(expected.end(), second.begin(), second.end());
        QVERIFY(largestDifference(probabilities, expected) < 2e-6);
    }

    void equalsThePost_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("gru") << "gru";
        QTest::newRow("transformer") << "transformer";
    }

    void equalsThePost()
    {
        QFETCH(QString, model);
        const QString folder = QStringLiteral(GENRESCOPE_SHARED "/reference/models/");
        if (!QFile::exists(folder))
            QSKIP("The reference models are not present.");
        const auto path = [&](const QString& name) { return (folder + name).toStdString(); };

        const SafeTensors keras = readSafeTensors(path(model + "_post_keras_layout.safetensors"));
        const NpyArray input = readNpy(path("input_2x200x128.npy"));
        const NpyArray expected = readNpy(path(model + "_output_2x163.npy"));
        Predictor predictor(checkpointOf(model.toStdString(), {}, 128, 163, keras.tensors));
        const auto probabilities = predictor.probabilities(input.values, 2, 200);
        const double difference = largestDifference(probabilities, expected.values);
        qInfo("largest difference %.3g", difference);
        QVERIFY(difference <= 2e-6);
    }

    void rejectsIncompleteWeights()
    {
        const KerasWeights weights = tinyGru(5, 3, 4);
        auto tensors = weights.tensors();
        tensors.pop_back();
        QVERIFY_THROWS_EXCEPTION(CheckpointError, fromKerasLayout("gru", tensors));
        tensors = weights.tensors();
        tensors.push_back({"extra", {1}, {0.0F}});
        QVERIFY_THROWS_EXCEPTION(CheckpointError, fromKerasLayout("gru", tensors));
        tensors = weights.tensors();
        tensors.front().shape = {5};
        QVERIFY_THROWS_EXCEPTION(CheckpointError, fromKerasLayout("gru", tensors));
        QVERIFY_THROWS_EXCEPTION(ModelError, fromKerasLayout("perceptron", weights.tensors()));
    }
};

QTEST_APPLESS_MAIN(TestKerasLayout)

#include "tst_keras_layout.moc"
