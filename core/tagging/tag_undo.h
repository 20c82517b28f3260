#pragma once

#include "core/base/message.h"
#include "core/base/task_context.h"
#include "core/tagging/replaced_file.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace genrescope {

/// What became of a file: it has its bytes back; it had them already, and nothing was done; or it
/// stays as it is.
enum class UndoOutcome { Restored, AlreadyUndone, Failed };

/// Told that of each file, with the reason of a failure. On the thread that works.
using UndoObserver = std::function<void(const std::filesystem::path& file, UndoOutcome outcome,
                                        const Message& failure)>;

struct TagUndoResult {
    std::size_t restored = 0;
    std::size_t alreadyUndone = 0;
    std::size_t failed = 0;
};

/// Gives the files of a batch their bytes and times back, the last one first. A file that was
/// changed since gets a sentence, and the others are restored; one that was restored already, or
/// that a killed program never wrote, is already undone.
/// @param files  empty: all
/// @throws FileError if there is no such batch, another process works on it, or a file is not in
/// it;
///         DatasetError if its log is damaged; Canceled, which keeps what is done.
TagUndoResult undoTags(const std::filesystem::path& batches, const std::string& batch,
                       const std::vector<std::filesystem::path>& files, const IsInUse& isInUse,
                       const UndoObserver& observe, const TaskContext& context);

} // namespace genrescope
