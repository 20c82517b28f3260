#pragma once

#include "core/reports/evaluation_report.h"

#include <vector>

namespace genrescope {

/// The levels of a hierarchy (Manifest::parents), their labels ascending, nothing evaluated yet.
/// Empty unless there are top-level genres and others.
std::vector<LevelEvaluation> levelsOf(const std::vector<int>& parents);

/// The decisions on some labels, in the order given.
Decisions decisionsOn(const Decisions& decisions, const LabelGroup& labels);

} // namespace genrescope
