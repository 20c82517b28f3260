#pragma once

#include "app/engine/engine_functions.h"

namespace genrescope::cli {

/// Prints a line for each run when it finishes, or is found finished.
class AblationPrinter : public AblationObserver {
public:
    explicit AblationPrinter(bool quiet) : quiet_(quiet) {}

    void onRun(const FinishedRun& finished, bool isNew) override;

private:
    bool quiet_;
};

/// An ablation's results, as JSON or as the tables in its folder.
void printAblation(const engine::EngineFunctions& engine, const AblationOptions& options,
                   const AblationReport& report, bool json);

} // namespace genrescope::cli
