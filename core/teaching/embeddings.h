#pragma once

#include "core/base/task_context.h"
#include "core/crops/training_data.h"
#include "core/metrics/logistic_regression.h"
#include "core/models/embedding_model.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace genrescope {

/// A clip that gives no embedding.
struct UnheardClip {
    /// Index of the clip.
    std::size_t clip = 0;
    /// A sentence.
    Message reason = {};
};

/// What an encoder makes of clips.
struct Embeddings {
    /// Clips × numbers; zeros where the clip is unheard.
    Samples samples = {};
    std::vector<UnheardClip> unheard = {};
    /// Made in this run, and kept from before.
    std::size_t made = 0;
    std::size_t kept = 0;
};

/// The mean embedding of each clip over its crops, which are chosen as in listening (SectionCrops):
/// several evenly spaced ones in each section of 30 s, each section relative to its own maximum.
/// Clips are whole recordings, each known by its feature key.
///
/// Embeddings are kept in `folder`, in a file for each encoder and number of crops; what is there
/// is not computed again, what is damaged is. Those that were made before a cancellation or an
/// error are kept.
/// @param crops  per section
/// @throws FileError if the file cannot be read or written; CheckpointError; ModelError; Canceled.
Embeddings embedTracks(const EmbeddingModel& model, const std::vector<TrainingClip>& clips,
                       int crops, const std::filesystem::path& folder, const TaskContext& context);

/// The embeddings of a workspace's tracks.
std::filesystem::path embeddingsPath(const std::filesystem::path& workspace);

} // namespace genrescope
