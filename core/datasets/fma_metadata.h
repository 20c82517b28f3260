#pragma once

#include "core/base/task_context.h"
#include "core/datasets/fma_names.h"
#include "core/datasets/genre_tree.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// A row of tracks.csv, as far as Genrescope needs it.
struct FmaTrack {
    TrackId id = 0;
    std::string title = {};
    std::string artist = {};
    /// FMA's number of the artist, as text; may be empty.
    std::string artistId = {};
    /// The smallest that contains the track.
    FmaSubset subset = FmaSubset::Full;
    Split split = Split::Training;
    /// Seconds of the untrimmed recording; sometimes wrong.
    double duration = 0.0;
    /// Title of the one top-level genre; may be empty.
    std::string topGenre = {};
    /// IDs of the genres that the artist chose, in the artist's order; may be empty.
    std::vector<int> genres = {};
};

struct FmaMetadata {
    GenreTree genres;
    /// Ascending by id.
    std::vector<FmaTrack> tracks;
};

/// Reads tracks.csv and genres.csv from fma_metadata.zip or from a folder.
/// @throws DatasetError "NAME, line N: …" if a column is missing or a row is broken; FileError;
///         Canceled.
FmaMetadata readFmaMetadata(const std::filesystem::path& path, const TaskContext& context);

/// One file of the metadata: "tracks.csv", "genres.csv", "checksums"; null if it is not there.
std::unique_ptr<ByteSource> openFmaMetadata(const std::filesystem::path& path,
                                            const std::string& file);

} // namespace genrescope
