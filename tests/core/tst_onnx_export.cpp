// Exported models, run by operators written after ONNX's specification (tests/support/run_onnx.py),
// against the program's own.
#include "core/base/error.h"
#include "core/exchange/onnx_export.h"
#include "core/prediction/predictor.h"
#include "tests/core/random_checkpoint.h"
#include "tests/support/python.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t bands = 128;

struct BatchSize {
    std::size_t crops = 0;
    std::size_t frames = 0;
};

/// A single frame, a few lengths of each remainder by four (a stem merges four frames), and several
/// crops.
const std::vector<BatchSize> batchSizes = {{1, 1}, {1, 2}, {2, 61}, {3, 128}, {1, 255}, {5, 30}};

std::vector<float> valuesOf(const QJsonArray& array)
{
    std::vector<float> values;
    for (const QJsonValue value : array)
        values.push_back(static_cast<float>(value.toDouble()));
    return values;
}

double largestDifference(const std::vector<float>& values, std::span<const float> expected)
{
    double largest = values.size() == expected.size() ? 0.0 : 1e9;
    for (std::size_t i = 0; i < std::min(values.size(), expected.size()); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(values[i]) - expected[i]));
    return largest;
}

/// What the program shows of the crops, each taken for a track.
std::vector<float> shownProbabilities(const OutputRule& rule, const std::vector<float>& logits,
                                      std::size_t labels)
{
    std::vector<float> shown;
    for (std::size_t at = 0; at < logits.size(); at += labels) {
        const std::vector<double> row =
            trackProbabilities(rule, std::span(logits).subspan(at, labels), labels);
        shown.insert(shown.end(), row.begin(), row.end());
    }
    return shown;
}

} // namespace

class TestOnnxExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        python_ = pythonWith(u"numpy, onnx"_s);
        if (python_.isEmpty())
            QSKIP("There is no Python with NumPy and ONNX (python3-onnx).");
    }

    void computesWhatThePredictorDoes_data() { addKindsOfModels(); }

    void computesWhatThePredictorDoes()
    {
        QFETCH(const QString, architecture);
        QFETCH(const ModelOptions, options);
        const Checkpoint checkpoint = randomCheckpoint(architecture.toStdString(), options, 61);
        compareWithPredictor(checkpoint);
    }

    /// Three levels, of which the top one is least likely by itself.
    void keepsDeepHierarchies()
    {
        Checkpoint checkpoint = randomCheckpoint("gru", {{"layers", 1}, {"units", 3}}, 61);
        checkpoint.metadata.output = {.parents = {1, 2, -1, 2}};
        compareWithPredictor(checkpoint);
    }

    void givesPlainProbabilities()
    {
        Checkpoint checkpoint = randomCheckpoint("gru", {{"layers", 1}, {"units", 3}}, 61);
        checkpoint.metadata.output = {};
        compareWithPredictor(checkpoint);
    }

    /// Models that are certain: log-odds of 0 and 1 are clamped, not infinite.
    void staysFinite()
    {
        Checkpoint checkpoint = randomCheckpoint("gru", {{"layers", 1}, {"units", 3}}, 61);
        for (NamedTensor& tensor : checkpoint.tensors) {
            if (tensor.name == "head.output.bias")
                tensor.values = {200.0F, -200.0F, 30.0F, -30.0F};
        }
        compareWithPredictor(checkpoint);
    }

    void namesAndSizesAreDocumented()
    {
        Checkpoint checkpoint = randomCheckpoint("transformer", {{"stem", 4}}, 61);
        checkpoint.metadata.output.thresholds = {0.5, 0.25, 0.75, 0.125};
        checkpoint.metadata.normalizer = nameOf(InputReference::Fixed);
        checkpoint.metadata.card = "Learned from nothing.";
        const QJsonObject found = run(checkpoint, {});
        const QJsonObject properties = found["properties"_L1].toObject();
        const auto json = [&](const char* name) {
            return QJsonDocument::fromJson(properties[QLatin1String(name)].toString().toUtf8());
        };
        QCOMPARE(properties["architecture"_L1].toString(), u"transformer"_s);
        QCOMPARE(properties["recipe"_L1].toString(), u"untrained"_s);
        QCOMPARE(properties["card"_L1].toString(), u"Learned from nothing."_s);
        QCOMPARE(properties["normalizer"_L1].toString(), u"fixed"_s);
        QCOMPARE(properties["reference_db"_L1].toString(), u"42.0"_s);
        QCOMPARE(properties["crop_frames"_L1].toString(), u"61"_s);
        QCOMPARE(json("labels").array(), (QJsonArray{"Rock", "Punk", "Jazz", "No music"}));
        QCOMPARE(json("thresholds").array(), (QJsonArray{0.5, 0.25, 0.75, 0.125}));
        QCOMPARE(json("mel")["hop_length"].toInt(), 512);
        QCOMPARE(json("output")["slope"].toDouble(), 0.8);
        QCOMPARE(json("options")["stem"].toInt(), 4);
        const QJsonObject sizes = {{u"probability"_s, QJsonArray{"batch", 4}},
                                   {u"logits"_s, QJsonArray{"batch", 4}},
                                   {u"track_probability"_s, QJsonArray{1, 4}}};
        QCOMPARE(found["sizes"_L1].toObject(), sizes);
        QCOMPARE(found["inferred_sizes"_L1].toObject(), sizes);
    }

    void refusesWhatCannotClassify()
    {
        Checkpoint checkpoint = randomCheckpoint("gru", {}, 61);
        checkpoint.tensors.pop_back();
        const std::string path = folder_.filePath(u"incomplete.safetensors"_s).toStdString();
        const std::string onnx = folder_.filePath(u"incomplete.onnx"_s).toStdString();
        writeCheckpoint(checkpoint, path);
        QVERIFY_THROWS_EXCEPTION(CheckpointError, exportOnnx(path, onnx));
        QVERIFY(!std::filesystem::exists(onnx));
        checkpoint.metadata.activation = "none";
        checkpoint.metadata.labels.clear();
        checkpoint.metadata.output = {};
        QVERIFY_THROWS_EXCEPTION(CheckpointError, toOnnx(checkpoint));
    }

