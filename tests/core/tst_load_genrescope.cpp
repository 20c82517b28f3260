// docs/load_genrescope.py against the program's own models, for people who use these in PyTorch.
#include "core/base/random.h"
#include "core/models/model_tensors.h"
#include "core/models/output_rule.h"
#include "core/prediction/predictor.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t crops = 3;
constexpr std::size_t frames = 61;
constexpr int bands = 128;
const std::vector<std::string> labels = {"Rock", "Punk", "Jazz", "No music"};

/// A Python that has PyTorch; empty if there is none.
QString pythonWithTorch()
{
    for (const QString& python :
         {QStandardPaths::findExecutable(u"python3"_s), u"/usr/bin/python3"_s}) {
        QProcess process;
        process.start(python, {u"-c"_s, u"import numpy, torch"_s});
        if (process.waitForFinished(test::patienceMs) &&
            process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return python;
    }
    return {};
}

/// A model with random weights that keep its probabilities away from 0 and 1.
Checkpoint randomCheckpoint(const std::string& architecture, const ModelOptions& options)
{
    Checkpoint checkpoint;
    CheckpointMetadata& metadata = checkpoint.metadata;
    metadata.architecture = architecture;
    metadata.options = completeOptions(modelInfo(architecture), options);
    metadata.cropFrames = static_cast<int>(frames);
    metadata.normalizer = nameOf(InputReference::ClipMaximum);
    metadata.labels = labels;
    metadata.recipe = "untrained";
    metadata.output = {.slope = 0.8, .shift = -0.1, .parents = {-1, 0, -1, -1}, .noMusic = 3};
    Random random(7);
    for (const TensorShape& wanted :
         modelTensors(architecture, metadata.options, bands, static_cast<int>(labels.size()))) {
        NamedTensor& tensor =
            checkpoint.tensors.emplace_back(NamedTensor{wanted.name, wanted.shape, {}});
        const bool isMatrix = wanted.shape.size() > 1;
        const auto inputs =
            static_cast<double>(isMatrix ? valuesIn(wanted) / wanted.shape.front() : 50);
        const bool scales =
            wanted.name.ends_with("norm.weight") || wanted.name.ends_with("band_scale");
        for (std::int64_t i = 0; i < valuesIn(wanted); ++i)
            tensor.values.push_back(
                static_cast<float>((scales ? 1.0 : 0.0) + random.normal() / std::sqrt(inputs)));
    }
    return checkpoint;
}

} // namespace

class TestLoadGenrescope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        python_ = pythonWithTorch();
        if (python_.isEmpty())
            QSKIP("There is no Python with PyTorch and NumPy.");
    }

    void rebuilds_every_kind_of_model_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<ModelOptions>("options");
        QTest::newRow("the post's GRU") << u"gru"_s << ModelOptions{};
        QTest::newRow("the post's transformer") << u"transformer"_s << ModelOptions{};
        QTest::newRow("GRU, convolutions, mean and maximum")
            << u"gru"_s
            << ModelOptions{
                   {"stem", 4}, {"pooling", std::string("mean-and-maximum")}, {"head_factor", 0}};
        QTest::newRow("transformer, convolutions, attention, standardized")
            << u"transformer"_s
            << ModelOptions{{"stem", 4},
                            {"pooling", std::string("attention")},
                            {"standardize", true},
                            {"layers", 2},
                            {"input_scale", 1.0}};
    }

    void rebuilds_every_kind_of_model()
    {
        QFETCH(const QString, architecture);
        QFETCH(const ModelOptions, options);
        const std::string checkpoint = folder_.filePath(u"a.safetensors"_s).toStdString();
        writeCheckpoint(randomCheckpoint(architecture.toStdString(), options), checkpoint);

        Predictor predictor{std::filesystem::path(checkpoint)};
        std::vector<float> given(crops * frames * bands);
        Random random(3);
        for (float& value : given)
            value = static_cast<float>(2.0 * random.uniform() - 1.0);
        QFile file(folder_.filePath(u"crops.f32"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(given.data()),
                   static_cast<qint64>(given.size() * sizeof(float)));
        file.close();

        const std::vector<float> logits = predictor.logits(given, crops, frames);
        std::vector<double> probabilities(labels.size());
        for (std::size_t i = 0; i < logits.size(); ++i)
            probabilities[i % labels.size()] += 1.0 / (1.0 + std::exp(-logits[i])) / crops;
        applyOutputRule(predictor.metadata().output, labels.size(), std::span(probabilities));

        const QJsonArray found = inPython();
        QCOMPARE(found.size(), static_cast<qsizetype>(logits.size() + labels.size()));
        for (std::size_t i = 0; i < logits.size() + labels.size(); ++i) {
            const double expected = i < logits.size() ? static_cast<double>(logits[i])
                                                      : probabilities[i - logits.size()];
            const double value = found[static_cast<qsizetype>(i)].toDouble();
            QVERIFY2(std::abs(value - expected) < 1e-5,
                     qPrintable(u"%1: %2 instead of %3"_s.arg(i).arg(value).arg(expected)));
        }
    }

private:
    /// The logits of the crops, then the clip's probabilities.
    QJsonArray inPython() const
    {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(python_,
                      {u"-B"_s, u"-c"_s,
                       u"import sys, json, numpy, torch\n"
                       "sys.path.insert(0, sys.argv[1])\n"
                       "from load_genrescope import load, probabilities\n"
                       "model, about = load('a.safetensors')\n"
                       "crops = torch.from_numpy(numpy.fromfile('crops.f32', '<f4')\n"
                       "                         .reshape(3, -1, about['mel']['mel_bands']))\n"
                       "with torch.no_grad():\n"
                       "    logits = model(crops)\n"
                       "print(json.dumps(logits.flatten().tolist()\n"
                       "                 + probabilities(model, about, crops).tolist()))\n"_s,
                       QStringLiteral(GENRESCOPE_DOCS)});
        process.waitForFinished(test::patienceMs);
        const QByteArray error = process.readAllStandardError();
        if (!error.isEmpty())
            qWarning("%s", error.constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    }

    QTemporaryDir folder_;
    QString python_;
};

QTEST_GUILESS_MAIN(TestLoadGenrescope)
#include "tst_load_genrescope.moc"
