#pragma once

#include "app/cli/json_output.h"
#include "core/training/trainer.h"

namespace genrescope::cli {

/// Keeps every epoch for the JSON result, or prints a line for each as it ends.
class EpochPrinter : public TrainingObserver {
public:
    explicit EpochPrinter(bool quiet) : quiet_(quiet) {}

    void onEpoch(const EpochMetrics& metrics) override;

    const Json& epochs() const { return epochs_; }

private:
    bool quiet_;
    Json epochs_ = Json::array();
};

/// What became of a training, as JSON or as a line.
void printTraining(const TrainConfig& config, const std::filesystem::path& run,
                   const TrainingResult& result, const EpochPrinter& printer, bool json);

} // namespace genrescope::cli
