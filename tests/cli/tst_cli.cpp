// The command line as people and scripts use it: real files, real processes, exit codes.

#include "tests/cli/program.h"
#include "tests/support/decoder_processes.h"
#include "tests/support/patience.h"
#include "tests/support/silent_wav.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Waits until the program's decoder is in the middle of a long file; 0 if that does not happen.
pid_t busyDecoder(const QProcess& program)
{
    constexpr long manyTicks = 10; // the start takes two or three
    pid_t decoder = 0;
    const bool found = QTest::qWaitFor(
        [&] {
            for (const ChildProcess& child :
                 childProcessesOf(pid_t(program.processId()), "genrescope-decoder"))
                decoder = child.ticks > manyTicks ? child.id : decoder;
            return decoder != 0;
        },
        patienceMs);
    return found ? decoder : 0;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private:
    QString path(const QString& name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;

private Q_SLOTS:
    void initTestCase();
    void helpAndUsage_data();
    void helpAndUsage();
    void versionNamesTheLibraries();
    void modelsAreThePosts();
    void loadsLibTorchOnlyWhereItIsNeeded_data();
    void loadsLibTorchOnlyWhereItIsNeeded();
    void walk();
    void secondPrepareDoesNoWork();
    void badInputEndsInOneSentence_data();
    void badInputEndsInOneSentence();
    void oneBadFileAmongGoodOnes();
    void killedDecoderCostsOneFile();
    void decodersEndWithTheProgram();
    void benchTrainMeasuresAgainstLibTorch();
    void errorsAreWithoutControlCharacters();
    void classifiesWithTheStarterModels();
};

void TestCli::initTestCase()
{
    QVERIFY(folder_.isValid());
    QVERIFY(makeGenreFolders(path("music")));
}

void TestCli::killedDecoderCostsOneFile()
{
    QVERIFY(makeSilentWav(path("long.wav"), 86'400));
    QProcess program;
    program.start(QStringLiteral(GENRESCOPE_CLI),
                  {"mel", path("long.wav"), path("music/Tones/0.mp3"), "--out", path("killed")});
    const pid_t decoder = busyDecoder(program);
    QVERIFY(decoder != 0);
    ::kill(decoder, SIGKILL);
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()),
             path("long.wav") + " could not be decoded: the decoder stopped unexpectedly.\n");
    QVERIFY(QFile::exists(path("killed/0.npy")));
}

void TestCli::decodersEndWithTheProgram()
{
    QVERIFY(makeSilentWav(path("long.wav"), 86'400));
    QProcess program;
    program.start(QStringLiteral(GENRESCOPE_CLI),
                  {"mel", path("long.wav"), "--out", path("orphan")});
    const pid_t decoder = busyDecoder(program);
    QVERIFY(decoder != 0);
    program.kill();
    QVERIFY(program.waitForFinished(patienceMs));
    QTRY_VERIFY(!isRunning(decoder));
}

void TestCli::helpAndUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help") << "--help" << 0;
    QTest::newRow("version") << "--version" << 0;
    for (const char* command :
         {"prepare",         "mel",        "models", "train",       "pretrain",     "distill",
          "fit-head",        "teach",      "ablate", "evaluate",    "calibrate",    "classify",
          "explain",         "robustness", "embed",  "export-onnx", "import-keras", "info",
          "near-duplicates", "merge",      "bench"})
        QTest::addRow("help of %s", command) << QString::fromUtf8(command) + " --help" << 0;
    QTest::newRow("nothing") << "" << 2;
    QTest::newRow("unknown command") << "dance" << 2;
    QTest::newRow("unknown option") << "models --color" << 2;
    QTest::newRow("no number") << "models --labels many" << 2;
    QTest::newRow("missing option") << "prepare --out somewhere" << 2;
    QTest::newRow("half a dataset") << "prepare --metadata a.zip --out somewhere" << 2;
    QTest::newRow("contradiction") << "prepare --folders a --metadata b --audio c --out d" << 2;
    QTest::newRow("unknown recipe") << "train --data a --model gru --out b --recipe c" << 2;
    QTest::newRow("unknown device") << "classify a --device abacus" << 2;
    QTest::newRow("nothing to train on") << "train --model gru --out b" << 2;
    QTest::newRow("nothing to pretrain on") << "pretrain --model gru --out b" << 2;
    QTest::newRow("resumed otherwise") << "train --resume a --epochs 3" << 2;
    QTest::newRow("ablation to nowhere") << "ablate a --data b" << 2;
    QTest::newRow("ablation without seeds") << "ablate a --data b --out c --seeds 0" << 2;
    QTest::newRow("training split") << "evaluate --data a --checkpoint b --split training" << 2;
}

void TestCli::helpAndUsage()
{
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);
    const Result result = run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.out.isEmpty(), exitCode != 0);
    QCOMPARE(result.err.isEmpty(), exitCode == 0);
}

