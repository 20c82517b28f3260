#pragma once

#include "core/datasets/manifest.h"
#include "core/reports/evaluation_report.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace genrescope {

/// What to evaluate, and on what.
struct EvaluationRequest {
    std::filesystem::path workspace = {};
    /// One or more; their order is that of the report, and gives each its place.
    std::vector<EvaluationSource> sources = {};
    Split split = Split::Validation;
};

/// Which checkpoint to calibrate, on the validation split of which workspace.
struct CalibrationRequest {
    std::filesystem::path workspace = {};
    std::filesystem::path checkpoint = {};
    /// As CalibrationOptions::precision.
    std::optional<double> precision = {};
};

/// A report with the dataset that its tracks come from.
struct EvaluationOutcome {
    EvaluationReport report = {};
    Manifest manifest = {};

    /// The nth track of the report.
    const Track& track(std::size_t n) const;
};

/// A track of a report, and the genre whose probabilities matter there; both are indices.
struct Example {
    std::size_t track = 0;
    std::size_t label = 0;

    bool operator==(const Example&) const = default;
};

} // namespace genrescope
