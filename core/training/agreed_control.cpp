#include "core/training/agreed_control.h"

#include <chrono>
#include <thread>
#include <vector>

namespace genrescope {

namespace {

/// A paused group asks itself this often whether to go on: soon enough for people, and next to
/// nothing for the processors.
constexpr auto pauseInterval = std::chrono::milliseconds(100);

} // namespace

AgreedControl::AgreedControl(const CancellationToken& cancellation, TrainControl& control,
                             TrainingGroup& group)
    : cancellation_(cancellation), control_(control), group_(group)
{
}

std::array<float, AgreedControl::wishes> AgreedControl::asked() const
{
    const auto number = [](bool wish) { return wish ? 1.0F : 0.0F; };
    return {number(cancellation_.isCanceled()), number(control_.isPaused()),
            number(control_.isFinishing())};
}

void AgreedControl::take(std::span<const float> sums)
{
    canceled_ = sums[0] > 0.0F;
    paused_ = sums[1] > 0.0F;
    finishing_ = finishing_ || sums[2] > 0.0F;
}

void AgreedControl::agree()
{
    if (group_.isAlone())
        return;
    const auto own = asked();
    std::vector<float> sums(own.begin(), own.end());
    group_.sum(sums);
    take(sums);
}

bool AgreedControl::holdsEverywhere(bool here)
{
    if (group_.isAlone())
        return here;
    std::vector<float> objections = {here ? 0.0F : 1.0F};
    group_.sum(objections);
    return objections.front() == 0.0F;
}

void AgreedControl::throwIfCanceled() const
{
    if (group_.isAlone())
        cancellation_.throwIfCanceled();
    else if (canceled_)
        throw Canceled();
}

bool AgreedControl::isPaused() const
{
    return group_.isAlone() ? control_.isPaused() : paused_ && !finishing_;
}

bool AgreedControl::isFinishing() const
{
    return group_.isAlone() ? control_.isFinishing() : finishing_;
}

void AgreedControl::waitWhilePaused()
{
    if (group_.isAlone()) {
        control_.waitWhilePaused(cancellation_);
        return;
    }
    while (isPaused()) {
        std::this_thread::sleep_for(pauseInterval);
        agree();
        throwIfCanceled();
    }
}

} // namespace genrescope
