#include "ui/tasks/progress_relay.h"

namespace genrescope {

namespace {

constexpr qint64 intervalMs = 33;

} // namespace

ProgressRelay::ProgressRelay(QObject* parent) : QObject(parent) {}

void ProgressRelay::report(const Progress& progress)
{
    {
        const std::scoped_lock lock(mutex_);
        const bool last = progress.total > 0 && progress.done == progress.total;
        const bool due = !sinceLast_.isValid() || sinceLast_.elapsed() >= intervalMs ||
                         progress.stage != lastStage_ || last;
        if (!due)
            return;
        sinceLast_.start();
        lastStage_ = progress.stage;
    }
    QMetaObject::invokeMethod(
        this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
}

} // namespace genrescope
