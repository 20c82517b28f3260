#pragma once

#include "core/datasets/dataset_reader.h"
#include "core/workspace/feature_store.h"

namespace genrescope {

/// Looks at a dataset whose features are made, and adds to its notes what is wrong with its split.
/// Recordings with the same features are copies. All of them go to training, with the groups they
/// belong to, unless the split is given or nothing would be left outside training. A part of the
/// split that comes out empty is noted, with the way out.
/// @return whether the manifest was changed.
bool reviewSplits(Manifest& manifest, const SplitRules& rules, const FeatureStore& store);

} // namespace genrescope
