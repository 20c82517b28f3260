#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Crops and their targets, as plain numbers.
struct Batch {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t bands = 0;
    std::size_t labels = 0;
    /// Of targets (TrainingData::groups); 0 where they are true labels.
    std::size_t groups = 0;
    /// crops × frames × bands, normalized log-mel.
    std::vector<float> inputs = {};
    /// crops × labels. True labels are 0 or 1, and between the two where crops were mixed.
    std::vector<float> targets = {};
    /// crops × groups: how much each group of targets counts, 0 where nothing is known of it.
    std::vector<float> weights = {};
    /// In pretraining: the inputs before anything was blanked, and crops × frames, 1 where a frame
    /// is to be reconstructed, else 0.
    std::vector<float> clean = {};
    std::vector<float> masked = {};

    std::span<float> input(std::size_t crop)
    {
        return std::span(inputs).subspan(crop * frames * bands, frames * bands);
    }
    std::span<float> target(std::size_t crop)
    {
        return std::span(targets).subspan(crop * labels, labels);
    }
    std::span<float> weight(std::size_t crop)
    {
        return std::span(weights).subspan(crop * groups, groups);
    }
};

/// Makes it a batch of zeros, in the memory that it has where that suffices.
inline void clearBatch(Batch& batch, std::size_t crops, std::size_t frames, std::size_t bands,
                       std::size_t labels, std::size_t groups = 0)
{
    batch.crops = crops;
    batch.frames = frames;
    batch.bands = bands;
    batch.labels = labels;
    batch.groups = groups;
    batch.inputs.assign(crops * frames * bands, 0.0F);
    batch.targets.assign(crops * labels, 0.0F);
    batch.weights.assign(crops * groups, 0.0F);
    batch.clean.clear();
    batch.masked.clear();
}

inline Batch makeBatch(std::size_t crops, std::size_t frames, std::size_t bands, std::size_t labels,
                       std::size_t groups = 0)
{
    Batch batch;
    clearBatch(batch, crops, frames, bands, labels, groups);
    return batch;
}

} // namespace genrescope
