#pragma once

#include "core/tagging/tag_batches.h"
#include "core/tagging/tag_plan.h"
#include "core/tagging/tag_undo.h"
#include "core/tagging/tag_writer.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// How genre tags are read, written and taken back: core's functions, with the person's folder of
/// batches. Called on worker threads; what they throw is core's.
struct TagWork {
    /// readTaggedFile().
    std::function<TaggedFile(const std::filesystem::path&, const TaskContext&)> read = {};
    /// readGenreNames().
    std::function<std::map<std::string, std::string>(const std::filesystem::path&)> readNames = {};
    /// writeTags(); the options' folder of batches is filled in.
    std::function<TagWriteResult(const std::vector<TagRow>&, TagWriteOptions, const RowObserver&,
                                 const TaskContext&)>
        write = {};
    /// undoTags().
    std::function<TagUndoResult(const std::string& batch, const std::vector<std::filesystem::path>&,
                                const IsInUse&, const UndoObserver&, const TaskContext&)>
        undo = {};
    /// listTagBatches().
    std::function<std::vector<TagBatch>()> batches = {};
    /// filesOfBatch().
    std::function<std::vector<BatchFile>(const std::string& batch)> files = {};
};

} // namespace genrescope
