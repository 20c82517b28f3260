// The command line as people and scripts use it: real files, real processes, exit codes.

#include "tests/support/made_audio.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

namespace {

struct Result {
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

Result runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Result run(const QStringList& arguments)
{
    return runProgram(QStringLiteral(GENRESCOPE_CLI), arguments);
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// One sentence for people: a line, a capital or path at the start, a full stop at the end.
bool isOneSentence(const QByteArray& text)
{
    const QByteArray line = text.trimmed();
    return !line.isEmpty() && !line.contains('\n') && line.endsWith('.');
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private:
    QString path(const QString& name) const { return folder_.filePath(name); }
    void makeGenreFolders();

    QTemporaryDir folder_;

private Q_SLOTS:
    void initTestCase();
    void helpAndUsage_data();
    void helpAndUsage();
    void modelsAreThePosts();
    void walk();
    void secondPrepareDoesNoWork();
    void badInputEndsInOneSentence_data();
    void badInputEndsInOneSentence();
    void oneBadFileAmongGoodOnes();
    void interruptKeepsWhatIsDone();
    void benchTrainMeasuresAgainstLibTorch();
    void killedAtAnyMomentGoesOn();
    void calibratesACheckpoint();
    void pretrainsAnEncoder();
    void ablatesAQueueThroughAKill();
    void classifiesWithTheStarterModels();
};

void TestCli::initTestCase()
{
    QVERIFY(folder_.isValid());
    makeGenreFolders();
}

// Two genres that even a tiny model tells apart: low tones and noise. Five artists each.
void TestCli::makeGenreFolders()
{
    for (int i = 0; i < 10; ++i) {
        const QString artist = QStringLiteral("artist=Artist %1").arg(i);
        const QStringList options = {QStringLiteral("-metadata"), artist, QStringLiteral("-b:a"),
                                     QStringLiteral("64k")};
        QDir().mkpath(path(QStringLiteral("music/Tones")));
        QDir().mkpath(path(QStringLiteral("music/Noise")));
        QVERIFY(genrescope::test::makeAudio(
            path(QStringLiteral("music/Tones/%1.mp3").arg(i)),
            QStringLiteral("sine=frequency=%1:duration=9:sample_rate=44100").arg(200 + 40 * i),
            options));
        QVERIFY(genrescope::test::makeAudio(
            path(QStringLiteral("music/Noise/%1.mp3").arg(i)),
            QStringLiteral("anoisesrc=duration=9:amplitude=0.3:seed=%1:sample_rate=44100").arg(i),
            options));
    }
}

void TestCli::helpAndUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help") << "--help" << 0;
    QTest::newRow("version") << "--version" << 0;
    for (const char* command :
         {"prepare", "mel", "models", "train", "pretrain", "distil", "fit-head", "ablate",
          "evaluate", "calibrate", "classify", "info", "bench"})
        QTest::addRow("help of %s", command) << QString::fromUtf8(command) + " --help" << 0;
    QTest::newRow("nothing") << "" << 2;
    QTest::newRow("unknown command") << "dance" << 2;
    QTest::newRow("unknown option") << "models --colour" << 2;
    QTest::newRow("no number") << "models --labels many" << 2;
    QTest::newRow("missing option") << "prepare --out somewhere" << 2;
    QTest::newRow("half a dataset") << "prepare --metadata a.zip --out somewhere" << 2;
    QTest::newRow("contradiction") << "prepare --folders a --metadata b --audio c --out d" << 2;
    QTest::newRow("unknown recipe") << "train --data a --model gru --out b --recipe c" << 2;
    QTest::newRow("unknown device") << "classify a --device abacus" << 2;
    QTest::newRow("nothing to train on") << "train --model gru --out b" << 2;
    QTest::newRow("nothing to pre-train on") << "pretrain --model gru --out b" << 2;
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

void TestCli::modelsAreThePosts()
{
    const Result result = run(words("models --json"));
    QCOMPARE(result.exitCode, 0);
    QHash<QString, int> parameters;
    for (const QJsonValue& model : result.json().array())
        parameters[model["name"].toString()] = model["parameters"].toInt();
    QCOMPARE(parameters["gru"], 768'595);
    QCOMPARE(parameters["transformer"], 720'467);
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
                  "--option", "units=16", "--out", runFolder, "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QString checkpoint = result.json().object()["best_checkpoint"].toString();
    QVERIFY(QFile::exists(checkpoint));

    const QString predictions = path("predictions.csv");
    const QString report = path("report.json");
    result =
        run({"evaluate", "--data", workspace, "--checkpoint", checkpoint, checkpoint, "--split",
             "test", "--crops", "4", "--predictions", predictions, "--out", report, "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
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
    const QJsonObject heard = result.json().array().at(0).toObject();
    QVERIFY(qAbs(heard["duration_s"].toDouble() - 9.0) < 0.1);
    const QJsonObject model = heard["models"].toArray()[0].toObject();
    QCOMPARE(model["genres"].toArray().at(0).toObject()["genre"].toString(),
             QStringLiteral("Noise"));
    QVERIFY(model["genres"].toArray().at(0).toObject()["probability"].toDouble() > 0.5);
    const QJsonObject timeline = model["timeline"].toObject();
    QCOMPARE(timeline["times_s"].toArray().size(), timeline["probabilities"].toArray().size());

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
    // What the sentence must name.
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
    row("train: no workspace") << QStringList{"train", "--data", absent, "--model",
                                              "gru",   "--out",  out}
                               << absent;
    row("train: nothing to resume")
        << QStringList{"train", "--resume", path("nothing")} << path("nothing");
    row("calibrate: no workspace")
        << QStringList{"calibrate", "--data", absent, "--checkpoint", absent} << absent;
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

// Not how fast it is: that both processes answer, and that the ratios are of what is printed.
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
    // 18.1 · 10⁹ operations and the head's few.
    QVERIFY(std::abs(model["floor_ms"].toDouble() * gflops * 1e-3 - 18.2) < 0.1);
}

void TestCli::interruptKeepsWhatIsDone()
{
    const QString runFolder = path("interrupted");
    run({"prepare", "--folders", path("music"), "--out", path("workspace")});
    QProcess process;
    process.start(QStringLiteral(GENRESCOPE_CLI),
                  {"train", "--data", path("workspace"), "--model", "gru", "--epochs", "100000",
                   "--option", "units=16", "--out", runFolder});
    // The first line is the first epoch: by then there is something to keep.
    QVERIFY(process.waitForReadyRead(120'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(QFile::exists(runFolder + "/last.safetensors"));
    QCOMPARE(run({"info", runFolder + "/last.safetensors"}).exitCode, 0);
}

// kill -9 whenever it happens to come, again and again, until the training is done.
void TestCli::killedAtAnyMomentGoesOn()
{
    run({"prepare", "--folders", path("music"), "--out", path("workspace")});
    const auto train = [&](const QString& out) {
        return QStringList{"train",
                           "--data",
                           path("workspace"),
                           "--model",
                           "transformer",
                           "--option",
                           "layers=1",
                           "--epochs",
                           "5",
                           "--batch",
                           "8",
                           "--seed",
                           "5",
                           "--ema",
                           "0.9",
                           "--out",
                           out};
    };
    const QString whole = path("whole");
    QCOMPARE(run(train(whole)).exitCode, 0);

    const QString killed = path("killed");
    std::mt19937 moments(std::random_device{}());
    QStringList arguments = train(killed);
    int kills = 0;
    for (bool done = false; !done;) {
        QProcess process;
        process.start(QStringLiteral(GENRESCOPE_CLI), arguments);
        // Later with every kill, so that it ends even where starting takes long.
        const int patience = 200 * kills + static_cast<int>(moments() % 1'500);
        done = process.waitForFinished(patience);
        if (!done) {
            process.kill();
            QVERIFY(process.waitForFinished(30'000));
            ++kills;
        } else {
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        }
        if (QFile::exists(killed + "/state.safetensors"))
            arguments = {"train", "--resume", killed};
    }
    qInfo("killed %d times", kills);
    for (const char* name : {"/metrics.csv", "/best.safetensors", "/last.safetensors"}) {
        QFile expected(whole + QLatin1String(name));
        QFile found(killed + QLatin1String(name));
        QVERIFY(expected.open(QIODevice::ReadOnly) && found.open(QIODevice::ReadOnly));
        QVERIFY2(expected.readAll() == found.readAll(), name);
    }
}

void TestCli::calibratesACheckpoint()
{
    run({"prepare", "--folders", path("music"), "--out", path("workspace")});
    const QString folder = path("calibrated");
    QCOMPARE(run({"train", "--data", path("workspace"), "--model", "gru", "--steps", "30",
                  "--option", "units=8", "--out", folder})
                 .exitCode,
             0);
    const QString checkpoint = folder + "/best.safetensors";
    const Result result = run({"calibrate", "--data", path("workspace"), "--checkpoint", checkpoint,
                               "--precision", "0.9", "--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    QCOMPARE(result.json()["thresholds"].toArray().size(), 2);
    QVERIFY(result.json()["slope"].toDouble() > 0.0);

    const Result judged = run({"evaluate", "--data", path("workspace"), "--checkpoint", checkpoint,
                               "--resamples", "50", "--metrics", path("metrics.csv"), "--json"});
    QVERIFY2(judged.exitCode == 0, judged.err);
    const QJsonObject one = judged.json()["checkpoints"][0].toObject();
    QVERIFY(one["calibrated"].toBool());
    QVERIFY(one["reliability"]["after"]["expected_calibration_error"].isDouble());
    QVERIFY(one["genres"][0]["threshold"].isDouble());
    QVERIFY(one["weighted_ap_interval"].isArray());
    QFile table(path("metrics.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readLine().trimmed(),
             QByteArray("architecture,checkpoint,level,genre,support,metric,value,low,high"));
    // Six averages and three values of each of two genres.
    QCOMPARE(table.readAll().count('\n'), 12);

    const Result heard =
        run({"classify", path("music/Noise/0.mp3"), "--checkpoint", checkpoint, "--json"});
    QCOMPARE(heard.exitCode, 0);
    QVERIFY(heard.json()[0]["models"][0]["genres"][0]["called"].isBool());
}

// pretrain → train from it; on its own it tells no genres.
void TestCli::pretrainsAnEncoder()
{
    const QString workspace = path("workspace");
    run({"prepare", "--folders", path("music"), "--out", workspace});
    const QString runFolder = path("pretrained");
    const QStringList model = {"--model",       "gru",    "--option", "units=8",
                               "standardise=1", "--seed", "3"};
    Result result = run(QStringList{"pretrain", "--data", workspace, "--data", workspace, "--steps",
                                    "20", "--out", runFolder, "--json"} +
                        model);
    QVERIFY2(result.exitCode == 0, result.err);
    QVERIFY(result.json()["best"]["validation_loss"].isDouble());
    QVERIFY(result.json()["best"]["validation_weighted_ap"].isNull());
    const QString checkpoint = result.json()["best_checkpoint"].toString();

    // Two workspaces are named again; one would be enough to a run that has one.
    result = run({"pretrain", "--resume", runFolder, "--data", workspace, "--data", workspace});
    QVERIFY2(result.exitCode == 0, result.err);
    QCOMPARE(run({"pretrain", "--resume", runFolder}).exitCode, 1);

    for (const QStringList& arguments :
         {QStringList{"classify", path("music/Noise/0.mp3"), "--checkpoint", checkpoint},
          QStringList{"evaluate", "--data", workspace, "--checkpoint", checkpoint},
          QStringList{"calibrate", "--data", workspace, "--checkpoint", checkpoint}}) {
        result = run(arguments);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(isOneSentence(result.err), result.err);
        QVERIFY2(result.err.contains("pre-trained"), result.err);
    }
    result = run({"info", checkpoint, "--json"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.json()["labels"].toArray().isEmpty());

    result = run(QStringList{"train", "--data", workspace, "--steps", "5", "--set",
                             "start_from=" + checkpoint, "--out", path("started")} +
                 model);
    QVERIFY2(result.exitCode == 0, result.err);
    QCOMPARE(run({"classify", path("music/Noise/0.mp3"), "--checkpoint",
                  path("started/best.safetensors")})
                 .exitCode,
             0);
}

// Two variants and two seeds; killed after the first run, and gone on with.
void TestCli::ablatesAQueueThroughAKill()
{
    run({"prepare", "--folders", path("music"), "--out", path("workspace")});
    QFile queue(path("queue.json"));
    QVERIFY(queue.open(QIODevice::WriteOnly));
    queue.write(R"({"recipe": "modern", "model": ["gru"],
                    "base": {"max_steps": 30, "batch_size": 8, "evaluation_crops": 2,
                             "options": {"units": 8, "layers": 1}},
                    "variants": {"full": {}, "heavy mixup": {"mixup_alpha": 2}}})");
    queue.close();
    const QString out = path("ablation");
    const QStringList ablate = {
        "ablate", path("queue.json"), "--data", path("workspace"), "--seeds", "2", "--out", out};
    QProcess process;
    process.start(QStringLiteral(GENRESCOPE_CLI), ablate);
    QVERIFY(process.waitForReadyRead(120'000));
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
    QFile csv(out + "/ablation.csv");
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("\ngru,full,1,"));

    const Result result = run(ablate + QStringList{"--json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonArray runs = result.json()["runs"].toArray();
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs[0]["run"].toString(), out + "/gru/full/seed-1");
    QCOMPARE(runs[3]["run"].toString(), out + "/gru/heavy-mixup/seed-2");
    QCOMPARE(runs[3]["steps"].toInt(), 30);
    const QJsonArray variants = result.json()["models"][0]["variants"].toArray();
    QCOMPARE(variants.size(), 2);
    QVERIFY(variants[0]["difference"].isNull());
    QVERIFY(variants[0]["weighted_ap"]["half_width"].isDouble());
    const double difference = runs[1]["validation_weighted_ap"].toDouble() +
                              runs[3]["validation_weighted_ap"].toDouble() -
                              runs[0]["validation_weighted_ap"].toDouble() -
                              runs[2]["validation_weighted_ap"].toDouble();
    QVERIFY(std::abs(variants[1]["difference"]["mean"].toDouble() - difference / 2.0) < 1e-9);
    QFile table(out + "/ablation.md");
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("\n| heavy mixup | 2 | "));

    const Result again = run(ablate);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.out.count("done before"), 4);
}

// The program as it is installed: in bin/, with models in share/, or without.
void TestCli::classifiesWithTheStarterModels()
{
    const QString program = path("installed/bin/genrescope-cli");
    const QString models = path("installed/share/genrescope/models");
    QVERIFY(QDir().mkpath(path("installed/bin")) && QDir().mkpath(models));
    QVERIFY(QFile::copy(QStringLiteral(GENRESCOPE_CLI), program));
    const QStringList classify = {"classify", path("music/Noise/0.mp3"), "--json"};

    Result result = runProgram(program, classify);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.err) && result.err.contains("--checkpoint"), result.err);

    const QString starter = models + QStringLiteral("/transformer.safetensors");
    QVERIFY(QFile::copy(path("run/best.safetensors"), starter));
    result = runProgram(program, classify);
    QCOMPARE(result.exitCode, 0);
    const auto said = [](const Result& one) {
        return one.json().array()[0].toObject()["models"].toArray();
    };
    QCOMPARE(said(result).size(), 1);
    QCOMPARE(said(result)[0].toObject()["checkpoint"].toString(), starter);
    // What is asked for goes before.
    const QString other = path("run/last.safetensors");
    result = runProgram(program, classify + QStringList{"--checkpoint", other});
    QCOMPARE(said(result).size(), 1);
    QCOMPARE(said(result)[0].toObject()["checkpoint"].toString(), other);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
