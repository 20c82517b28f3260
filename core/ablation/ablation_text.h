#pragma once

#include "core/ablation/ablation_outcome.h"

#include <string>

namespace genrescope {

/// One row per run: model, variant, seed, epoch, steps, validation_weighted_ap, validation_loss,
/// parameters, seconds.
std::string ablationCsv(const AblationReport& report);

/// The protocol, and one table per model.
std::string ablationMarkdown(const AblationReport& report);

} // namespace genrescope
