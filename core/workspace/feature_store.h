#pragma once

#include "core/datasets/track.h"
#include "core/features/log_mel.h"
#include "core/workspace/feature_journal.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <span>
#include <string>

namespace genrescope {

/// One float16 .npy of shape (frames, bands) per track, sharded like FMA (features/000/000002.npy),
/// and a journal of what was done, so that a build killed at any moment continues where it stopped.
class FeatureStore {
public:
    /// Opens the store in `folder`, which need not exist yet, and reads its journal. What a journal
    /// says of features made by another MelConfig (another hash) counts as not done; a new journal
    /// is started when something is added. Only adding writes.
    /// @throws FileError if the journal cannot be read.
    FeatureStore(std::filesystem::path folder, const std::string& melHash);

    /// What is known of a track whose audio had this fingerprint; null where it has to be done
    /// (again), also where its file is missing or has another size than recorded. Valid until a
    /// record of the same track is added.
    const FeatureRecord* find(TrackId track, const std::string& fingerprint) const;
    /// What is known of a track, whatever its audio was then.
    const FeatureRecord* find(TrackId track) const;

    /// Stores a clip's features, then its record, whose frames and fileSize follow from them.
    /// Thread-safe. @throws FileError.
    void add(FeatureRecord record, const LogMel& logMel);
    /// Records that a clip failed. Thread-safe. @throws FileError.
    void addFailure(FeatureRecord record);

    std::filesystem::path file(TrackId track) const;

    /// Reads `count` frames from `first` on into `values` (count × bands). Thread-safe.
    /// @throws DatasetError if the file is missing, damaged, or shorter.
    void readFrames(TrackId track, std::size_t first, std::size_t count, int bands,
                    std::span<float> values) const;

    /// Lets the system begin to read these frames, so that readFrames finds them in memory later.
    /// Returns at once; an unreadable file is reported by readFrames. Thread-safe.
    void expectFrames(TrackId track, std::size_t first, std::size_t count, int bands) const;

private:
    void record(FeatureRecord&& record);

    std::filesystem::path folder_;
    mutable std::mutex mutex_;
    FeatureJournal journal_;
    std::map<TrackId, FeatureRecord> records_;
};

} // namespace genrescope
