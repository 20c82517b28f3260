// Runs on disk: after a normal end, after a crash, from the command line, deleted and restored.
#include "core/runs/taught_run.h"
#include "fake_results.h"
#include "tests/core/untrained_checkpoint.h"
#include "tests/support/recorded_flushes.h"
#include "ui/data/path_text.h"
#include "ui/services/run_files.h"
#include "ui/services/run_recorder.h"
#include "ui/services/run_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::test;

class TestRunStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<RunStore> store_;

    std::filesystem::path native(const QString& path) const { return QDir(path).filesystemPath(); }

    RunRecord planned() const
    {
        TrainConfig config;
        config.model = "transformer";
        return store_->plan(config, QDateTime(QDate(2026, 3, 14), QTime(15, 9, 26)));
    }

    static Checkpoint plainCheckpoint()
    {
        Checkpoint checkpoint = untrainedCheckpoint({"Rock", "Pop"}, 64, 1);
        checkpoint.metadata.recipe = "taught";
        return checkpoint;
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        store_ = std::make_unique<RunStore>(folder_->path());
    }

    // QTemporaryDir removes no names that are not UTF-8.
    void cleanup() { std::filesystem::remove_all(native(folder_->path())); }

    void nothingThereIsNoRuns() { QVERIFY(store_->load().empty()); }

    void aRunIsNamedByTimeModelAndRecipe()
    {
        const RunRecord run = planned();
        QCOMPARE(run.folder,
                 folder_->filePath(QStringLiteral("runs/20260314-150926-transformer-modern")));
        QVERIFY(!QFileInfo::exists(run.folder));
        QCOMPARE(run.settings.at(QStringLiteral("batch_size")), QStringLiteral("32"));
        store_->save(run);
        QCOMPARE(planned().folder, run.folder + QStringLiteral("-2"));
    }

    void finishedRunIsReadAgain()
    {
        RunRecord run = planned();
        TrainConfig config;
        config.model = "transformer";
        writeRun(native(run.folder), config, 3);
        run.state = RunState::Finished;
        store_->save(run);
        store_->writeNotes(run.folder, QStringLiteral("größer\nzweite Zeile"));
        const std::vector<RunRecord> runs = store_->load();
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs[0].state, RunState::Finished);
        QCOMPARE(runs[0].model, QStringLiteral("transformer"));
        QCOMPARE(runs[0].started, run.started);
        QCOMPARE(runs[0].notes, QStringLiteral("größer\nzweite Zeile"));
        QCOMPARE(runs[0].epochs.size(), std::size_t(3));
        QCOMPARE(*runs[0].best(), std::size_t(1));
        QCOMPARE(*runs[0].epochs[1].validationWeightedAp, 0.2);
    }

    void crashedRunIsInterrupted()
    {
        const RunRecord run = planned();
        writeRun(native(run.folder), {}, 2);
        store_->save(run); // running, with no end recorded
        std::ofstream(native(run.folder) / "metrics.csv", std::ios::app) << "3,30,2.";
        std::ofstream(native(run.folder) / "steps.csv")
            << stepsHeader() << "1,1,5.5,0.001,0.25\n2,1,5";
        const RunRecord found = store_->load().front();
        QCOMPARE(found.state, RunState::Interrupted);
        QCOMPARE(found.epochs.size(), std::size_t(2));
        const std::vector<RunStep> steps = store_->readSteps(run.folder);
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps[0].metrics.loss, 5.5);
        QCOMPARE(steps[0].seconds, 0.25);
    }

    void crashBeforeTheFirstFileIsInterruptedToo()
    {
        store_->save(planned());
        const RunRecord found = store_->load().front();
        QCOMPARE(found.state, RunState::Interrupted);
        QCOMPARE(found.model, QStringLiteral("transformer"));
        QVERIFY(found.epochs.empty());
    }

    void stateOfACommandLineRunComesFromItsLog()
    {
        TrainConfig config;
        config.epochs = 3;
        writeRun(native(folder_->filePath(QStringLiteral("runs/whole"))), config, 3);
        writeRun(native(folder_->filePath(QStringLiteral("runs/broken"))), config, 2);
        for (const RunRecord& run : store_->load()) {
            const bool whole = run.folder.endsWith(QStringLiteral("whole"));
            QCOMPARE(run.state, whole ? RunState::Done : RunState::Interrupted);
        }
    }

    // Models that are taught leave a checkpoint, and no curves.
    void taughtModelsAreFinishedRuns()
    {
        const Checkpoint checkpoint = plainCheckpoint();
        const auto now = std::chrono::system_clock::now();
        const QString first = textOf(writeTaughtRun(native(folder_->path()), checkpoint, now));
        const QString second = textOf(writeTaughtRun(native(folder_->path()), checkpoint, now));
        QVERIFY(first != second);
        // What a power failure must not take is on the disk under its name.
        QCOMPARE(test::flushed().last(),
                 QFileInfo(folder_->filePath(QStringLiteral("runs"))).canonicalFilePath());
        const std::vector<RunRecord> runs = store_->load();
        QCOMPARE(runs.size(), std::size_t{2});
        const RunRecord run = store_->read(first);
        QVERIFY(run.state == RunState::Done);
        QCOMPARE(run.model, QStringLiteral("gru"));
        QCOMPARE(run.recipe, QStringLiteral("taught"));
        QVERIFY(run.hasCheckpoint && !run.hasState && run.reason.isEmpty());
        QVERIFY(std::abs(run.started.secsTo(QDateTime::currentDateTime())) < 3600);
        QCOMPARE(readCheckpoint(run.bestCheckpoint()).metadata.labels, checkpoint.metadata.labels);
    }

    void whatWasInterruptedCanResume()
    {
        RunRecord run = planned();
        writeRun(native(run.folder), {}, 2);
        run.state = RunState::Stopped;
        // Older runs have no state to resume from.
        QVERIFY(!store_->read(run.folder).isResumable());
        writeTrainState({}, native(run.folder));
        // A record keeps what it was read with.
        QVERIFY(!run.isResumable());
        run = store_->read(run.folder);
        QVERIFY(run.config.has_value());
        for (const auto& [state, resumable] :
             {std::pair{RunState::Stopped, true}, std::pair{RunState::Failed, true},
              std::pair{RunState::Interrupted, true}, std::pair{RunState::Running, false},
              std::pair{RunState::Done, false}, std::pair{RunState::Finished, false}}) {
            run.state = state;
            QCOMPARE(run.isResumable(), resumable);
        }
    }

    void damagedRunSaysSo()
    {
        const RunRecord run = planned();
        store_->save(run);
        std::ofstream(native(run.folder) / "config.json") << "{\"epochs\": \"many\"}";
        std::ofstream(native(run.folder) / "metrics.csv") << "what,is,this\n";
        const RunRecord found = store_->load().front();
        QVERIFY(found.epochs.empty());
        QVERIFY(found.reason.contains(QStringLiteral("config.json")));
    }

    void deletedRunComesBack()
    {
        const RunRecord run = planned();
        writeRun(native(run.folder), {}, 2);
        store_->remove(run.folder);
        QVERIFY(store_->load().empty());
        store_->restore(run.folder);
        QCOMPARE(store_->load().front().epochs.size(), std::size_t(2));
    }

    void purgedRunIsGone()
    {
        const RunRecord run = planned();
        writeRun(native(run.folder), {}, 1);
        store_->remove(run.folder);
        QStringList moved;
        const auto trash = [&](const QString& folder) {
            moved << folder;
            return QDir(folder).removeRecursively();
        };
        QCOMPARE(store_->purge(trash), QStringList());
        QCOMPARE(moved.size(), 1);
        QVERIFY(!QFileInfo::exists(folder_->filePath(QStringLiteral("runs/.deleted"))));
    }

    // Hours of training must not vanish because a disk has no trash.
    void withoutATrashADeletedRunStaysUntilSomebodyDecides()
    {
        const auto noTrash = [](const QString&) { return false; };
        const RunRecord run = planned();
        writeRun(native(run.folder), {}, 2);
        store_->remove(run.folder);
        QCOMPARE(store_->purge(noTrash), QStringList{run.folder});
        store_->restore(run.folder);
        QCOMPARE(store_->load().front().epochs.size(), std::size_t(2));
        store_->remove(run.folder);
        QCOMPARE(store_->purge(noTrash), QStringList{run.folder});
        store_->deletePermanently(run.folder);
        QCOMPARE(store_->purge(noTrash), QStringList());
        QVERIFY(!QFileInfo::exists(folder_->filePath(QStringLiteral("runs/.deleted"))));
    }

    void namesOfFoldersAreBytes()
    {
        const std::filesystem::path workspace = native(folder_->path()) / "caf\xE9";
        const std::filesystem::path other = workspace / "runs" / "\xFF older";
        const RunStore store(textOf(workspace));
        const RunRecord run = store.plan({}, QDateTime(QDate(2026, 3, 14), QTime(15, 9, 26)));
        writeRun(pathOf(run.folder), {}, 2);
        writeRun(other, {}, 1);
        store.save(run);
        store.writeNotes(run.folder, QStringLiteral("good"));
        RunRecorder recorder(run.folder);
        recorder.onStep({1, 1, 0.5, 1e-3});
        recorder.flush();
        QVERIFY(std::filesystem::exists(workspace / "runs" / "20260314-150926-gru-modern"));

        QCOMPARE(store.load().size(), std::size_t(2));
        const RunRecord found = store.read(run.folder);
        QCOMPARE(found.notes, QStringLiteral("good"));
        QCOMPARE(found.epochs.size(), std::size_t(2));
        QCOMPARE(store.readSteps(run.folder).size(), std::size_t(1));
        QCOMPARE(store.read(textOf(other)).epochs.size(), std::size_t(1));

        store.remove(textOf(other));
        QVERIFY(!std::filesystem::exists(other));
        store.restore(textOf(other));
        QVERIFY(std::filesystem::exists(other));
        store.remove(textOf(other));
        store.deletePermanently(textOf(other));
        QCOMPARE(store.load().size(), std::size_t(1));
    }

    void recorderKeepsAndWritesEveryStep()
    {
        const RunRecord run = planned();
        store_->save(run);
        RunRecorder recorder(run.folder);
        for (int n = 1; n <= 2'000; ++n)
            recorder.onStep({n, 1, 1.0 / n, 1e-3});
        QCOMPARE(recorder.take().steps.size(), std::size_t(2'000));
        QVERIFY(recorder.take().steps.empty());
        recorder.flush();
        const std::vector<RunStep> steps = store_->readSteps(run.folder);
        QCOMPARE(steps.size(), std::size_t(2'000));
        QCOMPARE(steps[2].metrics.loss, 1.0 / 3.0);
    }
};

QTEST_APPLESS_MAIN(TestRunStore)
#include "tst_run_store.moc"
