#pragma once

#include "core/ablation/ablation_observer.h"
#include "ui/presenters/ablation_presenter.h"

#include <atomic>
#include <limits>
#include <thread>

namespace genrescope::test {

/// Ends runs at once, in the way of ablate(): those that have ended stay as they are.
class FakeAblation {
public:
    /// Trains so many runs, and then waits in the next one until it is canceled.
    std::atomic<int> limit = std::numeric_limits<int>::max();
    /// Of the last call.
    AblationRequest request = {};

    AblationPresenter::Work work()
    {
        return [this](const AblationRequest& asked, const TaskContext& context,
                      AblationObserver& observer) { return train(asked, context, observer); };
    }

private:
    AblationReport train(const AblationRequest& asked, const TaskContext& context,
                         AblationObserver& observer)
    {
        request = asked;
        const AblationQueue queue = readAblationQueue(ablationQueuePath(asked.ablation));
        const std::vector<AblationRun> runs = ablationRuns(queue, asked.seeds, asked.threads);
        int trained = 0;
        std::uint64_t steps = 0;
        for (const AblationRun& run : runs) {
            const bool isNew = !readOutcome(asked.ablation / run.folder);
            if (isNew) {
                const Progress halfway = {Stage::Train, steps + 5, 10 * runs.size(), {}};
                context.report(halfway);
                while (trained >= limit) {
                    context.throwIfCanceled();
                    context.report(halfway); // the window takes few of them
                    std::this_thread::yield();
                }
                ++trained;
                writeOutcome(outcomeOf(run), asked.ablation / run.folder);
            }
            steps += 10;
            context.report({Stage::Train, steps, 10 * runs.size(), {}});
            observer.onRun({run, *readOutcome(asked.ablation / run.folder)}, isNew);
        }
        AblationReport report = readAblation(queue, asked.seeds, asked.ablation);
        report.tracks = 47;
        report.artists = 12;
        return report;
    }

    /// The baseline scores 0.5, and 0.01 more with each seed; other variants 0.25 more.
    static AblationOutcome outcomeOf(const AblationRun& run)
    {
        const double more = run.variant == baselineName ? 0.0 : 0.25;
        const double score = 0.5 + 0.01 * static_cast<double>(run.config.seed) + more;
        return {.dataHash = "abc",
                .epoch = 1,
                .weightedAp = score,
                .steps = 10,
                .seconds = 90.0,
                .parameters = 1234,
                .resamples = {score - more / 2.0, score, score + more / 2.0}};
    }
};

/// Two variants of a GRU and their baseline, with two seeds: six runs.
inline AblationPlan sixRuns()
{
    const SettingChange mixup = {"mixup_alpha", 0.0};
    const SettingChange pooling = {"options.pooling", std::string("mean")};
    return {.recipe = "modern",
            .models = {"gru"},
            .seeds = 2,
            .base = {{"epochs", 2}},
            .variants = {{baselineName, {}},
                         {variantName(mixup), {mixup}},
                         {variantName(pooling), {pooling}}}};
}

} // namespace genrescope::test
