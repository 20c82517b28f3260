#pragma once

#include "core/base/cancellation.h"
#include "core/datasets/manifest.h"
#include "core/models/output_rule.h"
#include "core/reports/evaluation_report.h"

namespace genrescope {

/// From a model's own probabilities (the evaluation's decisions) to everything that is reported
/// about it alone, except intervals.
/// @param rule     by the report's labels.
/// @param parents  Manifest::parents.
void judge(CheckpointEvaluation& evaluation, const OutputRule& rule,
           const std::vector<int>& parents);

/// Judges one checkpoint of a report again, whose output rule was fitted again (see calibrate) on
/// the validation split of the same dataset: as if all were evaluated again, but no model is asked.
/// @param rule      by the report's labels.
/// @param manifest  that the report's tracks come from.
/// @throws Canceled.
void judgeAgain(EvaluationReport& report, std::size_t checkpoint, const OutputRule& rule,
                const Manifest& manifest, const CancellationToken& cancellation);

} // namespace genrescope
