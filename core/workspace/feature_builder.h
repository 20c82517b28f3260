#pragma once

#include "core/base/task_context.h"
#include "core/datasets/dataset_reader.h"
#include "core/workspace/feature_store.h"
#include "core/workspace/shard.h"

#include <string>
#include <vector>

namespace genrescope {

/// A clip that was left out.
struct FailedClip {
    TrackId track = 0;
    std::string file = {};
    /// One sentence.
    Message reason = {};
};

/// What a build did.
struct BuildSummary {
    /// All tracks of the dataset, or of the shard: prepared + skipped + failed.size().
    std::size_t tracks = 0;
    /// Made in this run, and already made by an earlier one.
    std::size_t prepared = 0;
    std::size_t skipped = 0;
    /// By track. Each run tries them again: whatever was wrong may have been mended.
    std::vector<FailedClip> failed = {};
};

/// Options of a build.
struct BuildOptions {
    /// Threads.
    int jobs = 1;
    /// Read what an earlier run stored and compare its checksums, even where size and modification
    /// time show no change of the file since.
    bool checkAll = false;
    /// Make the features of its tracks only.
    Shard shard = {};
};

/// Makes the features of every track of a dataset, or of a shard of it, that are not there yet, or
/// damaged. Nobody else may write to the store at the same time (see prepareWorkspace). A clip that
/// cannot be used is listed and never stops the build: undecodable, corrupt beyond 1 % of its
/// audio, or shorter than half of what was expected. Nothing is begun if the disk has no room for
/// clips of known duration.
/// @throws DiskFullError; FileError where the workspace cannot be written; Canceled, with
/// everything finished so
///         far kept.
BuildSummary buildFeatures(const Dataset& dataset, FeatureStore& store, const BuildOptions& options,
                           const TaskContext& context);

} // namespace genrescope