// What a report of a fault has to say.
void TestCli::versionNamesTheLibraries()
{
    const QByteArray said = run({"--version"}).out;
    QVERIFY2(said.startsWith("genrescope-cli " GENRESCOPE_VERSION), said);
    for (const char* library : {"FFmpeg", "oneDNN", "LibTorch", "TagLib", "ICU", "HDF5"}) {
        const QRegularExpression numbered(QString::fromUtf8(library) + " [0-9]+[.][0-9]+");
        QVERIFY2(numbered.match(QString::fromUtf8(said)).hasMatch(), said);
    }
}

void TestCli::modelsAreThePosts()
{
    const Result result = run(words("models --json"));
    QCOMPARE(result.exitCode, 0);
    QHash<QString, int> parameters;
    const QJsonArray models = result.json().array();
    for (const QJsonValue model : models)
        parameters[model["name"].toString()] = model["parameters"].toInt();
    QCOMPARE(parameters["gru"], 768'595);
    QCOMPARE(parameters["transformer"], 720'467);
}

void TestCli::loadsLibTorchOnlyWhereItIsNeeded_data()
{
    const QString song = path("music/Tones/0.mp3");
    const QString starter = QStringLiteral(GENRESCOPE_MODELS "/gru.safetensors");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isNeeded");
    QTest::newRow("help") << QStringList{"--help"} << false;
    QTest::newRow("version") << QStringList{"--version"} << false;
    QTest::newRow("models") << QStringList{"models"} << false;
    QTest::newRow("info") << QStringList{"info", starter} << false;
    QTest::newRow("mel") << QStringList{"mel", song, "--out", path("mel")} << false;
    QTest::newRow("prepare") << QStringList{"prepare", "--folders", path("music"), "--out",
                                            path("loaded")}
                             << false;
    QTest::newRow("classify") << QStringList{"classify", song, "--checkpoint", starter} << false;
    QTest::newRow("export-onnx") << QStringList{"export-onnx", starter, "--out", path("gru.onnx")}
                                 << false;
    QTest::newRow("bench") << QStringList{"bench", "preprocess", song, "--repeats", "1"} << true;
}

void TestCli::loadsLibTorchOnlyWhereItIsNeeded()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isNeeded);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_DEBUG", "files"); // the loader names what it loads
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GENRESCOPE_CLI), arguments);
    QVERIFY(process.waitForFinished(300'000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray loaded = process.readAllStandardError();
    QVERIFY(loaded.contains("libgenrescope-core"));
    QCOMPARE(loaded.contains("libtorch"), isNeeded);
}

// prepare → train → evaluate → classify → info, each with the keys that scripts rely on.
void TestCli::walk()
{
    const QString music = path("music");
    const QString workspace = path("workspace");
    Result result = run({"prepare", "--folders", music, "--out", workspace, "--json"});
    QCOMPARE(result.exitCode, 0);
    QJsonObject prepared = result.json().object();
    QCOMPARE(prepared["tracks"].toInt(), 20);
    QCOMPARE(prepared["prepared"].toInt(), 20);
    QCOMPARE(prepared["skipped"].toInt(), 0);
    QVERIFY(prepared["failed"].toArray().isEmpty());
    QVERIFY(prepared["missing_audio"].isArray());
    QVERIFY(prepared["unlisted_audio"].isArray());
    QVERIFY(prepared["seconds"].toDouble() > 0.0);

    const QString runFolder = path("run");
    result = run({"train", "--data", workspace, "--model", "gru", "--steps", "60", "--seed", "3",
                  "--batch", "8", "--option", "units=16", "--out", runFolder, "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QString checkpoint = result.json().object()["best_checkpoint"].toString();
    QVERIFY(QFile::exists(checkpoint));

    result = run({"near-duplicates", "--data", workspace, "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject copies = result.json().object();
    QCOMPARE(copies["tracks"].toInt(), 20);
    QVERIFY(copies["pairs"].isArray());
    const QJsonValue inTraining = copies["with_near_duplicate_in_training"]["test"];
    QVERIFY(inTraining.isDouble());

    const QString predictions = path("predictions.csv");
    const QString report = path("report.json");
    result =
        run({"evaluate", "--data", workspace, "--checkpoint", checkpoint, checkpoint, "--split",
             "test", "--crops", "4", "--predictions", predictions, "--out", report, "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    QCOMPARE(result.json().object()["near_duplicates_in_training"], inTraining);
    QCOMPARE(result.json().object()["tracks_left_out"].toInt(-1), 0);
    const QJsonArray checkpoints = result.json().object()["checkpoints"].toArray();
    QCOMPARE(checkpoints.size(), 2);
    const QJsonObject judged = checkpoints[0].toObject();
    QCOMPARE(judged["checkpoint"].toString(), checkpoint);
    QCOMPARE(judged["architecture"].toString(), QStringLiteral("gru"));
    QCOMPARE(judged["split"].toString(), QStringLiteral("test"));
    QCOMPARE(judged["crops"].toInt(), 4);
    QCOMPARE(judged["genres"].toArray().size(), 2);
    for (const char* key : {"weighted_ap", "micro_ap", "macro_ap", "macro_roc_auc"}) {
        const double value = judged[QLatin1String(key)].toDouble(-1.0);
        QVERIFY2(value >= 0.9 && value <= 1.0, key);
    }
    QVERIFY(QFile::exists(report));

    QFile csv(predictions);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readLine().trimmed(),
             QByteArray("track,genre,truth,probability,architecture,checkpoint"));
    qsizetype rows = 0;
    for (; !csv.atEnd(); csv.readLine())
        ++rows;
    QCOMPARE(rows, judged["tracks"].toInt() * 2 * 2);

    result = run({"classify", path("music/Noise/0.mp3"), "--checkpoint", checkpoint, "--timeline",
                  "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject classified = result.json().array().at(0).toObject();
    QVERIFY(qAbs(classified["duration_s"].toDouble() - 9.0) < 0.1);
    QCOMPARE(classified["verdict"].toString(), "judged");
    const QJsonObject model = classified["models"].toArray()[0].toObject();
    QCOMPARE(model["genres"].toArray().at(0).toObject()["genre"].toString(),
             QStringLiteral("Noise"));
    QVERIFY(model["genres"].toArray().at(0).toObject()["probability"].toDouble() > 0.5);
    const QJsonObject timeline = model["timeline"].toObject();
    QCOMPARE(timeline["times_s"].toArray().size(), timeline["probabilities"].toArray().size());

    result = run({"explain", path("music/Noise/0.mp3"), "--genre", "noise", "--checkpoint",
                  checkpoint, "--patch-seconds", "3", "--patch-bands", "64", "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject reason = result.json().object()["models"].toArray()[0].toObject();
    QCOMPARE(reason["genre"].toString(), QStringLiteral("Noise"));
    QVERIFY(reason["log_odds"].toDouble() > 0.0);
    const QJsonArray times = reason["times_s"].toArray();
    QCOMPARE(times.at(1).toDouble(), 3.008);
    const QJsonArray frequencies = reason["frequencies_hz"].toArray();
    QCOMPARE(frequencies.size(), 3);
    QVERIFY(frequencies.at(1).toDouble() > 1'500.0 && frequencies.at(1).toDouble() < 2'000.0);
    QCOMPARE(reason["values"].toArray().size(), times.size() - 1);
    QCOMPARE(reason["values"].toArray().at(0).toArray().size(), 2);
    result =
        run({"explain", path("music/Noise/0.mp3"), "--genre", "Noise", "--checkpoint", checkpoint});
    QVERIFY2(result.out.startsWith("Why Noise, gru: log-odds +"), result.out);

    // 9 s of 44.1 kHz, mono, 32 bits.
    result = run({"explain", path("music/Noise/0.mp3"), "--genre", "Noise", "--checkpoint",
                  checkpoint, "--write-audio", path("counted.wav")});
    QVERIFY2(result.exitCode == 0, result.err);
    const qint64 size = QFile(path("counted.wav")).size();
    QVERIFY2(size > 4 * 44'100 * 8 && size < 4 * 44'100 * 10, qPrintable(QString::number(size)));
    result = run({"classify", path("counted.wav"), "--checkpoint", checkpoint, "--json"});
    QVERIFY2(result.exitCode == 0, result.err);

    result = run({"robustness", path("music/Noise/0.mp3"), "--checkpoint", checkpoint, "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject robust = result.json().object();
    QVERIFY(robust["whole"].toBool());
    const QJsonObject first =
        robust["models"].toArray()[0].toObject()["genres"].toArray()[0].toObject();
    QCOMPARE(first["genre"].toString(), QStringLiteral("Noise"));
    QCOMPARE(first["original"], first["changed"].toObject()["mono"]);
    QCOMPARE(first["changed"].toObject().size(), 5);
    result = run({"robustness", path("music/Noise/0.mp3"), "--checkpoint", checkpoint});
    QVERIFY2(result.out.contains("0.97 speed"), result.out);

    result = run({"classify", path("music/Tones/0.mp3"), "--checkpoint", checkpoint});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("Tones"));

    const std::pair<QString, QString> kinds[] = {
        {checkpoint, "checkpoint"}, {workspace, "workspace"}, {runFolder, "run"}};
    for (const auto& [where, kind] : kinds) {
        result = run({"info", where, "--json"});
        QVERIFY2(result.exitCode == 0, result.err);
        QCOMPARE(result.json().object()["kind"].toString(), kind);
        QCOMPARE(run({"info", where}).exitCode, 0);
    }

    result = run({"mel", path("music/Tones/0.mp3"), "--out", path("mel"), "--json"});
    QCOMPARE(result.exitCode, 0);
    const int frames = result.json().array().at(0).toObject()["frames"].toInt();
    QVERIFY(frames >= 281 && frames <= 284);
    QVERIFY(QFile(path("mel/0.npy")).size() >= frames * 128 * 4 + 64);
}

void TestCli::secondPrepareDoesNoWork()
{
    const QStringList prepare = {"prepare", "--folders",   path("music"),
                                 "--out",   path("again"), "--json"};
    QCOMPARE(run(prepare).json().object()["prepared"].toInt(), 20);
    const QJsonObject second = run(prepare).json().object();
    QCOMPARE(second["prepared"].toInt(), 0);
    QCOMPARE(second["skipped"].toInt(), 20);
}

void TestCli::badInputEndsInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    // The sentence must contain this.
    QTest::addColumn<QString>("names");

    QFile text(path("text.zip"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no archive, no music, no checkpoint\n");
    text.close();
    QFile empty(path("empty.mp3"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QFile::copy(path("text.zip"), path("text.mp3"));
    QDir().mkpath(path("nothing"));

    const QString absent = path("absent");
    const QString out = path("out");
    const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
    row("mel: missing") << QStringList{"mel", absent, "--out", out} << absent;
    row("mel: empty") << QStringList{"mel", path("empty.mp3"), "--out", out} << path("empty.mp3");
    row("mel: no audio") << QStringList{"mel", path("text.mp3"), "--out", out} << path("text.mp3");
    row("mel: folder") << QStringList{"mel", path("nothing"), "--out", out} << path("nothing");
    row("classify: no checkpoint file")
        << QStringList{"classify", path("text.mp3"), "--checkpoint", absent} << absent;
    row("classify: foreign checkpoint")
        << QStringList{"classify", path("text.mp3"), "--checkpoint", path("text.zip")}
        << path("text.zip");
    row("explain: unknown genre")
        << QStringList{"explain",      path("music/Noise/0.mp3"),
                       "--genre",      "Polka",
                       "--checkpoint", QStringLiteral(GENRESCOPE_MODELS "/gru.safetensors")}
        << "knows no genre 'Polka'";
    row("explain: no audio") << QStringList{"explain",
                                            path("text.mp3"),
                                            "--genre",
                                            "Rock",
                                            "--checkpoint",
                                            QStringLiteral(GENRESCOPE_MODELS "/gru.safetensors")}
                             << path("text.mp3");
    row("explain: audio of two models")
        << QStringList{"explain",
                       path("music/Noise/0.mp3"),
                       "--genre",
                       "Rock",
                       "--checkpoint",
                       QStringLiteral(GENRESCOPE_MODELS "/gru.safetensors"),
                       "--checkpoint",
                       QStringLiteral(GENRESCOPE_MODELS "/transformer.safetensors"),
                       "--write-audio",
                       out}
        << "--checkpoint";
    row("robustness: no audio") << QStringList{"robustness", path("text.mp3"), "--checkpoint",
                                               QStringLiteral(GENRESCOPE_MODELS "/gru.safetensors")}
                                << path("text.mp3");
    row("train: no workspace") << QStringList{"train", "--data", absent, "--model",
                                              "gru",   "--out",  out}
                               << absent;
    row("train: nothing to resume")
        << QStringList{"train", "--resume", path("nothing")} << path("nothing");
    row("calibrate: no workspace")
        << QStringList{"calibrate", "--data", absent, "--checkpoint", absent} << absent;
    row("calibrate: a starter model")
        << QStringList{"calibrate", "--data", absent, "--checkpoint",
                       QStringLiteral(GENRESCOPE_MODELS "/gru.safetensors")}
        << "came with Genrescope and stays as it is";
    row("merge: no shards") << QStringList{"merge", path("nothing")} << path("nothing");
    row("merge: no shard") << QStringList{"merge", out, path("nothing")} << path("nothing");
    row("prepare: no task of an array")
        << QStringList{"prepare", "--folders", path("nothing"), "--out", out, "--shard", "slurm"}
        << "SLURM_ARRAY_TASK_ID";
    row("train: empty folder") << QStringList{"train", "--data", path("nothing"), "--model", "gru",
                                              "--out", out}
                               << path("nothing");
    row("evaluate: no workspace") << QStringList{"evaluate", "--data", absent, "--checkpoint",
                                                 absent}
                                  << absent;
    row("ablate: no queue") << QStringList{"ablate",        absent,  "--data",
                                           path("nothing"), "--out", out}
                            << absent;
    row("ablate: foreign queue") << QStringList{"ablate",        path("text.zip"), "--data",
                                                path("nothing"), "--out",          out}
                                 << path("text.zip");
    row("info: missing") << QStringList{"info", absent} << absent;
    row("info: neither") << QStringList{"info", path("nothing")} << path("nothing");
    row("prepare: no zip") << QStringList{"prepare", "--metadata",     path("text.zip"),
                                          "--audio", path("text.zip"), "--out",
                                          out}
                           << path("text.zip");
    row("prepare: missing") << QStringList{"prepare", "--metadata", absent, "--audio",
                                           absent,    "--out",      out}
                            << absent;
    row("prepare: empty folder") << QStringList{"prepare", "--folders", path("nothing"), "--out",
                                                out}
                                 << path("nothing");
    row("bench: missing") << QStringList{"bench", "preprocess", absent} << absent;
}

void TestCli::badInputEndsInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const Result result = run(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.err), result.err);
    QVERIFY2(result.err.contains(names.toUtf8()), result.err);
}

void TestCli::oneBadFileAmongGoodOnes()
{
    const Result result = run({"mel", path("music/Tones/1.mp3"), path("empty.mp3"),
                               path("music/Noise/2.mp3"), "--out", path("mixed"), "--json"});
    QCOMPARE(result.exitCode, 1);
    const QJsonArray files = result.json().array();
    QCOMPARE(files.size(), 3);
    QVERIFY(files[0].toObject().contains("frames"));
    QVERIFY(files[1].toObject().contains("error"));
    QVERIFY(files[2].toObject().contains("frames"));
}

// Not the speed, but that both processes answer and that the ratios match the printed values.
void TestCli::benchTrainMeasuresAgainstLibTorch()
{
    const Result result = run(words("bench train --model gru --repeats 1 --json"));
    QVERIFY2(result.exitCode == 0, result.err);
    QCOMPARE(result.json()["threads"].toInt(), 1);
    const double gflops = result.json()["gemm_gflops"].toDouble();
    QVERIFY(gflops > 0.0);
    QCOMPARE(result.json()["models"].toArray().size(), 1);
    const QJsonObject model = result.json()["models"][0].toObject();
    QCOMPARE(model["model"].toString(), QStringLiteral("gru"));
    for (const QString& key : words("step_ms torch_nn_step_ms floor_ms step_over_floor "
                                    "speedup_over_torch_nn inference_batch_ms inference_clip_ms"))
        QVERIFY2(model[key].toDouble() > 0.0, qPrintable(key));
    const auto isRatio = [&](const char* ratio, const char* above, const char* below) {
        const double expected =
            model[QLatin1String(above)].toDouble() / model[QLatin1String(below)].toDouble();
        return std::abs(model[QLatin1String(ratio)].toDouble() - expected) < 2e-3;
    };
    QVERIFY(isRatio("step_over_floor", "step_ms", "floor_ms"));
    QVERIFY(isRatio("speedup_over_torch_nn", "torch_nn_step_ms", "step_ms"));
    // 18.1 · 10⁹ operations and a few for the head.
    QVERIFY(std::abs(model["floor_ms"].toDouble() * gflops * 1e-3 - 18.2) < 0.1);
}

// What strangers wrote must not drive the terminal, in the sentence of an error either.
void TestCli::errorsAreWithoutControlCharacters()
{
    QFile table(path("escapes.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("path,start_s,duration_s,a\x1b[31m,a\x1b[31m,b\xc2\x9b\x07,b\xc2\x9b\x07\n");
    table.close();
    const Result result = run({"prepare", "--tags", table.fileName(), "--music", path("music"),
                               "--out", path("escapes")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.err) && result.err.contains("\"a?[31m\""), result.err);
    for (const char* control : {"\x1b", "\x07", "\xc2\x9b"})
        QVERIFY(!result.err.contains(control));
}

// The program as installed: in bin/, with its libraries and with or without models in share/.
void TestCli::classifiesWithTheStarterModels()
{
    const QString program = path("installed/bin/genrescope-cli");
    const QString models = path("installed/share/genrescope/models");
    QVERIFY(QDir().mkpath(path("installed/bin")) && QDir().mkpath(models));
    QVERIFY(QFile::copy(QStringLiteral(GENRESCOPE_CLI), program));
    const QDir bin(path("installed/bin"));
    const QString libraries = QStringLiteral(GENRESCOPE_LIBRARIES_FROM_PROGRAM);
    QVERIFY(bin.mkpath(QFileInfo(libraries).path()));
    QVERIFY(QFile::link(QFileInfo(QStringLiteral(GENRESCOPE_CLI)).dir().filePath(libraries),
                        bin.filePath(libraries)));
    const QStringList classify = {"classify", path("music/Noise/0.mp3"), "--json"};

    Result result = runProgram(program, classify);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.err) && result.err.contains("--checkpoint"), result.err);
    // Where to get them, and where they belong.
    QVERIFY2(result.err.contains("genrescope-models"), result.err);
    QVERIFY2(result.err.contains(models.toUtf8()), result.err);

    const QDir shipped(QStringLiteral(GENRESCOPE_MODELS));
    const QString starter = models + QStringLiteral("/transformer.safetensors");
    QVERIFY(QFile::copy(shipped.filePath("transformer.safetensors"), starter));
    result = runProgram(program, classify);
    QCOMPARE(result.exitCode, 0);
    const auto said = [](const Result& one) {
        return one.json().array()[0].toObject()["models"].toArray();
    };
    QCOMPARE(said(result).size(), 1);
    QCOMPARE(said(result)[0].toObject()["checkpoint"].toString(), starter);
    // A given checkpoint replaces the starters.
    const QString other = shipped.filePath("gru.safetensors");
    result = runProgram(program, classify + QStringList{"--checkpoint", other});
    QCOMPARE(said(result).size(), 1);
    QCOMPARE(said(result)[0].toObject()["checkpoint"].toString(), other);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
