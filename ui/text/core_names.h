#pragma once

#include "core/datasets/track.h"

#include <QString>

#include <string>

namespace genrescope {

/// Names that core stores in files, in the language of the window. A name without a translation (an
/// older or newer file, another dataset) is shown as it is stored.

/// "training", "validation", "test".
QString splitText(Split split);

/// How a dataset was split or labeled, and by what rule thresholds were chosen, as manifests and
/// checkpoints keep it: "best F1 on validation".
QString storedText(const std::string& text);

} // namespace genrescope
