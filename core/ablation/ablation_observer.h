#pragma once

#include "core/ablation/ablation_outcome.h"
#include "core/runs/training_progress.h"

namespace genrescope {

/// Observes an ablation's runs, and what happens in the one that is training, on the thread that
/// trains.
class AblationObserver : public TrainingObserver {
public:
    /// A run has finished: now, or (`isNew` false) before this ablation began.
    virtual void onRun(const FinishedRun&, bool /*isNew*/) {}
};

} // namespace genrescope
