#pragma once

#include "core/dataset/track.h"
#include "core/features/log_mel.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// What became of one track's features.
struct FeatureRecord {
    TrackId track = 0;
    /// AudioEntry::fingerprint of the audio that was read.
    std::string fingerprint = {};
    /// Frames stored; 0 where it failed.
    std::size_t frames = 0;
    /// The clip's maximum, dB (see ClipFeatures).
    float reference = 0.0F;
    /// Empty, or why the clip was left out: one sentence.
    std::string failure = {};
};

/// One float16 .npy of shape (frames, bands) a track, sharded as FMA is (features/000/000002.npy),
/// and a journal of what was done, so that a build killed at any moment goes on where it was.
class FeatureStore {
public:
    /// Opens the store in `folder` (made if missing) and reads its journal; a torn last line is
    /// dropped. A journal of features made by another MelConfig (another hash) is started anew.
    FeatureStore(std::filesystem::path folder, std::string melHash);

    /// What is known of a track whose audio had this fingerprint; null where it has to be done
    /// (again), also where its file is missing or has another size than recorded.
    const FeatureRecord* find(TrackId track, const std::string& fingerprint) const;
    /// What is known of a track, whatever its audio was then.
    const FeatureRecord* find(TrackId track) const;

    /// Stores a clip's features, then its record. Thread-safe.
    void add(const FeatureRecord& record, const LogMel& logMel);
    /// Records that a clip failed. Thread-safe.
    void addFailure(const FeatureRecord& record);

    std::filesystem::path file(TrackId track) const;

    /// Reads `count` frames from `first` on into `values` (count × bands).
    /// @throws DatasetError if the file is missing, damaged, or shorter.
    void readFrames(TrackId track, std::size_t first, std::size_t count, int bands,
                    std::span<float> values) const;

private:
    void append(const FeatureRecord& record);

    std::filesystem::path folder_;
    std::string melHash_;
    std::map<TrackId, FeatureRecord> records_;
    std::mutex mutex_;
};

} // namespace genrescope
