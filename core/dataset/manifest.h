#pragma once

#include "core/dataset/track.h"
#include "core/features/mel_config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// A genre that was left out of the label set, and how many training tracks it had.
struct ExcludedGenre {
    std::string name = {};
    int trainingTracks = 0;
};

/// What a dataset is: its tracks, labels, splits, where its audio lies and how its features are
/// made. A value; written as manifest.json of a workspace.
struct Manifest {
    /// The reader that made it ("fma", "folders") and what it read.
    std::string reader = {};
    std::string audioPath = {};
    /// How labels and splits were made, in words for reports: "closed", "FMA's split by artist".
    std::string labelScheme = {};
    std::string splitProtocol = {};
    std::vector<std::string> labels = {};
    std::vector<ExcludedGenre> excludedGenres = {};
    /// Tracks that carry no label of the set; they are left out.
    int unlabelledTracks = 0;
    /// Listed, but without audio; and audio that no table lists. Track numbers, ascending.
    std::vector<TrackId> missingAudio = {};
    std::vector<TrackId> unlistedAudio = {};
    /// Ascending by id.
    std::vector<Track> tracks = {};
    MelConfig mel = {};

    /// Names exactly this data: label set, tracks, splits, features.
    std::string hash() const;
};

/// @throws DatasetError naming the file and what is wrong with it; FileError.
Manifest readManifest(const std::filesystem::path& path);
void writeManifest(const Manifest& manifest, const std::filesystem::path& path);

} // namespace genrescope
