#pragma once

#include "app/cli/training_output.h"
#include "core/training/ablate.h"

namespace genrescope::cli {

/// Prints a line for each run when it finishes, or is found finished; on standard error
/// why one waits.
class AblationPrinter : public AblationObserver {
public:
    explicit AblationPrinter(bool quiet) : quiet_(quiet) {}

    void onRun(const FinishedRun& finished, bool isNew) override;
    void onDiskFull(const Message& reason) override { wait_.wait(reason); }
    void onRoom() override { wait_.end(); }

private:
    bool quiet_;
    DiskWaitPrinter wait_;
};

/// An ablation's results, as JSON or as the tables in its folder.
void printAblation(const AblationOptions& options, const AblationReport& report, bool json);

} // namespace genrescope::cli
