#pragma once

#include "core/training/trainer.h"

namespace genrescope::cli {

/// Says on standard error that a training waits for room on its disk, and when it goes on.
class DiskWaitPrinter {
public:
    void wait(const Message& reason);
    void end();

private:
    bool waits_ = false;
};

/// Prints a line for each epoch as it ends, and on standard error why a run waits.
class EpochPrinter : public TrainingObserver {
public:
    explicit EpochPrinter(bool quiet) : quiet_(quiet) {}

    void onEpoch(const EpochMetrics& metrics) override;
    void onDiskFull(const Message& reason) override { wait_.wait(reason); }
    void onRoom() override { wait_.end(); }

private:
    bool quiet_;
    DiskWaitPrinter wait_;
};

/// The result of a run, as JSON or as a line.
void printTraining(const std::filesystem::path& run, const TrainingResult& result, bool json);

} // namespace genrescope::cli
