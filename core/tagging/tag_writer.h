#pragma once

#include "core/base/task_context.h"
#include "core/tagging/replaced_file.h"
#include "core/tagging/tag_plan.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace genrescope {

/// What has just been done to a file: for tests, which end the program there.
enum class WriteStep { Logged, Copied, Checked, Renamed };

struct TagWriteOptions {
    /// userTagBatches().
    std::filesystem::path batches = {};
    GenreTagForm form = {};
    /// Whether files keep their times.
    bool keepsTimes = false;
    /// Beside what the system knows of open files.
    IsInUse isInUse = {};
    std::function<void(WriteStep)> onStep = {};
    /// Told by which name all can be undone, before the first file is changed. So it is known also
    /// where what follows is canceled.
    std::function<void(const std::string& batch)> onBatch = {};
};

/// Told what became of a row; empty: it was done. On the thread that works.
using RowObserver = std::function<void(std::size_t row, const Message& failure)>;

struct TagWriteResult {
    /// By which it can be undone; empty if nothing was written.
    std::string batch = {};
    std::size_t written = 0;
    std::size_t failed = 0;
};

/// Writes the rows that are changes, one after another. Each file is either old or new at any
/// moment, and what undoes it is on the disk before that. A file that cannot be written, or is not
/// as it was when it was planned, gets a sentence, and the others are written.
/// @throws FileError if there can be no batch; Canceled, which keeps what is done.
TagWriteResult writeTags(const std::vector<TagRow>& rows, const TagWriteOptions& options,
                         const RowObserver& observe, const TaskContext& context);

} // namespace genrescope
