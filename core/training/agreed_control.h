#pragma once

#include "core/base/cancellation.h"
#include "core/runs/train_control.h"
#include "core/runs/training_group.h"

#include <array>
#include <span>

namespace genrescope {

/// What a run is asked for from outside (stop, pause, finish), as all processes of its group see it
/// at the same moment: whichever of them is asked, all are. One that is alone sees it at once.
class AgreedControl {
public:
    /// Borrows all.
    AgreedControl(const CancellationToken& cancellation, TrainControl& control,
                  TrainingGroup& group);

    /// What this process is asked for, to be summed over the group along with something else, and
    /// what is to be done with the sums.
    static constexpr std::size_t wishes = 3;
    std::array<float, wishes> asked() const;
    void take(std::span<const float> sums);

    /// Where nothing else is summed: joint, unless alone.
    void agree();
    /// Whether this holds in all processes. Joint, unless alone.
    bool holdsEverywhere(bool here);

    /// @throws Canceled
    void throwIfCanceled() const;
    bool isPaused() const;
    bool isFinishing() const;
    /// Seconds that validation may still take, as far as this process is asked.
    double patience() const { return control_.patience(); }
    /// Joint, unless alone. @throws Canceled
    void waitWhilePaused();
    /// Blocks until it is time to try again to write. @throws Canceled
    void waitToTryAgain() { control_.waitToTryAgain(cancellation_); }

private:
    const CancellationToken& cancellation_;
    TrainControl& control_;
    TrainingGroup& group_;
    bool canceled_ = false;
    bool paused_ = false;
    bool finishing_ = false;
};

} // namespace genrescope
