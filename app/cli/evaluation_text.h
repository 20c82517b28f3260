#pragma once

#include "core/reports/evaluation_report.h"

namespace genrescope::cli {

/// Prints a report as tables: genres, averages, levels, reliability, differences. Each value is
/// followed by its 95% confidence interval, if there is one.
void printEvaluation(const EvaluationReport& report);

} // namespace genrescope::cli
