// A disk that fills up while a model is trained: the run waits, goes on once there is room, and
// ends as if nothing had happened.
#include "core/base/appended_file.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/runs/run_log.h"
#include "core/runs/train_state.h"
#include "core/training/trainer.h"
#include "tests/core/test_workspace.h"
#include "tests/core/tiny_config.h"
#include "tests/support/full_disk.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace genrescope;

namespace {

/// Three epochs of five steps.
TrainConfig tinyConfig()
{
    TrainConfig config = test::tinyConfig(recipe("modern"), "gru");
    config.batchSize = 4;
    config.minStepsPerEpoch = 1;
    config.epochFraction = 0.5;
    config.maxSteps = 15;
    config.emaDecay = 0.9;
    return config;
}

/// Fills the run's disk after the second epoch's third step, and does something at each attempt.
class DiskFiller : public TrainingObserver {
public:
    DiskFiller(std::filesystem::path run, int writes) : run_(std::move(run)), writes_(writes) {}

    void onStep(const StepMetrics& metrics) override
    {
        if (metrics.step == 8)
            test::fillDisk(run_, writes_);
    }
    void onDiskFull(const Message& reason) override
    {
        reasons.push_back(reason.str());
        atAttempt(static_cast<int>(reasons.size()));
    }
    void onRoom() override { ++rooms; }

    std::vector<std::string> reasons;
    int rooms = 0;
    TrainControl control;
    CancellationSource cancellation;
    /// From 1.
    std::function<void(int)> atAttempt = [](int) {};

private:
    std::filesystem::path run_;
    int writes_;
};

std::string text(const std::filesystem::path& path)
{
    return readTextFile(path, 1 << 24);
}

} // namespace

class TestFullDisk : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    int runs_ = 0;

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    std::filesystem::path newRun() { return path("run" + std::to_string(++runs_)); }
    Workspace workspace() const { return Workspace(path("data")); }
    void train(const std::filesystem::path& run, DiskFiller& filler)
    {
        genrescope::train(tinyConfig(), workspace(), run, {filler.cancellation.token()}, filler,
                          filler.control);
    }
    void resume(const std::filesystem::path& run)
    {
        TrainingObserver nobody;
        TrainControl untouched;
        resumeTraining(readTrainState(run), workspace(), run, {}, nobody, untouched);
    }
    void compareWithReference(const std::filesystem::path& run) const
    {
        for (const char* file : {"metrics.csv", "best.safetensors", "last.safetensors"})
            QVERIFY2(text(run / file) == text(path("reference") / file), file);
        for (const auto& entry : std::filesystem::directory_iterator(run))
            QVERIFY2(entry.path().extension() != ".tmp", entry.path().c_str());
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::makeWorkspace(path("data"), 52, 12);
        TrainingObserver nobody;
        genrescope::train(tinyConfig(), workspace(), path("reference"), {}, nobody);
    }

    void cleanup() { test::makeRoom(); }

    // Whichever write is the first that does not fit: every other one is tried, of some 200.
    void aRunWaitsForRoom()
    {
        int writes = 0;
        for (int refused = 1; refused > 0; writes += 2) {
            const auto run = newRun();
            DiskFiller filler(run, writes);
            filler.atAttempt = [&](int attempt) {
                // Whatever is there can be read and resumed.
                QCOMPARE(readTrainState(run).config.maxSteps, 15);
                QVERIFY(readRunLog(run).epochs.size() >= 1);
                if (attempt == 2) {
                    QVERIFY(test::refusedWrites() > 0);
                    test::makeRoom();
                }
                filler.control.tryAgain();
            };
            train(run, filler);
            refused = test::refusedWrites();
            // Lines of the log alone are not worth waiting for.
            QCOMPARE(filler.rooms, filler.reasons.empty() ? 0 : 1);
            for (const std::string& reason : filler.reasons) {
                QVERIFY2(
                    reason.starts_with(run.string() + '/') &&
                        reason.ends_with(" cannot be written: there is no room left on its disk."),
                    reason.c_str());
            }
            compareWithReference(run);
        }
        // The states, checkpoints, tables, curves and log of two epochs.
        QVERIFY2(writes > 50, qPrintable(QString::number(writes)));
    }

    void aWaitingRunStopsAtOnceAndResumes()
    {
        const auto run = newRun();
        DiskFiller filler(run, 0);
        std::chrono::steady_clock::time_point stopped;
        std::string before;
        filler.atAttempt = [&](int) {
            before = text(trainStatePath(run));
            stopped = std::chrono::steady_clock::now();
            filler.cancellation.cancel();
        };
        QVERIFY_THROWS_EXCEPTION(Canceled, train(run, filler));
        QVERIFY(std::chrono::steady_clock::now() - stopped < std::chrono::seconds(1));
        QCOMPARE(text(trainStatePath(run)), before);
        QCOMPARE(readTrainState(run).last.epoch, 1);
        test::makeRoom();
        resume(run);
        compareWithReference(run);
    }

    // Being asked to finish does not end the wait, but looks for room at once.
    void finishingWaitsForRoomToo()
    {
        const auto run = newRun();
        DiskFiller filler(run, 0);
        filler.atAttempt = [&](int attempt) {
            filler.control.finish(1e6);
            if (attempt == 3)
                test::makeRoom();
        };
        train(run, filler);
        QCOMPARE(filler.reasons.size(), std::size_t(3));
        QCOMPARE(readRunLog(run).epochs.size(), std::size_t(2));
    }

    // Nothing is in memory yet that would be lost.
    void aRunThatCannotBeginIsRefused()
    {
        const auto run = newRun();
        DiskFiller filler(run, 0);
        test::fillDisk(run, 0);
        QVERIFY_THROWS_EXCEPTION(DiskFullError, train(run, filler));
        QVERIFY(filler.reasons.empty());
    }

    void aPieceThatDoesNotFitLeavesNothing()
    {
        const auto file = path("appended");
        AppendedFile appended(file);
        appended.append("one\n");
        test::fillDisk(folder_.path().toStdString(), 0);
        QVERIFY_THROWS_EXCEPTION(DiskFullError, appended.append("two two two\n"));
        QCOMPARE(text(file), std::string("one\n"));
        test::makeRoom();
        appended.append("two\n");
        QCOMPARE(text(file), std::string("one\ntwo\n"));
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
