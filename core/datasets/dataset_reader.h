#pragma once

#include "core/base/task_context.h"
#include "core/datasets/audio_collection.h"
#include "core/datasets/manifest.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// Which genres a track of FMA is labeled with.
enum class LabelScheme {
    /// The artist's own choice, as the post uses it.
    Fine,
    /// With all ancestors in FMA's genre tree.
    Closed,
    /// The one top-level genre, where FMA names one.
    Top,
};

enum class SplitProtocol {
    /// The dataset's own: no artist on both sides.
    Artist,
    /// The post's: random 80/20 stratified on the last label, seed 1337; validation is test.
    Post,
};

/// What to read, and how. A reader ignores what it has no use for.
struct DatasetOptions {
    /// FMA: fma_metadata.zip or the unpacked folder. Empty = a folder a genre.
    std::filesystem::path metadata = {};
    /// FMA: fma_large.zip (or another size) or the unpacked folder; else the folder of genre
    /// folders.
    std::filesystem::path audio = {};
    /// A table of tags (see readTagTable) that speaks of the files in the folder `audio`.
    std::filesystem::path tags = {};
    /// FMA: "small", "medium", "large", "full"; empty = what the archive's name says.
    std::string subset = {};
    LabelScheme labels = LabelScheme::Closed;
    SplitProtocol split = SplitProtocol::Artist;
    /// Genres with fewer training tracks are left out; 0 keeps every row of the genre table.
    int minTracks = 1;
    /// Compare SHA-1 checksums first.
    bool verify = false;
    std::uint64_t seed = 1337;
};

/// A dataset as it was read: the manifest (features still to be made) and the way to its audio.
struct Dataset {
    Manifest manifest = {};
    std::unique_ptr<AudioCollection> audio = {};
    /// Entries whose checksum differs from the published one, one sentence each.
    std::vector<std::string> checksumFailures = {};
};

/// Reads a dataset with the reader that fits the options.
/// `previous`: the manifest of an earlier run in the same workspace or null; readers that number
/// the tracks themselves keep its numbers.
/// @throws DatasetError, FileError, ConfigError, Canceled.
Dataset readDataset(const DatasetOptions& options, const Manifest* previous,
                    const TaskContext& context);

} // namespace genrescope
