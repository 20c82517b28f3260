#pragma once

#include "core/datasets/feature_key.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>

namespace genrescope {

/// What became of one piece of audio.
struct FeatureRecord {
    FeatureKey key = {};
    /// The audio that was read, as Track::file.
    std::string file = {};
    /// Frames stored; 0 where it failed.
    std::size_t frames = 0;
    /// Bytes of the feature file; 0 where it failed.
    std::uint64_t fileSize = 0;
    /// The clip's maximum, dB (see ClipFeatures).
    float reference = 0.0F;
    /// CRC-32C of the numbers in the feature file; 0 where it failed.
    std::uint32_t checksum = 0;
    /// Empty, or why the clip was left out: one sentence.
    std::string failure = {};
};

using FeatureRecords = std::unordered_map<FeatureKey, FeatureRecord>;

/// What a journal held.
struct JournalContent {
    FeatureRecords records = {};
    /// Whole lines that make no sense or have another checksum than they bear.
    std::size_t damagedLines = 0;
    /// The file is none of this version's journals; it is put aside by the first append().
    bool isForeign = false;
};

/// A text file with one line per record, to which lines are only ever appended: whatever happens to
/// the process, the lines that are complete hold. A later line about a key replaces an earlier one.
///
/// Line 1 names the format; then, separated by tabs: key, frames, file size, reference, checksum of
/// the features, audio file, failure, and the checksum of the line before its last tab.
class FeatureJournal {
public:
    explicit FeatureJournal(std::filesystem::path path);
    ~FeatureJournal();
    FeatureJournal(const FeatureJournal&) = delete;
    FeatureJournal& operator=(const FeatureJournal&) = delete;

    /// A torn last line counts as not written. @throws FileError.
    JournalContent read();

    /// Appends one line. The first call drops a torn last line, and renames a foreign file to
    /// asidePath().
    /// @throws FileError.
    void append(const FeatureRecord& record);

    /// Replaces the file by these records. @throws FileError.
    void rewrite(const FeatureRecords& records);

    std::filesystem::path asidePath() const;

private:
    void open();
    void close();

    std::filesystem::path path_;
    /// Bytes from the beginning that are to be kept.
    std::uint64_t validSize_ = 0;
    bool isForeign_ = false;
    int descriptor_ = -1;
};

} // namespace genrescope
