#pragma once

#include "core/training/trainer.h"

namespace genrescope::cli {

/// Prints a line for each epoch as it ends.
class EpochPrinter : public TrainingObserver {
public:
    explicit EpochPrinter(bool quiet) : quiet_(quiet) {}

    void onEpoch(const EpochMetrics& metrics) override;

private:
    bool quiet_;
};

/// The result of a run, as JSON or as a line.
void printTraining(const std::filesystem::path& run, const TrainingResult& result, bool json);

} // namespace genrescope::cli
