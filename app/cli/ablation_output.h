#pragma once

#include "core/training/ablation.h"

namespace genrescope::cli {

/// Prints a line for each run as it is done, or found done.
class AblationPrinter : public AblationObserver {
public:
    explicit AblationPrinter(bool quiet) : quiet_(quiet) {}

    void onRun(const FinishedRun& finished, bool isNew) override;

private:
    bool quiet_;
};

/// What an ablation found, as JSON or as the tables that lie in its folder.
void printAblation(const AblationOptions& options, const AblationReport& report, bool json);

} // namespace genrescope::cli
