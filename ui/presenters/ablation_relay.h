#pragma once

#include "core/ablation/ablation_observer.h"

#include <QObject>

namespace genrescope {

/// Brings what happens in an ablation from the thread that trains to the thread this object lives
/// on, in order.
class AblationRelay : public QObject, public AblationObserver {
    Q_OBJECT

public:
    using QObject::QObject;

    void onRun(const FinishedRun& run, bool /*isNew*/) override { Q_EMIT ended(run); }
    void onDiskFull(const Message& reason) override { Q_EMIT waits(reason); }
    void onRoom() override { Q_EMIT waits({}); }

Q_SIGNALS:
    /// Also of runs that had ended before.
    void ended(const genrescope::FinishedRun& run);
    /// Why there is no room to go on; empty once there is.
    void waits(const genrescope::Message& reason);
};

} // namespace genrescope
