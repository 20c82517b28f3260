#pragma once

#include "core/duplicates/near_duplicates.h"
#include "core/teaching/corrections.h"

#include <memory>
#include <optional>

namespace genrescope {

/// Near-duplicates of a prepared dataset.
struct DuplicateOutcome {
    std::shared_ptr<const Manifest> manifest = {};
    /// Nothing: it was not searched yet.
    std::optional<NearDuplicates> found = {};
    /// What a person decided about its tracks.
    Corrections corrections = {};
};

} // namespace genrescope
