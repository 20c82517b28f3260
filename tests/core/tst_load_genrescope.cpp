// docs/load_genrescope.py against the program's own models, for people who use these in PyTorch.
#include "core/prediction/predictor.h"
#include "tests/core/random_checkpoint.h"
#include "tests/support/python.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t crops = 3;
constexpr std::size_t frames = 61;
constexpr int bands = 128;

} // namespace

class TestLoadGenrescope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        python_ = pythonWith(u"numpy, torch"_s);
        if (python_.isEmpty())
            QSKIP("There is no Python with PyTorch and NumPy.");
    }

    void rebuilds_every_kind_of_model_data() { addKindsOfModels(); }

    void rebuilds_every_kind_of_model()
    {
        QFETCH(const QString, architecture);
        QFETCH(const ModelOptions, options);
        const std::string checkpoint = folder_.filePath(u"a.safetensors"_s).toStdString();
        writeCheckpoint(randomCheckpoint(architecture.toStdString(), options, frames), checkpoint);

        Predictor predictor{std::filesystem::path(checkpoint)};
        const std::vector<float> given = randomLogMel(crops * frames * bands);
        QFile file(folder_.filePath(u"crops.f32"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(given.data()),
                   static_cast<qint64>(given.size() * sizeof(float)));
        file.close();

        const std::vector<float> logits = predictor.logits(given, crops, frames);
        const std::vector<double> probabilities =
            trackProbabilities(predictor.metadata().output, logits, randomLabels.size());

        const QJsonArray found = inPython();
        QCOMPARE(found.size(), static_cast<qsizetype>(logits.size() + probabilities.size()));
        for (std::size_t i = 0; i < logits.size() + probabilities.size(); ++i) {
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
        return QJsonDocument::fromJson(
                   runPython(
                       python_,
                       {u"-c"_s,
                        u"import os, sys, json, numpy, torch\n"
                        "sys.path.insert(0, sys.argv[1])\n"
                        "os.chdir(sys.argv[2])\n"
                        "from load_genrescope import load, probabilities\n"
                        "model, about = load('a.safetensors')\n"
                        "crops = torch.from_numpy(numpy.fromfile('crops.f32', '<f4')\n"
                        "                         .reshape(3, -1, about['mel']['mel_bands']))\n"
                        "with torch.no_grad():\n"
                        "    logits = model(crops)\n"
                        "print(json.dumps(logits.flatten().tolist()\n"
                        "                 + probabilities(model, about, crops).tolist()))\n"_s,
                        QStringLiteral(GENRESCOPE_DOCS), folder_.path()}))
            .array();
    }

    QTemporaryDir folder_;
    QString python_;
};

QTEST_GUILESS_MAIN(TestLoadGenrescope)
#include "tst_load_genrescope.moc"
