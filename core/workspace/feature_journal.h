#pragma once

#include "core/datasets/track.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace genrescope {

/// What became of one track's features.
struct FeatureRecord {
    TrackId track = 0;
    /// AudioEntry::fingerprint of the audio that was read.
    std::string fingerprint = {};
    /// Frames stored; 0 where it failed.
    std::size_t frames = 0;
    /// Bytes of the feature file; 0 where it failed.
    std::uint64_t fileSize = 0;
    /// The clip's maximum, dB (see ClipFeatures).
    float reference = 0.0F;
    /// Empty, or why the clip was left out: one sentence.
    std::string failure = {};
};

/// A text file with one line per record, to which lines are only ever appended: whatever happens to
/// the process, the lines that are complete hold. A later line about a track replaces an earlier
/// one.
///
/// Line 1 names the format and the features' MelConfig; then, separated by tabs: track,
/// fingerprint, frames, file size, reference, failure.
class FeatureJournal {
public:
    /// @param melHash  MelConfig::hash() of the features.
    FeatureJournal(std::filesystem::path path, const std::string& melHash);
    ~FeatureJournal();
    FeatureJournal(const FeatureJournal&) = delete;
    FeatureJournal& operator=(const FeatureJournal&) = delete;

    /// All records. A torn last line and lines that make no sense count as not written; so does all
    /// of a journal of another MelConfig. @throws FileError.
    std::map<TrackId, FeatureRecord> read();

    /// Appends one line. The first call drops what read() did not count.
    /// @throws FileError.
    void append(const FeatureRecord& record);

private:
    void open();

    std::filesystem::path path_;
    std::string header_;
    /// Bytes from the beginning that are to be kept.
    std::uint64_t validSize_ = 0;
    int descriptor_ = -1;
};

} // namespace genrescope
