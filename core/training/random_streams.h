#pragma once

#include "core/base/random.h"

#include <cstdint>

namespace genrescope {

/// What training draws random numbers for. Each has a generator of its own, so that a change to one
/// (no masks, say) leaves the others' draws as they were.
enum class RandomStream : std::uint64_t {
    Weights = 1,
    Order,
    Crops,
    Augmentation,
    Dropout,
    ValidationMasks,
    ValidationClips,
};

inline Random randomStream(std::uint64_t seed, RandomStream stream)
{
    return Random(seed, static_cast<std::uint64_t>(stream));
}

} // namespace genrescope
