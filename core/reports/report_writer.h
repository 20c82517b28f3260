#pragma once

#include "core/reports/evaluation_report.h"

#include <filesystem>
#include <string>

namespace genrescope {

/// The report as JSON: protocol, averages, genres; precision-recall curves on request (three arrays
/// per genre, with a point for each distinct score: megabytes for a large dataset). Undefined
/// metrics are null. Schema in docs/cli.md.
std::string toJson(const EvaluationReport& report, bool withCurves);

/// Writes one row per track, genre and checkpoint, atomically, in RFC 4180's format with "\n" as
/// line end: track,genre,truth,probability,architecture,checkpoint. Probabilities are the shortest
/// text that reads back as the same double. Genres and paths that a spreadsheet would take for a
/// formula get a leading apostrophe.
/// @throws FileError.
void writePredictions(const EvaluationReport& report, const std::filesystem::path& path);

} // namespace genrescope
