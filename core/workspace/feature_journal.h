#pragma once

#include "core/base/appended_file.h"
#include "core/base/message.h"
#include "core/datasets/feature_key.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

namespace genrescope {

/// The outcome of computing the features of one piece of audio.
struct FeatureRecord {
    FeatureKey key = {};
    /// The audio that was read, as Track::file.
    std::string file = {};
    /// Frames stored; 0 where it failed.
    std::size_t frames = 0;
    /// Bytes of the feature file; 0 where it failed.
    std::uint64_t fileSize = 0;
    /// When the file was written, as FileStamp::modified; 0 where that is not known.
    std::int64_t modified = 0;
    /// The clip's maximum, dB (see ClipFeatures).
    float reference = 0.0F;
    /// CRC-32C of the numbers in the feature file; 0 where it failed.
    std::uint32_t checksum = 0;
    /// Empty, or why the clip was left out: one sentence.
    Message failure = {};

    bool hasFailed() const { return !failure.isEmpty(); }
};

using FeatureRecords = std::unordered_map<FeatureKey, FeatureRecord>;

/// The content of a journal.
struct JournalContent {
    FeatureRecords records = {};
    /// Complete lines that make no sense or do not match their checksum.
    std::size_t damagedLines = 0;
    /// Written by version 2: rewrite() it before the first append().
    bool isOlder = false;
    /// The file is not a journal of a known version; the first append() puts it aside.
    bool isForeign = false;
};

/// A text file with one line per record, to which lines are only ever appended: whatever happens to
/// the process, complete lines remain valid. A later line about a key replaces an earlier one.
///
/// Line 1 names the format; then, separated by tabs: key, frames, file size, modification time,
/// reference, checksum of the features, audio file, failure (a message as JSON), and the checksum
/// of the line before its last tab. Version 2 had no modification times, and failures in English
/// only.
class FeatureJournal {
public:
    explicit FeatureJournal(std::filesystem::path path);

    /// A torn last line counts as not written. @throws FileError, LaterVersionError.
    JournalContent read();

    /// Appends one line. The first call drops a torn last line, and renames a foreign file to
    /// asidePath().
    /// @throws FileError.
    void append(const FeatureRecord& record);

    /// Replaces the file with these records. @throws FileError.
    void rewrite(const FeatureRecords& records);

    std::filesystem::path asidePath() const;

private:
    void open();

    std::filesystem::path path_;
    /// Bytes from the beginning that are to be kept.
    std::uint64_t validSize_ = 0;
    bool isForeign_ = false;
    /// Since the first append().
    std::optional<AppendedFile> file_;
};

} // namespace genrescope
