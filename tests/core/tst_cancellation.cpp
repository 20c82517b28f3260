// Cancellation tokens, and the task context that carries one.
#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/task_context.h"

#include <QtTest>

#include <optional>
#include <thread>
#include <vector>

using namespace genrescope;

namespace {

class Recorder : public ProgressSink {
public:
    void report(const Progress& progress) override { reports.push_back(progress); }
    std::vector<Progress> reports;
};

} // namespace

class TestCancellation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultTokenIsNeverCanceled()
    {
        const CancellationToken token;
        QVERIFY(!token.isCanceled());
        token.throwIfCanceled();
    }

    void everyTokenOfASourceIsCanceled()
    {
        CancellationSource source;
        const CancellationToken early = source.token();
        const CancellationToken copy = early; // NOLINT(performance-unnecessary-copy-initialization)
        QVERIFY(!early.isCanceled());
        source.cancel();
        QVERIFY(early.isCanceled());
        QVERIFY(copy.isCanceled());
        QVERIFY(source.token().isCanceled());
        QVERIFY_THROWS_EXCEPTION(Canceled, early.throwIfCanceled());
    }

    void sourcesAreIndependent()
    {
        CancellationSource one;
        const CancellationSource other;
        one.cancel();
        QVERIFY(!other.token().isCanceled());
    }

    void tokenOutlivesItsSource()
    {
        std::optional<CancellationSource> source(std::in_place);
        const CancellationToken token = source->token();
        source->cancel();
        source.reset();
        QVERIFY(token.isCanceled());
    }

    void reachesAnotherThread()
    {
        CancellationSource source;
        std::thread worker([token = source.token()] {
            while (!token.isCanceled())
                std::this_thread::yield();
        });
        source.cancel();
        worker.join();
    }

    // What is caught as an Error is shown as a failure; a canceled task has not failed.
    void canceledPassesThroughHandlersOfErrors()
    {
        CancellationSource source;
        source.cancel();
        QString caught;
        try {
            try {
                source.token().throwIfCanceled();
            } catch (const Error&) {
                caught = QStringLiteral("Error");
            }
        } catch (const std::exception& other) {
            caught = QString::fromUtf8(other.what());
        }
        QCOMPARE(caught, QStringLiteral("canceled"));
    }

    void defaultContextIsNeverCanceledAndReportsNothing()
    {
        TaskContext context;
        QCOMPARE(context.progress, nullptr);
        QVERIFY(!context.cancellation.isCanceled());
        // The same call reaches a sink as soon as there is one.
        const auto step = [&] {
            context.throwIfCanceled();
            context.report({.stage = Stage::Train, .done = 1, .total = 2});
        };
        step();
        Recorder recorder;
        context.progress = &recorder;
        step();
        QCOMPARE(recorder.reports.size(), std::size_t{1});
    }

    void contextPassesOnProgress()
    {
        CancellationSource source;
        Recorder recorder;
        const TaskContext context{source.token(), &recorder};
        context.report({.stage = Stage::Evaluate, .done = 3, .total = 4, .detail = "a"});
        QCOMPARE(recorder.reports.size(), std::size_t{1});
        QCOMPARE(recorder.reports.front().fraction(), 0.75);
        QCOMPARE(recorder.reports.front().detail, std::string("a"));
        source.cancel();
        QVERIFY_THROWS_EXCEPTION(Canceled, context.throwIfCanceled());
    }

    void fractionOfAnUnknownTotalIsZero()
    {
        QCOMPARE((Progress{.done = 5, .total = 0}.fraction()), 0.0);
        QCOMPARE((Progress{.done = 5, .total = 5}.fraction()), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestCancellation)
#include "tst_cancellation.moc"
