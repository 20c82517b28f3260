// Files as Keras writes them (by tests/support/make_keras_file.py), against the same weights
// brought in otherwise, and against plain loops.
#include "core/archives/npy.h"
#include "core/base/error.h"
#include "core/exchange/keras_import.h"
#include "core/models/keras_layout.h"
#include "core/models/safetensors.h"
#include "core/prediction/predictor.h"
#include "tests/core/keras_reference.h"
#include "tests/core/random_checkpoint.h"
#include "tests/support/python.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t bands = 128;
constexpr std::int64_t units = 3;
constexpr std::int64_t feedForward = 5;
constexpr std::int64_t genres = 4;
constexpr std::size_t frames = 9;

Matrix matrixOf(const std::vector<float>& values)
{
    Matrix matrix(frames);
    for (std::size_t t = 0; t < frames; ++t) {
        const auto row = values.begin() + static_cast<std::ptrdiff_t>(t * bands);
        matrix[t].assign(row, row + bands);
    }
    return matrix;
}

} // namespace

class TestKerasImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        python_ = pythonWith(u"numpy, h5py"_s);
        if (python_.isEmpty())
            QSKIP("There is no Python with NumPy and h5py (python3-h5py).");
    }

    void takesEveryWeight_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("variant");
        for (const QString& architecture : {u"gru"_s, u"transformer"_s}) {
            for (const QString& variant :
                 {u"plain"_s, u"saved"_s, u"gzip"_s, u"bigEndian"_s, u"swapped"_s})
                QTest::newRow(qPrintable(architecture + u", "_s + variant))
                    << architecture << variant;
        }
    }

    void takesEveryWeight()
    {
        QFETCH(const QString, architecture);
        QFETCH(const QString, variant);
        const std::string kind = architecture.toStdString();
        const bool isGru = kind == "gru";
        const KerasWeights weights =
            isGru ? tinyGru(bands, units, genres) : tinyTransformer(bands, feedForward, genres);
        const Checkpoint found =
            importedCheckpoint(kind, layersOf(weights, variant), {"a", "b", "c", "d"});

        const std::vector<NamedTensor> expected = fromKerasLayout(kind, weights.tensors());
        QCOMPARE(found.tensors.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(found.tensors[i].name, expected[i].name);
            QCOMPARE(found.tensors[i].shape, expected[i].shape);
            QCOMPARE(found.tensors[i].values, expected[i].values);
        }
        const std::vector<float> input = randomLogMel(frames * bands);
        const std::vector<float> said = Predictor(found).probabilities(input, 1, frames);
        const std::vector<double> loops =
            isGru ? gruProbabilities(weights, matrixOf(input), 2, units)
                  : transformerProbabilities(weights, matrixOf(input), 2, 8);
        QCOMPARE(said.size(), loops.size());
        double difference = 0.0;
        for (std::size_t i = 0; i < loops.size(); ++i)
            difference = std::max(difference, std::abs(static_cast<double>(said[i]) - loops[i]));
        QVERIFY2(difference < 2e-5, qPrintable(QString::number(difference)));
        QCOMPARE(found.metadata.labels.back(), std::string("d"));
    }

    void equalsThePost_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::newRow("gru") << u"gru"_s;
        QTest::newRow("transformer") << u"transformer"_s;
    }

    void equalsThePost()
    {
        QFETCH(const QString, architecture);
        const QString folder = QStringLiteral(GENRESCOPE_SHARED "/reference/models/");
        if (!QFile::exists(folder))
            QSKIP("The reference models are not present.");
        const QString file = folder_.filePath(u"post.h5"_s);
        runPython(python_, {QStringLiteral(GENRESCOPE_MAKE_KERAS_FILE),
                            folder + architecture + u"_post_keras_layout.safetensors"_s, file});
        const Checkpoint found = importedCheckpoint(
            architecture.toStdString(),
            readKerasLayers(file.toStdString(), GENRESCOPE_KERAS_READER, {}), {});
        const NpyArray input = readNpy((folder + u"input_2x200x128.npy"_s).toStdString());
        const NpyArray expected =
            readNpy((folder + architecture + u"_output_2x163.npy"_s).toStdString());
        const std::vector<float> said = Predictor(found).probabilities(input.values, 2, 200);
        QCOMPARE(said.size(), expected.values.size());
        for (std::size_t i = 0; i < said.size(); ++i)
            QVERIFY(std::abs(said[i] - expected.values[i]) < 2e-6F);
    }

    void numbersGenresWithoutNames()
    {
        const Checkpoint found =
            importedCheckpoint("gru", layersOf(tinyGru(bands, units, genres), u"plain"_s), {});
        QCOMPARE(found.metadata.labels.size(), std::size_t(genres));
        QCOMPARE(found.metadata.labels.back(), std::string("genre 3"));
    }

    void damageEndsInASentence_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* variant, const QString& sentence) {
            QTest::newRow(variant) << QString::fromLatin1(variant) << sentence;
        };
        const QString array = u"Layer 'dense_1': 'dense_1/kernel:0' "_s;
        row("double",
            u"Layer 'bidirectional': 'bidirectional/forward/kernel:0' does not consist of "
            "float32."_s);
        row("lzf", u"Layer 'bidirectional': 'bidirectional/forward/kernel:0' is stored with a "
                   "filter other than gzip."_s);
        row("missing", u"Layer 'dense_1': 'kernel:0' is not there."_s);
        row("softLink",
            u"Layer 'dense_1': 'kernel:0' is a link to something else, which is not followed."_s);
        row("externalLink",
            u"Layer 'dense_1': 'kernel:0' is a link to something else, which is not followed."_s);
        row("externalStorage", array + u"lies in another file, which is not read."_s);
        row("virtual", array + u"lies in another file, which is not read."_s);
        row("huge", array + u"is empty or too large."_s);
        row("cube", array + u"does not have one or two dimensions."_s);
        row("group", array + u"is not an array."_s);
        row("noNames", u"Its attribute 'layer_names' is not a list of names."_s);
        row("numbersForNames", u"Its attribute 'layer_names' is not a list of names."_s);
        row("manyNames", u"Its attribute 'layer_names' is not a list of names."_s);
    }

    void damageEndsInASentence()
    {
        QFETCH(const QString, variant);
        QFETCH(const QString, sentence);
        const QString file = fileOf(tinyGru(bands, units, genres), variant);
        QCOMPARE(refusalOf(file), file + u" cannot be imported. "_s + sentence);
    }

    void foreignFilesEndInASentence()
    {
        QFile file(folder_.filePath(u"foreign.h5"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no weights\n");
        file.close();
        const QString sentence =
            file.fileName() + u" cannot be imported. It is no HDF5 file, or a damaged one."_s;
        QCOMPARE(refusalOf(file.fileName()), sentence);

        // Cut off, and with bytes changed, anywhere.
        QFile whole(fileOf(tinyGru(bands, units, genres), u"gzip"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        Random random(1);
        for (int i = 0; i < 40; ++i) {
            QByteArray damaged = bytes;
            if (i % 2 == 0)
                damaged.truncate(static_cast<qsizetype>(random.uniform() * damaged.size()));
            for (int k = 0; i % 2 == 1 && k < 20; ++k)
                damaged[static_cast<qsizetype>(random.uniform() * 4096)] =
                    static_cast<char>(random.uniform() * 256);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(damaged);
            file.close();
            const QString refusal = refusalOf(file.fileName());
            QVERIFY2(refusal.isEmpty() || refusal.startsWith(file.fileName()), qPrintable(refusal));
        }
    }

    void readerThatFailsEndsInASentence()
    {
        const QString file = fileOf(tinyGru(bands, units, genres), u"plain"_s);
        QCOMPARE(refusalOf(file, "/bin/true"),
                 file + u" cannot be imported: the process that reads it stopped unexpectedly."_s);
        QVERIFY_THROWS_EXCEPTION(FileError, refusalOf(file, "/absent/reader"));
    }

    void misfitsNameTheLayer_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* variant, const char* model, const char* sentence) {
            QTest::addRow("%s as %s", variant, model)
                << QString::fromLatin1(variant) << QString::fromLatin1(model)
                << QString::fromLatin1(sentence);
        };
        row("plain", "transformer", "Layer 'bidirectional' has 6 arrays, not 16.");
        row("misnamed", "gru",
            "Layer 'dense_1' has 'dense_1/weights:0', for which the model has no place.");
        row("misshapen", "gru",
            "The tensor 'head.output.weight' has the shape [4, 15] where the "
            "model needs [4, 16].");
        row("oneLayer", "gru", "It has too few layers with weights: 1.");
    }

    void misfitsNameTheLayer()
    {
        QFETCH(const QString, variant);
        QFETCH(const QString, model);
        QFETCH(const QString, sentence);
        const std::vector<KerasLayer> layers = layersOf(tinyGru(bands, units, genres), variant);
        try {
            importedCheckpoint(model.toStdString(), layers, {});
            QFAIL("It was taken.");
        } catch (const Error& error) {
            QCOMPARE(QString::fromUtf8(error.what()), sentence);
        }
    }

private:
    QString fileOf(const KerasWeights& weights, const QString& variant) const
    {
        const QString tensors = folder_.filePath(u"weights.safetensors"_s);
        const QString file = folder_.filePath(variant + u".h5"_s);
        writeSafeTensors({.tensors = weights.tensors()}, tensors.toStdString());
        runPython(python_, {QStringLiteral(GENRESCOPE_MAKE_KERAS_FILE), tensors, file, variant});
        return file;
    }

    std::vector<KerasLayer> layersOf(const KerasWeights& weights, const QString& variant) const
    {
        return readKerasLayers(fileOf(weights, variant).toStdString(), GENRESCOPE_KERAS_READER, {});
    }

    /// Why it was not read; empty if it was.
    static QString refusalOf(const QString& file, const char* reader = GENRESCOPE_KERAS_READER)
    {
        try {
            readKerasLayers(file.toStdString(), reader, {});
        } catch (const CheckpointError& error) {
            return QString::fromUtf8(error.what());
        }
        return {};
    }

    QTemporaryDir folder_;
    QString python_;
};

QTEST_GUILESS_MAIN(TestKerasImport)
#include "tst_keras_import.moc"
