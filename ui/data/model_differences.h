#pragma once

#include "ui/data/evaluation_outcome.h"

#include <optional>
#include <vector>

namespace genrescope {

/// How far the probabilities of a report's checkpoints lie apart: the largest minus the smallest.
double differenceOn(const EvaluationReport& report, const Example& example);

/// All tracks of a report, the one on which its checkpoints differ most first.
/// @param label  the genre; nothing: on each track the one in which they differ most there.
std::vector<Example> tracksByDifference(const EvaluationReport& report,
                                        std::optional<std::size_t> label);

} // namespace genrescope
