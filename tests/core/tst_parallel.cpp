// Every task is done once, however many threads OpenMP grants. CTest runs this program twice: as
// is, and with OMP_THREAD_LIMIT=2, which only counts if it is set before the program starts.
#include "core/kernels/parallel.h"

#include <QTest>

#include <omp.h>
#include <stdexcept>
#include <vector>

using namespace genrescope;

class TestParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        omp_set_num_threads(4);
        QCOMPARE(workersFor(100), 4);
        int granted = 0;
#pragma omp parallel num_threads(4)
#pragma omp single
        granted = omp_get_num_threads();
        const bool limited = qEnvironmentVariable("OMP_THREAD_LIMIT") == QStringLiteral("2");
        QCOMPARE(granted, limited ? 2 : 4);
    }

    void doesEveryTaskOnce_data()
    {
        QTest::addColumn<int>("tasks");
        for (const int tasks : {0, 1, 2, 3, 4, 5, 7, 64})
            QTest::addRow("%d", tasks) << tasks;
    }

    void doesEveryTaskOnce()
    {
        QFETCH(int, tasks);
        std::vector<int> done(static_cast<std::size_t>(tasks));
        parallelFor(tasks, [&](int task, int) { ++done[static_cast<std::size_t>(task)]; });
        QCOMPARE(done, std::vector<int>(static_cast<std::size_t>(tasks), 1));
    }

    void workersAndTheirSharesDependOnTheRequestAlone()
    {
        std::vector<int> workerOf(10, -1);
        parallelFor(
            10, [&](int task, int worker) { workerOf[static_cast<std::size_t>(task)] = worker; });
        QCOMPARE(workerOf, (std::vector<int>{0, 0, 1, 1, 1, 2, 2, 3, 3, 3}));
    }

    void rethrowsAfterTheOthersHaveEnded()
    {
        std::vector<int> done(8);
        const auto work = [&](int task, int) {
            if (task == 7)
                throw std::runtime_error("task 7");
            done[static_cast<std::size_t>(task)] = 1;
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, parallelFor(8, work));
        QCOMPARE(done, (std::vector<int>{1, 1, 1, 1, 1, 1, 1, 0}));
    }

    void nestedCallsStayOnOneThread()
    {
        std::vector<int> workers(4);
        parallelFor(
            4, [&](int task, int) { workers[static_cast<std::size_t>(task)] = workersFor(100); });
        QCOMPARE(workers, std::vector<int>(4, 1));
    }
};

QTEST_APPLESS_MAIN(TestParallel)
#include "tst_parallel.moc"
