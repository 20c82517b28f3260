#pragma once

#include "core/datasets/track.h"

#include <QString>

namespace genrescope {

/// Names that core stores in files, in the language of the window. A name without a translation (an
/// older or newer file, another dataset) is shown as it is stored.

/// "training", "validation", "test".
QString splitText(Split split);

/// How a dataset was split or labeled, as manifests and checkpoints keep it: "FMA's own, by
/// artist". Older files keep it verbatim; what has a translation is recognized.
QString storedText(const Message& message);

} // namespace genrescope