private:
    void compareWithPredictor(const Checkpoint& checkpoint)
    {
        const QJsonArray runs = run(checkpoint, batchSizes)["runs"_L1].toArray();
        QCOMPARE(runs.size(), static_cast<qsizetype>(batchSizes.size()));
        Predictor predictor(checkpoint);
        const std::size_t labels = checkpoint.metadata.labels.size();
        double worstProbability = 0.0;
        double worstLogit = 0.0;
        for (std::size_t i = 0; i < batchSizes.size(); ++i) {
            const auto [crops, frames] = batchSizes[i];
            const QJsonObject found = runs[static_cast<qsizetype>(i)].toObject();
            const auto difference = [&](QLatin1StringView output, const auto& expected) {
                return largestDifference(valuesOf(found[output].toArray()),
                                         std::vector<float>(expected.begin(), expected.end()));
            };
            const std::vector<float> logits =
                predictor.logits(randomLogMel(crops * frames * bands), crops, frames);
            const OutputRule& rule = checkpoint.metadata.output;
            worstLogit = std::max(worstLogit, difference("logits"_L1, logits));
            worstProbability = std::max(
                {worstProbability,
                 difference("probability"_L1, shownProbabilities(rule, logits, labels)),
                 difference("track_probability"_L1, trackProbabilities(rule, logits, labels))});
        }
        qInfo("largest difference: probability %.2g, log-odds %.2g", worstProbability, worstLogit);
        QVERIFY(worstProbability < 2e-6);
        QVERIFY(worstLogit < 1e-4);
    }

    /// What tests/support/run_onnx.py says of made-up crops.
    QJsonObject run(const Checkpoint& checkpoint, const std::vector<BatchSize>& sizes) const
    {
        const QString model = folder_.filePath(u"model.onnx"_s);
        QFile file(model);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray::fromStdString(toOnnx(checkpoint)));
        file.close();
        QStringList arguments = {QStringLiteral(GENRESCOPE_RUN_ONNX), model};
        for (const auto& [crops, frames] : sizes) {
            const QString input = folder_.filePath(u"%1x%2.f32"_s.arg(crops).arg(frames));
            const std::vector<float> values = randomLogMel(crops * frames * bands);
            QFile inputFile(input);
            if (!inputFile.open(QIODevice::WriteOnly))
                return {};
            inputFile.write(reinterpret_cast<const char*>(values.data()),
                            static_cast<qint64>(values.size() * sizeof(float)));
            arguments << input << QString::number(crops) << QString::number(frames);
        }
        return QJsonDocument::fromJson(runPython(python_, arguments)).object();
    }

    QTemporaryDir folder_;
    QString python_;
};

QTEST_GUILESS_MAIN(TestOnnxExport)
#include "tst_onnx_export.moc"
