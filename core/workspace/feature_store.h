#pragma once

#include "core/features/log_mel.h"
#include "core/features/log_mel_spool.h"
#include "core/workspace/feature_file.h"
#include "core/workspace/feature_journal.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace genrescope {

/// One float16 .npy of shape (frames, bands) per key (features/01/0123456789abcdef.npy), and a
/// journal of what was done, so that a build killed at any moment continues where it stopped.
///
/// Features of several datasets and mel configurations lie side by side: a key identifies what they
/// were computed from, so that no track is given another's features.
class FeatureStore {
public:
    /// Opens the store in `folder`, which need not exist yet, and reads its journal. Only adding,
    /// adopting and removing write.
    /// @throws FileError if the journal cannot be read; LaterVersionError.
    explicit FeatureStore(std::filesystem::path folder);

    /// The record of a key; null if there is none. Valid until another one is added for the key.
    const FeatureRecord* find(FeatureKey key) const;

    /// Whether what is stored is what was recorded: the file is there, whole, and its numbers have
    /// the recorded checksum and are finite. Reads it. Thread-safe.
    bool isIntact(const FeatureRecord& record, int bands) const;

    /// The same, but a file that still has the recorded size and modification time counts as intact
    /// without being read. Records the times of those that were read and are intact. Thread-safe.
    /// @throws FileError if the journal cannot be written.
    bool check(const FeatureRecord& record, int bands);

    /// Stores a clip's features, then its record, whose frames, fileSize, time and checksum follow
    /// from them. Thread-safe. @throws FeatureError if a value is not finite; FileError.
    void add(FeatureRecord record, const LogMelSpool& frames);
    void add(FeatureRecord record, const LogMel& logMel);
    /// Records that a clip failed, unless that is what is known of it. Thread-safe.
    /// @throws FileError.
    void addFailure(FeatureRecord record);
    /// Takes over a file that another version stored, by renaming it. False, and nothing is done,
    /// if it holds no features of this shape. Thread-safe. @throws FileError.
    bool adopt(FeatureRecord record, const std::filesystem::path& stored, int bands);

    /// Takes over a feature of another store, as a hard link where both lie on one file system,
    /// else as a copy. False, and nothing is done, if it is not intact there: all numbers are
    /// compared with its checksum if `isRead`, else only if size or time show that it was written
    /// to. Thread-safe. @throws FileError.
    bool takeOver(const FeatureRecord& record, const FeatureStore& other, int bands, bool isRead);

    /// Removes the records for which `isSuperseded` is true, with their files, and damaged lines of
    /// the journal.
    /// @throws FileError.
    void removeIf(const std::function<bool(const FeatureRecord&)>& isSuperseded);

    /// Removes what killed writers left behind. @throws FileError.
    void removeLeftovers() const;

    /// What reading the journal found wrong, one sentence each.
    const std::vector<Message>& complaints() const { return complaints_; }

    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path file(FeatureKey key) const;

    /// Reads `count` frames from `first` on into `values` (count × bands). Thread-safe.
    /// @throws DatasetError if the file is missing, damaged, or shorter. Numbers that were changed
    ///         are noticed when the file is read for the first time, numbers that are not finite
    ///         always. Either way check() will read the file, even if the disk alone has changed
    ///         it.
    void readFrames(FeatureKey key, std::size_t first, std::size_t count, int bands,
                    std::span<float> values) const;

    /// Lets the system start reading these frames, so that readFrames later finds them in memory.
    /// Returns at once; an unreadable file is reported by readFrames. Thread-safe.
    void prefetchFrames(FeatureKey key, std::size_t first, std::size_t count, int bands) const;

private:
    class Writer;

    void record(FeatureRecord&& record);
    Halves readTrusted(const std::filesystem::path& path, FeatureKey key, std::size_t first,
                       std::size_t count, int bands) const;
    bool wasVerified(FeatureKey key) const;
    /// Compares all numbers of a file with the recorded checksum. @throws DatasetError if they do
    /// not match it.
    void verify(FeatureFile& stored, FeatureKey key) const;

    std::filesystem::path folder_;
    mutable std::mutex mutex_;
    FeatureJournal journal_;
    FeatureRecords records_;
    std::vector<Message> complaints_;
    bool hasDamagedLines_ = false;
    bool isOlder_ = false;
    /// Keys whose numbers were compared with their checksum since the store was opened.
    mutable std::unordered_set<FeatureKey> verified_;
};

} // namespace genrescope
