#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QObject>

#include <mutex>

namespace genrescope {

/// Brings core's progress from worker threads to the thread this object lives on, at most thirty
/// times per second.
class ProgressRelay : public QObject, public ProgressSink {
    Q_OBJECT

public:
    explicit ProgressRelay(QObject* parent = nullptr);

    /// From any thread.
    void report(const Progress& progress) override;

Q_SIGNALS:
    void progressed(const genrescope::Progress& progress);

private:
    std::mutex mutex_;
    QElapsedTimer sinceLast_;
    Stage lastStage_ = Stage::PrepareFeatures;
};

} // namespace genrescope
