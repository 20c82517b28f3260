// Training from the command line: interrupted, killed, from a pretrained encoder, ablations.

#include "tests/cli/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

using namespace genrescope::test;

namespace {

/// Small batches of short crops: how well it learns is not tested.
QStringList quick()
{
    return {"--batch",
            "8",
            "--set",
            "min_crop_frames=64",
            "max_crop_frames=96",
            "evaluation_crop_frames=96"};
}

} // namespace

class TestCliTraining : public QObject {
    Q_OBJECT

private:
    QString path(const QString& name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;

private Q_SLOTS:
    void initTestCase();
    void interruptKeepsWhatIsDone();
    void resumesAfterAKillAtAnyMoment();
    void writesNothingIntoItsFilesWithoutStandardStreams();
    void calibratesACheckpoint();
    void pretrainsAnEncoder();
    void ablatesAQueueThroughAKill();
};

void TestCliTraining::initTestCase()
{
    QVERIFY(folder_.isValid());
    QVERIFY(makeGenreFolders(path("music")));
    QCOMPARE(run({"prepare", "--folders", path("music"), "--out", path("workspace")}).exitCode, 0);
}

void TestCliTraining::interruptKeepsWhatIsDone()
{
    const QString runFolder = path("interrupted");
    QProcess process;
    process.start(QStringLiteral(GENRESCOPE_CLI),
                  QStringList{"train", "--data", path("workspace"), "--model", "gru", "--epochs",
                              "100000", "--option", "units=16", "--out", runFolder} +
                      quick());
    // The first line is the first epoch: by then there is something to keep.
    QVERIFY(process.waitForReadyRead(120'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(QFile::exists(runFolder + "/last.safetensors"));
    QCOMPARE(run({"info", runFolder + "/last.safetensors"}).exitCode, 0);
}

// kill -9 at random moments, again and again, until the run is done.
void TestCliTraining::resumesAfterAKillAtAnyMoment()
{
    const auto train = [&](const QString& out) {
        return QStringList{"train",    "--data",      path("workspace"),
                           "--model",  "transformer", "--option",
                           "layers=1", "--epochs",    "5",
                           "--seed",   "5",           "--ema",
                           "0.9",      "--out",       out} +
               quick();
    };
    const QString whole = path("whole");
    QCOMPARE(run(train(whole)).exitCode, 0);

    const QString killed = path("killed");
    // Set GENRESCOPE_TEST_SEED to kill at the same moments again.
    const unsigned seed = qEnvironmentVariableIsSet("GENRESCOPE_TEST_SEED")
                              ? qEnvironmentVariable("GENRESCOPE_TEST_SEED").toUInt()
                              : std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 moments(seed);
    QStringList arguments = train(killed);
    int kills = 0;
    for (bool done = false; !done;) {
        QProcess process;
        process.start(QStringLiteral(GENRESCOPE_CLI), arguments);
        // Later with every kill, so that it ends even if starting takes long.
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

// Its output would otherwise go to whatever file gets the free descriptor: a table or the lock.
void TestCliTraining::writesNothingIntoItsFilesWithoutStandardStreams()
{
    const QStringList train = {"train",    "--data",  path("workspace"), "--model", "gru",
                               "--option", "units=8", "--epochs",        "2",       "--out"};
    const QString usual = path("with streams");
    QCOMPARE(run(train + QStringList{usual} + quick()).exitCode, 0);
    const QString closed = path("without streams");
    const QStringList script = {"-c", "exec \"$0\" \"$@\" >&- 2>&- <&-",
                                QStringLiteral(GENRESCOPE_CLI)};
    const Result result = runProgram("sh", script + train + QStringList{closed} + quick());
    QCOMPARE(result.exitCode, 0);
    QFile expected(usual + QStringLiteral("/metrics.csv"));
    QFile found(closed + QStringLiteral("/metrics.csv"));
    QVERIFY(expected.open(QIODevice::ReadOnly) && found.open(QIODevice::ReadOnly));
    QCOMPARE(found.readAll(), expected.readAll());
    QCOMPARE(QFileInfo(closed + QStringLiteral("/lock")).size(), 0);
    QCOMPARE(run({"train", "--resume", closed}).exitCode, 0);
}

void TestCliTraining::calibratesACheckpoint()
{
    const QString folder = path("calibrated");
    const QStringList train = {"train", "--data",   path("workspace"), "--model", "gru", "--steps",
                               "30",    "--option", "units=8",         "--out",   folder};
    QCOMPARE(run(train + quick()).exitCode, 0);
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

    const Result classified =
        run({"classify", path("music/Noise/0.mp3"), "--checkpoint", checkpoint, "--json"});
    QCOMPARE(classified.exitCode, 0);
    QVERIFY(classified.json()[0]["models"][0]["genres"][0]["called"].isBool());
}

// pretrain → train from it; the pretrained encoder alone cannot classify.
void TestCliTraining::pretrainsAnEncoder()
{
    const QString workspace = path("workspace");
    const QString runFolder = path("pretrained");
    const QStringList model = {"--model",       "gru",    "--option", "units=8",
                               "standardize=1", "--seed", "3"};
    Result result = run(QStringList{"pretrain", "--data", workspace, "--data", workspace, "--steps",
                                    "20", "--out", runFolder, "--json"} +
                        model);
    QVERIFY2(result.exitCode == 0, result.err);
    QVERIFY(result.json()["best"]["validation_loss"].isDouble());
    QVERIFY(result.json()["best"]["validation_weighted_ap"].isNull());
    const QString checkpoint = result.json()["best_checkpoint"].toString();

    // Two workspaces have to be given again; a run with a single one records it.
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
        QVERIFY2(result.err.contains("pretrained"), result.err);
    }
    result = run({"info", checkpoint, "--json"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.json()["labels"].toArray().isEmpty());

    // The encoder's options come from the checkpoint.
    result = run({"train", "--data", workspace, "--model", "gru", "--steps", "5", "--set",
                  "start_from=" + checkpoint, "--out", path("started")});
    QVERIFY2(result.exitCode == 0, result.err);
    QCOMPARE(run({"classify", path("music/Noise/0.mp3"), "--checkpoint",
                  path("started/best.safetensors")})
                 .exitCode,
             0);
}

// Two variants and two seeds; killed after the first run, then continued.
void TestCliTraining::ablatesAQueueThroughAKill()
{
    QFile queue(path("queue.json"));
    QVERIFY(queue.open(QIODevice::WriteOnly));
    queue.write(R"({"recipe": "modern", "model": ["gru"], "seeds": 2,
                    "base": {"max_steps": 30, "batch_size": 8, "evaluation_crops": 2,
                             "options": {"units": 8, "layers": 1}},
                    "variants": {"full": {}, "heavy mixup": {"mixup_alpha": 2}}})");
    queue.close();
    const QString out = path("ablation");
    const QStringList ablate = {"ablate", path("queue.json"), "--data", path("workspace"), "--out",
                                out};
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
    // Rather than as the queue says.
    QCOMPARE(run(ablate + QStringList{"--seeds", "1"}).out.count("done before"), 2);
}

QTEST_GUILESS_MAIN(TestCliTraining)
#include "tst_cli_training.moc"
