#include "tests/support/patience.h"
#include "ui/tasks/task_runner.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace genrescope;

class TestTaskRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Progress>(); }

    void the_result_comes_back_to_this_thread()
    {
        TaskRunner runner;
        QSignalSpy busy(&runner, &TaskRunner::busyChanged);
        int result = 0;
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        runner.start<int>(
            [&](const TaskContext&) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                receiver = QThread::currentThread();
                result = value;
            });
        QVERIFY(runner.isBusy());
        QTRY_COMPARE(result, 42);
        QVERIFY(worker != QThread::currentThread());
        QCOMPARE(receiver, QThread::currentThread());
        QTRY_COMPARE(busy.size(), 2);
        QVERIFY(!runner.isBusy());
    }

    void jobs_keep_their_order()
    {
        TaskRunner runner;
        QList<int> done;
        for (int i = 0; i < 20; ++i) {
            runner.start<int>([i](const TaskContext&) { return i; },
                              [&](int value) { done << value; });
        }
        QTRY_COMPARE(done.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(done[i], i);
    }

    void an_error_becomes_its_sentence()
    {
        TaskRunner runner;
        QSignalSpy failed(&runner, &TaskRunner::failed);
        bool done = false;
        runner.start<int>(
            [](const TaskContext&) -> int { throw std::runtime_error("Töne fehlen."); },
            [&](int) { done = true; });
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().toString(), QStringLiteral("Töne fehlen."));
        QVERIFY(!done);
    }

    void a_canceled_job_is_not_a_failure()
    {
        TaskRunner runner;
        QSignalSpy failed(&runner, &TaskRunner::failed);
        QSignalSpy canceled(&runner, &TaskRunner::canceled);
        std::atomic<bool> begun = false;
        bool done = false;
        runner.start<int>(
            [&](const TaskContext& context) -> int {
                begun = true;
                while (true) {
                    context.throwIfCanceled();
                    QThread::yieldCurrentThread();
                }
            },
            [&](int) { done = true; });
        runner.start<int>([](const TaskContext&) { return 1; }, [&](int) { done = true; });
        QTRY_VERIFY(begun.load());
        runner.cancel();
        QTRY_COMPARE(canceled.size(), 2);
        QVERIFY(failed.isEmpty() && !done);
        // What is started afterward runs.
        runner.start<int>([](const TaskContext&) { return 1; }, [&](int) { done = true; });
        QTRY_VERIFY(done);
    }

    void a_result_that_was_canceled_meanwhile_is_not_taken()
    {
        TaskRunner runner;
        QSignalSpy canceled(&runner, &TaskRunner::canceled);
        std::atomic<bool> finished = false;
        bool done = false;
        runner.start<int>(
            [&](const TaskContext&) {
                finished = true;
                return 1;
            },
            [&](int) { done = true; });
        // No event is handled here: the result cannot have been delivered yet.
        while (!finished.load())
            QThread::yieldCurrentThread();
        runner.cancel();
        QTRY_COMPARE(canceled.size(), 1);
        QVERIFY(!done);
    }

    void destroying_stops_the_job_and_waits()
    {
        std::atomic<bool> ended = false;
        bool done = false;
        {
            TaskRunner runner;
            std::atomic<bool> begun = false;
            runner.start<int>(
                [&](const TaskContext& context) {
                    begun = true;
                    while (!context.cancellation.isCanceled())
                        QThread::yieldCurrentThread();
                    ended = true;
                    return 1;
                },
                [&](int) { done = true; });
            while (!begun.load())
                QThread::yieldCurrentThread();
        }
        QVERIFY(ended.load());
        QCoreApplication::processEvents();
        QVERIFY(!done);
    }

    void progress_is_limited_and_the_last_report_arrives()
    {
        TaskRunner runner;
        QSignalSpy progressed(&runner, &TaskRunner::progressed);
        bool done = false;
        runner.start<int>(
            [](const TaskContext& context) {
                constexpr int all = 20'000;
                for (int i = 1; i <= all; ++i)
                    context.report({Stage::Classify, std::uint64_t(i), all, {}});
                return 1;
            },
            [&](int) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(progressed.size() >= 2);
        QVERIFY(progressed.size() < 2'000);
        QCOMPARE(progressed.back().front().value<Progress>().fraction(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestTaskRunner)
#include "tst_task_runner.moc"
