#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/runs/run_journal.h"
#include "core/runs/run_log.h"
#include "core/runs/run_writer.h"
#include "tests/support/comma_locale.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

EpochMetrics exampleEpoch(int epoch)
{
    return {.epoch = epoch,
            .step = 30 * epoch,
            .trainingLoss = 1.0 / 3.0,
            .validationLoss = 1e-17,
            .validationWeightedAp = 0.1 * epoch,
            .validationMacroAp = {},
            .learningRate = 1e-5,
            .seconds = 12.5,
            .cropsPerSecond = 140.0,
            .best = epoch % 2 == 1};
}

void compare(const EpochMetrics& a, const EpochMetrics& b)
{
    QCOMPARE(a.epoch, b.epoch);
    QCOMPARE(a.step, b.step);
    QVERIFY(a.trainingLoss == b.trainingLoss);
    QVERIFY(a.validationLoss == b.validationLoss);
    QVERIFY(a.validationWeightedAp == b.validationWeightedAp);
    QVERIFY(a.validationMacroAp == b.validationMacroAp);
    QVERIFY(a.learningRate == b.learningRate);
    QVERIFY(a.seconds == b.seconds);
    QVERIFY(a.cropsPerSecond == b.cropsPerSecond);
    QCOMPARE(a.best, b.best);
}

} // namespace

class TestRunLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhetherItsTrainingIsOver()
    {
        RunLog log = {.config = recipe("post")};
        log.config.epochs = 3;
        QVERIFY(!log.isComplete());
        log.epochs = {exampleEpoch(1), exampleEpoch(2)};
        QVERIFY(!log.isComplete());
        log.config.maxSteps = 61;
        QVERIFY(!log.isComplete());
        log.config.maxSteps = 60;
        QVERIFY(log.isComplete());
        log.config.maxSteps = 0;
        log.epochs.push_back(exampleEpoch(3));
        QVERIFY(log.isComplete());

        // The best epochs are the odd ones.
        log.config.epochs = 100;
        log.epochs.push_back(exampleEpoch(4));
        log.config.earlyStoppingEpochs = 2;
        QVERIFY(!log.isComplete());
        log.config.earlyStoppingEpochs = 1;
        QVERIFY(log.isComplete());
    }

    void canBeReadWhileItIsWritten()
    {
        const QTemporaryDir folder;
        const std::filesystem::path run = folder.filePath("run").toStdString();
        RunWriter writer(run, recipe("post"), {});
        QVERIFY(readRunLog(run).epochs.empty());
        for (int epoch = 1; epoch <= 3; ++epoch) {
            writer.add(exampleEpoch(epoch));
            const RunLog log = readRunLog(run);
            QCOMPARE(log.config, recipe("post"));
            QCOMPARE(log.epochs.size(), static_cast<std::size_t>(epoch));
            compare(log.epochs.back(), exampleEpoch(epoch));
        }
    }

    void leavesOutATornLine()
    {
        const QTemporaryDir folder;
        const std::filesystem::path run = folder.path().toStdString();
        {
            RunWriter writer(run, recipe("post"), {});
            writer.add(exampleEpoch(1));
            writer.add(exampleEpoch(2));
        }
        const std::string text = readTextFile(runMetricsPath(run), 1 << 20);
        const std::size_t lastLine = text.rfind('\n', text.size() - 2) + 1;
        for (std::size_t size = lastLine; size < text.size(); ++size) {
            writeFile(runMetricsPath(run), text.substr(0, size), Durability::Process);
            QCOMPARE(readRunLog(run).epochs.size(), std::size_t{1});
        }
    }

    void rejectsDamagedLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("short") << QByteArray("1,2,3");
        QTest::newRow("long") << QByteArray("1,2,3,4,,,5,1,8");
        QTest::newRow("text") << QByteArray("1,2,x,4,,,5,1");
        QTest::newRow("comma as decimal point") << QByteArray("1,2,\"3,5\",4,,,5,1");
    }

    void rejectsDamagedLines()
    {
        QFETCH(QByteArray, line);
        const QTemporaryDir folder;
        const std::filesystem::path run = folder.path().toStdString();
        {
            RunWriter writer(run, recipe("post"), {});
        }
        const std::string header = readTextFile(runMetricsPath(run), 1 << 20);
        writeFile(runMetricsPath(run), header + line.toStdString() + "\n");
        QVERIFY_THROWS_EXCEPTION(ConfigError, readRunLog(run));
        writeFile(runMetricsPath(run), "epoch,other\n");
        QVERIFY_THROWS_EXCEPTION(ConfigError, readRunLog(run));
    }

    // Times are optional: without their table a run is complete all the same.
    void timesAreATableOfTheirOwn()
    {
        const QTemporaryDir folder;
        const std::filesystem::path run = folder.path().toStdString();
        RunWriter writer(run, recipe("post"), {});
        EpochMetrics slow = exampleEpoch(1);
        writer.add(slow);
        const std::string metrics = readTextFile(runMetricsPath(run), 1 << 20);
        const QTemporaryDir other;
        RunWriter again(other.path().toStdString(), recipe("post"), {});
        slow.seconds *= 3.0;
        slow.cropsPerSecond /= 3.0;
        again.add(slow);
        QCOMPARE(readTextFile(runMetricsPath(other.path().toStdString()), 1 << 20), metrics);

        std::filesystem::remove(runTimingPath(run));
        QCOMPARE(readRunLog(run).epochs.front().seconds, 0.0);
        writeFile(runTimingPath(run), "epoch,seconds,crops_per_second\n1,x,2\n");
        QVERIFY_THROWS_EXCEPTION(ConfigError, readRunLog(run));
    }

    void eventsAreWrittenWithADecimalPoint()
    {
        const test::CommaLocale german;
        if (!german.isActive())
            QSKIP("There is no locale with a decimal comma and no localedef to make one.");
        QCOMPARE(epochEvent(exampleEpoch(1)),
                 std::string("epoch 1, step 30: training loss 0.33333, validation loss 1e-17, "
                             "weighted AP 0.1, 140 crops/s; the best so far"));
    }

    void beginsWithTheEpochsThatWereDone()
    {
        const QTemporaryDir folder;
        const std::filesystem::path run = folder.path().toStdString();
        {
            RunWriter writer(run, recipe("post"), {});
            for (int epoch = 1; epoch <= 3; ++epoch)
                writer.add(exampleEpoch(epoch));
        }
        RunWriter writer(run, recipe("post"), {exampleEpoch(1), exampleEpoch(2)});
        QCOMPARE(readRunLog(run).epochs.size(), std::size_t{2});
        writer.add(exampleEpoch(3));
        const RunLog log = readRunLog(run);
        QCOMPARE(log.epochs.size(), std::size_t{3});
        for (int epoch = 1; epoch <= 3; ++epoch)
            compare(log.epochs[static_cast<std::size_t>(epoch) - 1], exampleEpoch(epoch));
    }
};

QTEST_APPLESS_MAIN(TestRunLog)

#include "tst_run_log.moc"
