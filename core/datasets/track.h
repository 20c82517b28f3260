#pragma once

#include "core/base/enum_names.h"
#include "core/base/message.h"
#include "core/datasets/feature_key.h"

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

using TrackId = std::uint32_t;

enum class Split { Training, Validation, Test };

/// FMA's own words, and those of every file that we write.
constexpr EnumNames<Split, 3> namesOf(Split)
{
    return {
        {{Split::Training, "training"}, {Split::Validation, "validation"}, {Split::Test, "test"}}};
}

/// For people.
Message titleOf(Split split);

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
