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

/// Told what became of a file; an empty failure: it has its bytes back. On the thread that works.
using UndoObserver = std::function<void(const std::filesystem::path& file, const Message& failure)>;

struct TagUndoResult {
    std::size_t restored = 0;
    std::size_t failed = 0;
};

/// Gives the files of a batch their bytes and times back, the last one first. A file that was
/// changed since gets a sentence, and the others are restored; one that was restored already, or
/// never written, is as it was.
/// @param files  empty: all
/// @throws FileError if there is no such batch, another process works on it, or a file is not in
/// it;
///         DatasetError if its log is damaged; Canceled, which keeps what is done.
TagUndoResult undoTags(const std::filesystem::path& batches, const std::string& batch,
                       const std::vector<std::filesystem::path>& files, const IsInUse& isInUse,
                       const UndoObserver& observe, const TaskContext& context);

} // namespace genrescope
