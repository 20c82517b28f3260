#pragma once

#include "core/workspace/feature_builder.h"
#include "core/workspace/workspace.h"

#include <array>
#include <set>
#include <string>
#include <vector>

namespace genrescope {

/// How often a genre occurs: one row of the post's frequency table.
struct GenreFrequency {
    std::string genre = {};
    /// All tracks that have it.
    int tracks = 0;
    /// Of all tracks, in [0, 1]. Tracks may have several genres: the sum may exceed 1.
    double fraction = 0.0;
    /// Tracks by split, in the order of the enumeration.
    std::array<int, 3> bySplit = {};
};

/// A summary of a prepared dataset.
struct DatasetSummary {
    int tracks = 0;
    /// Tracks with features.
    int ready = 0;
    /// By split, in the order of the enumeration; then the number of artists.
    std::array<int, 3> splits = {};
    int artists = 0;
    /// Artists with tracks in more than one split: must be 0 for an honest evaluation.
    int sharedArtists = 0;
    /// Most frequent first.
    std::vector<GenreFrequency> genres = {};
    /// As nestedGenres().
    std::set<std::string> nested = {};
    /// By track.
    std::vector<FailedClip> failed = {};
    std::vector<ExcludedGenre> excludedGenres = {};
    int unlabeled = 0;
    int missingAudio = 0;
    int unlistedAudio = 0;
    Message labelScheme = {};
    Message splitProtocol = {};
    /// What else was odd (Manifest::notes).
    std::vector<Message> notes = {};
    std::vector<Message> checksumFailures = {};
    /// What was damaged and rebuilt (PrepareResult::repairs).
    std::vector<Message> repairs = {};
};

/// Genres that are part of others.
std::set<std::string> nestedGenres(const Manifest& manifest);

/// Reads no audio and no features: only the manifest and the journal, which are in memory already.
DatasetSummary summarize(const Workspace& workspace);

} // namespace genrescope
