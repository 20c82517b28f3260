#pragma once

#include "core/reports/evaluation_report.h"

#include <filesystem>

namespace genrescope {

/// Writes every metric of every checkpoint as a row of its own, atomically, in RFC 4180's format
/// with "\n" as line end: architecture,checkpoint,level,genre,support,metric,value,low,high.
/// `level` is all, top or fine; `genre` is empty for averages; low and high are the 95% confidence
/// interval, empty if there is none; so is an undefined value. Texts are guarded as in
/// writePredictions.
/// @throws FileError.
void writeMetrics(const EvaluationReport& report, const std::filesystem::path& path);

} // namespace genrescope
