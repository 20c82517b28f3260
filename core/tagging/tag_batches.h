#pragma once

#include "core/base/environment.h"
#include "core/base/file_lock.h"
#include "core/base/message.h"
#include "core/tagging/undo_log.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

// Each time that tags are written, a folder keeps what undoes it: a batch, named after the time
// (UTC), with the file "undo". While the batch is being written or undone it is locked, and has the
// file "unfinished", by which one whose program was killed is known.

/// Where a user's batches are: ~/.local/share/genrescope/tag-batches, or in XDG_DATA_HOME.
/// @throws FileError if the environment names no folder.
std::filesystem::path userTagBatches(const Environment& environment);

struct TagBatch {
    /// "2026-11-28_13-05-09": the name of its folder.
    std::string name = {};
    /// Files that were changed, as far as the log says, and how many of them have been restored.
    std::size_t changed = 0;
    std::size_t restored = 0;
    /// Why it cannot be taken back: its log is damaged, or cannot be read.
    std::optional<Message> damage = {};
};

/// The oldest first. @throws FileError.
std::vector<TagBatch> listTagBatches(const std::filesystem::path& batches);

/// A file of a batch.
struct BatchFile {
    /// Absolute, without links.
    std::filesystem::path file = {};
    /// As far as the log says.
    bool isRestored = false;
};

/// The files of a batch that were changed, in the order in which that was done.
/// @throws FileError if there is no such batch; DatasetError if its log is damaged.
std::vector<BatchFile> filesOfBatch(const std::filesystem::path& batches, const std::string& name);

/// Removes the copies that killed programs left beside people's files. What cannot be read is left.
void removeLeftCopies(const std::filesystem::path& batches);

/// A batch that this process works on.
class OpenBatch {
public:
    /// A new one.
    /// @throws FileError, DiskFullError.
    static OpenBatch create(const std::filesystem::path& batches);
    /// One that is there. @throws FileError if it is not, or another process works on it.
    static OpenBatch open(const std::filesystem::path& batches, const std::string& name);

    const std::string& name() const { return name_; }
    std::filesystem::path log() const;
    /// Where a file's new content is made, beside it.
    std::filesystem::path copyOf(const std::filesystem::path& file, std::size_t number) const;

    /// Nothing is left to be done.
    void finish();
    /// Nothing was done: the folder goes.
    void remove();

private:
    OpenBatch(std::filesystem::path folder, std::string name);

    std::filesystem::path folder_;
    std::string name_;
    std::unique_ptr<FileLock> lock_;
};

} // namespace genrescope
