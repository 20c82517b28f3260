#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Consecutive frames of a clip.
struct Crop {
    std::size_t first = 0;
    std::size_t frames = 0;
};

/// The frames of each crop.
std::vector<std::size_t> lengthsOf(std::span<const Crop> crops);

/// Indices of the crops of each length, shortest first: those that can share a batch.
std::vector<std::vector<std::size_t>> equallyLong(std::span<const std::size_t> lengths);

/// First frames of `count` crops of `length` frames spread evenly over `frames` frames: the first
/// starts at 0, the last ends at the end, a single one is in the middle. All 0 where the clip is
/// not longer than a crop.
std::vector<std::size_t> evenlySpacedCrops(std::size_t frames, std::size_t length,
                                           std::size_t count);

/// Copies `length` frames from `start` into `crop` (length × bands). A clip that ends earlier is
/// repeated from its beginning, as often as needed, since padding with silence would be a cue that
/// real music lacks.
/// @throws FeatureError if the clip has no frame `start`.
void copyCrop(std::span<const float> clip, int bands, std::size_t start, std::size_t length,
              std::span<float> crop);

} // namespace genrescope
