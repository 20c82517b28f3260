#include "app/cli/training_output.h"

#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/runs/run_log.h"

#include <iostream>
#include <utility>

namespace genrescope::cli {

namespace {

Json toJson(const EpochMetrics& metrics)
{
    return {{"epoch", metrics.epoch},
            {"step", metrics.step},
            {"training_loss", metrics.trainingLoss},
            {"validation_loss", metrics.validationLoss},
            {"validation_weighted_ap", optionalNumber(metrics.validationWeightedAp)},
            {"validation_macro_ap", optionalNumber(metrics.validationMacroAp)},
            {"learning_rate", metrics.learningRate},
            {"seconds", milli(metrics.seconds)},
            {"crops_per_second", milli(metrics.cropsPerSecond)},
            {"best", metrics.best}};
}

Json toJson(const std::filesystem::path& run, const TrainingResult& result)
{
    const RunLog log = readRunLog(run);
    Json epochs = Json::array();
    for (const EpochMetrics& metrics : log.epochs)
        epochs.push_back(toJson(metrics));
    return {{"run", run.string()},
            {"model", log.config.model},
            {"recipe", log.config.recipe},
            {"seed", log.config.seed},
            {"parameters", result.parameters},
            {"best_checkpoint", result.bestCheckpoint.string()},
            {"last_checkpoint", result.lastCheckpoint.string()},
            {"best", toJson(result.best)},
            {"last", toJson(result.last)},
            {"epochs", std::move(epochs)}};
}

} // namespace

void EpochPrinter::onEpoch(const EpochMetrics& metrics)
{
    if (quiet_)
        return;
    std::cout << "epoch " << metrics.epoch << "  step " << metrics.step << "  training loss "
              << fixed(metrics.trainingLoss, 4) << "  validation loss "
              << fixed(metrics.validationLoss, 4) << "  weighted AP "
              << fixed(metrics.validationWeightedAp, 4) << "  macro AP "
              << fixed(metrics.validationMacroAp, 4) << "  " << duration(metrics.seconds)
              << (metrics.best ? "  best so far\n" : "\n") << std::flush;
}

void DiskWaitPrinter::wait(const Message& reason)
{
    // Each attempt fails for the same reason.
    if (std::exchange(waits_, true))
        return;
    std::cerr << "Waiting for room: " << printable(reason.str())
              << " The training goes on by itself once there is some; Ctrl+C stops it.\n";
}

void DiskWaitPrinter::end()
{
    waits_ = false;
    std::cerr << "There is room again; the training goes on.\n";
}

void printTraining(const std::filesystem::path& run, const TrainingResult& result, bool json)
{
    if (json) {
        print(toJson(run, result));
        return;
    }
    std::cout << "Best at epoch " << result.best.epoch << ": validation weighted AP "
              << fixed(result.best.validationWeightedAp, 4) << ", loss "
              << fixed(result.best.validationLoss, 4) << "  → " << result.bestCheckpoint.string()
              << '\n';
}

} // namespace genrescope::cli
