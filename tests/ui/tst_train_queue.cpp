// The queue of a workspace: order, what another window does, damage, a disk that takes nothing.
#include "core/base/binary_file.h"
#include "tests/support/patience.h"
#include "ui/services/train_queue.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using Place = TrainQueue::Place;

class TestTrainQueue : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;

    std::filesystem::path workspace() const { return folder_->path().toStdString(); }

    static std::vector<TrainConfig> withSeeds(std::initializer_list<std::uint64_t> seeds)
    {
        std::vector<TrainConfig> configs;
        for (const std::uint64_t seed : seeds)
            configs.emplace_back().seed = seed;
        return configs;
    }

    static QList<int> seedsOf(const RunQueue& queue)
    {
        QList<int> seeds;
        for (const QueuedRun& run : queue)
            seeds << static_cast<int>(run.config.seed);
        return seeds;
    }

    QList<int> onDisk() const { return seedsOf(readRunQueue(workspace())); }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void runsKeepTheirOrder()
    {
        {
            TrainQueue queue;
            queue.open(folder_->path());
            queue.add(withSeeds({1, 2}), Device::Cpu, Place::Last);
            queue.add(withSeeds({3, 4}), Device::Auto, Place::First);
            QCOMPARE(seedsOf(queue.runs()), (QList<int>{3, 4, 1, 2}));
            queue.move(queue.runs()[0].id, 2);
            QCOMPARE(seedsOf(queue.runs()), (QList<int>{4, 1, 3, 2}));
            queue.move(queue.runs()[3].id, 0);
            QCOMPARE(seedsOf(queue.runs()), (QList<int>{2, 4, 1, 3}));
            queue.move(queue.runs()[0].id, 99);
            QCOMPARE(seedsOf(queue.runs()), (QList<int>{4, 1, 3, 2}));
            queue.remove(queue.runs()[1].id);
            QCOMPARE(queue.takeFirst()->config.seed, 4U);
            QCOMPARE(queue.runs()[1].device, Device::Cpu);
        }
        // Everything is written by then.
        QCOMPARE(onDisk(), (QList<int>{3, 2}));
        TrainQueue again;
        again.open(folder_->path());
        QTRY_COMPARE(seedsOf(again.runs()), (QList<int>{3, 2}));
        QVERIFY(again.takeFirst() && again.takeFirst());
        QVERIFY(!again.takeFirst());
    }

    // Both windows see what either did once they change something.
    void anotherWindowsRunsStay()
    {
        TrainQueue one;
        TrainQueue other;
        one.open(folder_->path());
        other.open(folder_->path());
        one.add(withSeeds({1}), Device::Auto, Place::Last);
        QTRY_COMPARE(onDisk(), QList<int>{1});
        other.add(withSeeds({2}), Device::Auto, Place::Last);
        QTRY_COMPARE(seedsOf(other.runs()), (QList<int>{1, 2}));
        other.takeFirst();
        QTRY_COMPARE(onDisk(), QList<int>{2});
        one.add(withSeeds({3}), Device::Auto, Place::Last);
        QTRY_COMPARE(seedsOf(one.runs()), (QList<int>{2, 3}));
    }

    void aDamagedQueueIsKeptAside()
    {
        writeFile(runQueuePath(workspace()), "[{");
        TrainQueue queue;
        QSignalSpy failed(&queue, &TrainQueue::failed);
        queue.open(folder_->path());
        QTRY_COMPARE(failed.size(), 1);
        // Until something is to be written in its place.
        QVERIFY(QFile::exists(folder_->filePath(QStringLiteral("runs/queue.json"))));
        queue.add(withSeeds({1}), Device::Auto, Place::Last);
        QTRY_COMPARE(failed.size(), 2);
        const QString aside = folder_->filePath(QStringLiteral("runs/queue.json.bak"));
        QVERIFY2(failed[1][0].toString().contains(aside), qPrintable(failed[1][0].toString()));
        QCOMPARE(readTextFile(aside.toStdString(), 100), std::string("[{"));
        QCOMPARE(onDisk(), QList<int>{1});
    }

    void whatTheDiskDidNotTakeIsWrittenLater()
    {
        // A file where the folder should be: nobody can write there, not even root.
        const QString runs = folder_->filePath(QStringLiteral("runs"));
        writeFile(runs.toStdString(), "in the way");
        TrainQueue queue;
        QSignalSpy failed(&queue, &TrainQueue::failed);
        queue.open(folder_->path());
        queue.add(withSeeds({1}), Device::Auto, Place::Last);
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(seedsOf(queue.runs()), QList<int>{1});
        QVERIFY(QFile::remove(runs));
        queue.add(withSeeds({2}), Device::Auto, Place::Last);
        QTRY_COMPARE(onDisk(), (QList<int>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestTrainQueue)
#include "tst_train_queue.moc"
