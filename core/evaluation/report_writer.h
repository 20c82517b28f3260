#pragma once

#include "core/evaluation/evaluation_report.h"

#include <filesystem>
#include <string>

namespace genrescope {

/// The report as JSON: protocol, averages, genres; precision-recall curves on request.
/// Undefined metrics are null. Schema in docs/cli.md.
std::string toJson(const EvaluationReport& report, bool withCurves);

/// One row a track, genre and checkpoint:
/// track,genre,truth,probability,architecture,checkpoint.
void writePredictions(const EvaluationReport& report, const std::filesystem::path& path);

} // namespace genrescope
