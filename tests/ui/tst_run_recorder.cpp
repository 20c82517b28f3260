// The steps of a run, written beside it while it trains.
#include "tests/support/full_disk.h"
#include "ui/services/run_recorder.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;

class TestRunRecorder : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::vector<std::int64_t> stepsOnDisk() const
    {
        std::vector<std::int64_t> steps;
        for (const RunStep& one : RunStore(folder_.path()).readSteps(folder_.path()))
            steps.push_back(one.metrics.step);
        return steps;
    }

private Q_SLOTS:
    void cleanup() { test::makeRoom(); }

    // What did not fit is written once there is room.
    void aFullDiskCostsNoSteps()
    {
        RunRecorder recorder(folder_.path());
        recorder.onStep({1, 1, 0.5, 1e-3});
        recorder.onEpoch({.epoch = 1});
        test::fillDisk(folder_.path().toStdString(), 0);
        recorder.onStep({2, 2, 0.5, 1e-3});
        recorder.onEpoch({.epoch = 2});
        QVERIFY(test::refusedWrites() > 0);
        QCOMPARE(stepsOnDisk(), (std::vector<std::int64_t>{1}));
        test::makeRoom();
        recorder.onStep({3, 3, 0.5, 1e-3});
        recorder.onEpoch({.epoch = 3});
        QCOMPARE(stepsOnDisk(), (std::vector<std::int64_t>{1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(TestRunRecorder)
#include "tst_run_recorder.moc"
