#pragma once

#include "core/base/task_context.h"
#include "ui/tasks/progress_relay.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace genrescope {

/// Runs core's synchronous work on a thread of its own, one job after the other, and brings result,
/// progress, error or cancellation back to the GUI thread as queued calls.
///
/// Destroying it cancels the running job and waits for it: every job of core responds to
/// cancellation quickly.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    bool isBusy() const { return jobs_ > 0; }

    /// Runs work(context) on the worker thread, then done(result) on this object's thread. Neither
    /// is called once the runner is gone; done is not called after cancel() or an error.
    template<typename Result>
    void start(std::function<Result(const TaskContext&)> work, std::function<void(Result)> done)
    {
        startJob([work = std::move(work),
                  done = std::move(done)](const TaskContext& context) -> std::function<void()> {
            auto result = std::make_shared<Result>(work(context));
            return [done, result] { done(std::move(*result)); };
        });
    }

    /// Asks the running job and the queued ones to stop; canceled() follows for each.
    void cancel();

    /// Waits until all jobs have run, so that destroying it cancels none of them.
    void finish();

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(const genrescope::Progress& progress);
    /// One sentence.
    void failed(const QString& sentence);
    void canceled();

private:
    /// On the worker; returns what is to be done on this object's thread.
    using Job = std::function<std::function<void()>(const TaskContext&)>;
    void startJob(Job job);
    void finishJob();

    QThreadPool pool_;
    ProgressRelay relay_;
    CancellationSource cancellation_;
    int jobs_ = 0;
};

} // namespace genrescope
