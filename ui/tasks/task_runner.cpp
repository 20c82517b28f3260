#include "ui/tasks/task_runner.h"

#include "ui/text/error_text.h"

#include <exception>

namespace genrescope {

TaskRunner::TaskRunner(QObject* parent) : QObject(parent)
{
    pool_.setMaxThreadCount(1);
    connect(&relay_, &ProgressRelay::progressed, this, &TaskRunner::progressed);
}

TaskRunner::~TaskRunner()
{
    cancellation_.cancel();
    pool_.waitForDone();
}

void TaskRunner::startJob(Job job)
{
    if (jobs_++ == 0)
        Q_EMIT busyChanged(true);
    const TaskContext context = {cancellation_.token(), &relay_};
    pool_.start([this, job = std::move(job), context] {
        std::function<void()> outcome;
        try {
            context.throwIfCanceled();
            outcome = job(context);
        } catch (const Canceled&) {
            outcome = [this] { Q_EMIT canceled(); };
        } catch (const std::exception& error) {
            outcome = [this, sentence = errorText(error)] { Q_EMIT failed(sentence); };
        }
        // This object as the context: the call is dropped if the runner is gone by then.
        QMetaObject::invokeMethod(
            this,
            [this, context, outcome = std::move(outcome)] {
                // Finished, but canceled before its result was taken.
                if (context.cancellation.isCanceled())
                    Q_EMIT canceled();
                else
                    outcome();
                finishJob();
            },
            Qt::QueuedConnection);
    });
}

void TaskRunner::finishJob()
{
    if (--jobs_ == 0)
        Q_EMIT busyChanged(false);
}

void TaskRunner::cancel()
{
    cancellation_.cancel();
    // Jobs that are started from now on are not canceled.
    cancellation_ = CancellationSource();
}

void TaskRunner::finish()
{
    pool_.waitForDone();
}

} // namespace genrescope
