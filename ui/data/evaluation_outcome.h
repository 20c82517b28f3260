#pragma once

#include "core/datasets/manifest.h"
#include "core/evaluation/evaluator.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// What to evaluate, and on what.
struct EvaluationRequest {
    std::filesystem::path workspace = {};
    /// One or two.
    std::vector<std::filesystem::path> checkpoints = {};
    EvaluationOptions options = {};
};

/// A report with the dataset that its tracks come from.
struct EvaluationOutcome {
    EvaluationReport report = {};
    Manifest manifest = {};

    /// The nth track of the report.
    const Track& track(std::size_t n) const;
};

} // namespace genrescope
