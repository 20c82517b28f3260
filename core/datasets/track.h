#pragma once

#include "core/datasets/feature_key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

using TrackId = std::uint32_t;

enum class Split { Training, Validation, Test };

/// "training", "validation", "test": FMA's own words, and those of every file that we write.
std::string_view splitName(Split split);
std::optional<Split> splitNamed(std::string_view name);

/// One recording of a dataset.
struct Track {
    TrackId id = 0;
    /// Where its audio lies, relative to the dataset's audio source, with '/' on every system:
    /// "000/000002.mp3".
    std::string file = {};
    std::string title = {};
    std::string artist = {};
    /// The group that the split keeps together: "artist:42"; empty if none is named.
    std::string group = {};
    Split split = Split::Training;
    /// Indices into the manifest's label set, ascending. Never empty in a manifest.
    std::vector<int> labels = {};
    /// Seconds of audio to expect; 0 if unknown.
    double expectedDuration = 0.0;
    /// Where its features are found.
    FeatureKey feature = {};
};

} // namespace genrescope
