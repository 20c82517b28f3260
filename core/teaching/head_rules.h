#pragma once

#include "core/metrics/logistic_regression.h"
#include "core/models/checkpoint.h"
#include "core/teaching/tag_logits.h"

#include <vector>

namespace genrescope {

/// Appends rules, which take standardized logits of a model's labels, to the layer that gives the
/// logits: the model then gives the rules' log-odds instead. Its metadata stays as it is.
/// @throws CheckpointError if there is no such layer.
void replaceHead(Checkpoint& checkpoint, const std::vector<LinearRule>& rules,
                 const ColumnScale& scale);

/// The rule whose log-odds are the given ones after an output rule's slope and shift.
LinearRule beforeOutputRule(LinearRule rule, const OutputRule& output);

} // namespace genrescope
