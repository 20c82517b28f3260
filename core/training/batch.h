#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// The crops of a batch that one of several processes trains on.
struct BatchSlice {
    std::size_t first = 0;
    std::size_t crops = 0;
    /// Of the whole batch.
    std::size_t of = 0;

    bool isWhole() const { return crops == of; }
    /// What a mean over its crops counts in the mean over the whole batch.
    double share() const { return static_cast<double>(crops) / static_cast<double>(of); }
};

/// The slice of one of `count` processes; they differ by a crop at most.
inline BatchSlice batchSlice(std::size_t batch, std::size_t index, std::size_t count)
{
    const std::size_t first = index * batch / count;
    return {.first = first, .crops = (index + 1) * batch / count - first, .of = batch};
}

/// Crops and their targets, as plain numbers.
struct Batch {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t bands = 0;
    std::size_t labels = 0;
    /// Of targets (TrainingData::groups); 0 where they are true labels.
    std::size_t groups = 0;
    /// Which crops these are of a whole batch; all of it unless told otherwise.
    BatchSlice slice = {};
    /// Whether there is one more crop than in the slice: the one that follows it in the whole
    /// batch, with which its last one is mixed.
    bool hasNeighbor = false;
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

    /// Whether the slice contains a crop of the whole batch.
    bool holds(std::size_t place) const
    {
        return place >= slice.first && place - slice.first < slice.crops;
    }
    /// Of a crop: its place in the whole batch.
    std::size_t placeOf(std::size_t crop) const { return (slice.first + crop) % slice.of; }

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
    batch.slice = {.crops = crops, .of = crops};
    batch.hasNeighbor = false;
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

/// Removes the crop beyond the slice.
inline void dropNeighbor(Batch& batch)
{
    if (!batch.hasNeighbor)
        return;
    batch.hasNeighbor = false;
    --batch.crops;
    batch.inputs.resize(batch.crops * batch.frames * batch.bands);
    batch.targets.resize(batch.crops * batch.labels);
    batch.weights.resize(batch.crops * batch.groups);
}

} // namespace genrescope
