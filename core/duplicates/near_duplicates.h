#pragma once

#include "core/base/task_context.h"
#include "core/workspace/workspace.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// Two tracks that are the same recording: encoded again, at another loudness, another excerpt.
struct NearDuplicate {
    /// Where their splits differ, `first` is in training, or else in validation; else it has the
    /// lower number.
    TrackId first = 0;
    TrackId second = 0;
    /// Share of the bits of their fingerprints that are the same: 1 for the same audio.
    double alikeness = 0.0;
    /// Seconds from the beginning of `first` to that of `second`.
    double shift = 0.0;

    bool operator==(const NearDuplicate&) const = default;

    template<typename Duplicate, typename Visitor>
    static void visitFields(Duplicate& duplicate, Visitor&& visit)
    {
        visit("first", duplicate.first);
        visit("second", duplicate.second);
        visit("alikeness", duplicate.alikeness);
        visit("shift", duplicate.shift);
    }
};

/// What a search for near-duplicates found in a dataset.
struct NearDuplicates {
    /// Manifest::hash() of what was searched.
    std::string dataHash = {};
    /// Tracks that were compared.
    std::size_t tracks = 0;
    /// Those across splits first, then the most alike.
    std::vector<NearDuplicate> pairs = {};

    template<typename Found, typename Visitor>
    static void visitFields(Found& found, Visitor&& visit)
    {
        visit("data_hash", found.dataHash);
        visit("tracks", found.tracks);
        visit("pairs", found.pairs);
    }
};

/// Compares all tracks that have features, by their features alone: nothing is decoded.
/// @throws DatasetError if features are damaged or have fewer than minFingerprintBands; FileError,
///         Canceled.
NearDuplicates findNearDuplicates(const Workspace& workspace, const TaskContext& context);

/// Whether the two lie in different splits. Both must be the manifest's.
bool isAcrossSplits(const NearDuplicate& pair, const Manifest& manifest);

/// How many of the tracks have a near-duplicate in training.
std::size_t countInTraining(const NearDuplicates& found, const Manifest& manifest,
                            std::span<const TrackId> tracks);

/// WORKSPACE/near-duplicates.json: what was found last.
std::filesystem::path nearDuplicatesPath(const std::filesystem::path& workspace);

/// @throws FileError.
void writeNearDuplicates(const NearDuplicates& found, const std::filesystem::path& workspace);

/// Nothing if this very dataset was not searched yet, or the file is damaged: a search makes it
/// anew. @throws FileError if it cannot be read.
std::optional<NearDuplicates> readNearDuplicates(const std::filesystem::path& workspace,
                                                 const Manifest& manifest);

} // namespace genrescope
