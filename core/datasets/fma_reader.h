#pragma once

#include "core/datasets/fma_labels.h"
#include "core/datasets/reader_info.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace genrescope {

enum class SplitProtocol {
    /// The dataset's own: no artist on both sides.
    Artist,
    /// The post's: random 80/20 stratified on the last label, seed 1337; validation is test.
    Post,
};

struct FmaOptions {
    /// fma_metadata.zip or the unpacked folder.
    std::filesystem::path metadata = {};
    /// fma_large.zip (or another size) or the unpacked folder.
    std::filesystem::path audio = {};
    /// "small", "medium", "large", "full"; empty = what the archive's name says.
    std::string subset = {};
    LabelScheme labels = LabelScheme::Closed;
    SplitProtocol split = SplitProtocol::Artist;
    /// Genres with fewer training tracks are left out; 0 keeps every row of the genre table.
    int minTracks = 1;
    /// Compare SHA-1 checksums first.
    bool verify = false;
    std::uint64_t seed = 1337;
};

/// Reads FMA: its metadata and one of its archives of audio.
///
/// A track is in the manifest if it belongs to the subset, its audio is there and it carries a
/// label of the set. The expected duration of a trimmed clip is min(30 s, the recording's
/// duration).
class FmaReader : public DatasetReader {
public:
    explicit FmaReader(FmaOptions options);

    Dataset read(const Manifest* previous, const TaskContext& context) const override;

private:
    FmaOptions options_;
};

ReaderInfo fmaReaderInfo();

} // namespace genrescope
