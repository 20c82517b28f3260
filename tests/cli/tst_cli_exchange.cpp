// Models for other programs: what a script does with the commands, from the sound on.
#include "core/archives/npy.h"
#include "core/features/cropper.h"
#include "core/models/safetensors.h"
#include "tests/cli/program.h"
#include "tests/core/keras_reference.h"
#include "tests/support/python.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// Of classify.
constexpr std::size_t crops = 8;

} // namespace

class TestCliExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportedStartersSayWhatClassifySays_data()
    {
        QTest::addColumn<QString>("starter");
        for (const char* starter : {"gru", "transformer"})
            QTest::newRow(starter) << QString::fromLatin1(starter);
    }

    void exportedStartersSayWhatClassifySays()
    {
        QFETCH(const QString, starter);
        const QString python = pythonWith(u"numpy, onnx"_s);
        if (python.isEmpty())
            QSKIP("There is no Python with NumPy and ONNX (python3-onnx).");
        const QString checkpoint = QStringLiteral(GENRESCOPE_MODELS "/%1.safetensors").arg(starter);
        const QString model = path(starter + u".onnx"_s);
        const Result exported = run({u"export-onnx"_s, checkpoint, u"--out"_s, model, u"--json"_s});
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.json()["architecture"].toString(), starter);
        QCOMPARE(exported.json()["onnx"].toString(), model);

        const QString song = path(u"chord.flac"_s);
        QVERIFY(makeAudio(song, u"aevalsrc=0.2*sin(440*2*PI*t*(1+0.01*sin(3*t)))"
                                "+0.1*random(0)*gt(sin(12*t)\\,0.9):d=20:s=44100"_s));
        std::size_t frames = 0;
        writeCrops(song, exported.json()["crop_frames"].toInt(), frames);
        const QJsonObject found =
            QJsonDocument::fromJson(
                runPython(python, {QStringLiteral(GENRESCOPE_RUN_ONNX), model, path(u"crops.f32"_s),
                                   QString::number(crops), QString::number(frames)}))
                .object();
        const QJsonArray genres =
            QJsonDocument::fromJson(found["properties"_L1]["labels"_L1].toString().toUtf8())
                .array();
        const QJsonArray said = found["runs"_L1][0]["track_probability"_L1].toArray();
        QCOMPARE(said.size(), genres.size());

        const Result classified = run({u"classify"_s, song, u"--checkpoint"_s, checkpoint,
                                       u"--top"_s, QString::number(genres.size()), u"--json"_s});
        const QJsonArray expected = classified.json()[0]["models"_L1][0]["genres"_L1].toArray();
        QCOMPARE(expected.size(), genres.size());
        double largest = 0.0;
        double worst = 0.0;
        for (const QJsonValue genre : expected) {
            const auto index = std::ranges::find(genres, genre["genre"_L1]) - genres.begin();
            const double probability = genre["probability"_L1].toDouble();
            largest = std::max(largest, probability);
            worst = std::max(worst, std::abs(said[index].toDouble() - probability));
        }
        qInfo("largest difference %.2g, largest probability %.2g", worst, largest);
        QVERIFY(largest > 0.05);
        // Where the processor has bfloat16, classify rounds to it.
        QVERIFY(worst < 0.005);
    }

    void refusesWhatIsNoCheckpoint()
    {
        QFile text(path(u"text.safetensors"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no checkpoint\n");
        text.close();
        const Result result =
            run({u"export-onnx"_s, text.fileName(), u"--out"_s, path(u"never.onnx"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(isOneSentence(result.err) && result.err.contains("text.safetensors"), result.err);
        QVERIFY(!QFile::exists(path(u"never.onnx"_s)));
    }

    void importedWeightsAreAModel()
    {
        const QString python = pythonWith(u"numpy, h5py"_s);
        if (python.isEmpty())
            QSKIP("There is no Python with NumPy and h5py (python3-h5py).");
        constexpr std::int64_t units = 3;
        const QString tensors = path(u"keras.safetensors"_s);
        const QString weights = path(u"keras.h5"_s);
        const QString imported = path(u"imported.safetensors"_s);
        writeSafeTensors({.tensors = tinyGru(128, units, 4).tensors()}, tensors.toStdString());
        runPython(python, {QStringLiteral(GENRESCOPE_MAKE_KERAS_FILE), tensors, weights});
        QFile genres(path(u"genres.csv"_s));
        QVERIFY(genres.open(QIODevice::WriteOnly));
        genres.write(
            "genre_id,#tracks,parent,title,top_level\n1,9,0,Rock,1\n2,9,1,\"Punk, Hardcore\",1\n"
            "3,9,0,Jazz,3\n4,9,0,Folk,4\n");
        genres.close();

        const QStringList command = {u"import-keras"_s, weights,           u"--model"_s, u"gru"_s,
                                     u"--genres"_s,     genres.fileName(), u"--out"_s,   imported};
        const Result result = run(command + QStringList{u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err);
        int parameters = 0;
        for (const QJsonValue layer : result.json()["layers"].toArray())
            parameters += layer["parameters"_L1].toInt();
        QCOMPARE(parameters, result.json()["parameters"].toInt());
        QCOMPARE(result.json()["layers"][3]["layer"_L1].toString(), u"dense_1"_s);
        QCOMPARE(run(command).out.split('\n').size(), 7); // a line a layer

        const Result info = run({u"info"_s, imported, u"--json"_s});
        QCOMPARE(info.json()["labels"].toArray(),
                 (QJsonArray{"Rock", "Punk, Hardcore", "Jazz", "Folk"}));
        QCOMPARE(info.json()["options"]["units"_L1].toInt(), int(units));
        QCOMPARE(run({u"export-onnx"_s, imported, u"--out"_s, path(u"imported.onnx"_s)}).exitCode,
                 0);
    }

    void wrongWeightsEndInOneSentence()
    {
        QFile text(path(u"text.h5"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no weights\n");
        text.close();
        const QString out = path(u"never.safetensors"_s);
        for (const QString& weights : {text.fileName(), path(u"absent.h5"_s), folder_.path()}) {
            const Result result =
                run({u"import-keras"_s, weights, u"--model"_s, u"gru"_s, u"--out"_s, out});
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(isOneSentence(result.err) && result.err.contains(weights.toUtf8()),
                     result.err);
            QVERIFY(!QFile::exists(out));
        }
        QCOMPARE(run({u"import-keras"_s, text.fileName(), u"--model"_s, u"perceptron"_s, u"--out"_s,
                      out})
                     .exitCode,
                 2);
    }

private:
    QString path(const QString& name) const { return folder_.filePath(name); }

    /// The file's crops as classify takes them.
    void writeCrops(const QString& song, int cropFrames, std::size_t& frames) const
    {
        QCOMPARE(run({u"mel"_s, song, u"--out"_s, folder_.path()}).exitCode, 0);
        const NpyArray mel = readNpy(path(u"chord.npy"_s).toStdString());
        const int bands = static_cast<int>(mel.shape[1]);
        frames = static_cast<std::size_t>(cropFrames);
        QVERIFY(mel.shape[0] > frames);
        std::vector<float> crop(frames * mel.shape[1]);
        QFile file(path(u"crops.f32"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const std::size_t start : evenlySpacedCrops(mel.shape[0], frames, crops)) {
            copyCrop(mel.values, bands, start, frames, crop);
            file.write(reinterpret_cast<const char*>(crop.data()),
                       static_cast<qint64>(crop.size() * sizeof(float)));
        }
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliExchange)
#include "tst_cli_exchange.moc"
