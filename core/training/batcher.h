#pragma once

#include "core/crops/crop_reader.h"
#include "core/crops/training_data.h"
#include "core/training/batch.h"
#include "core/training/crop_sampler.h"

namespace genrescope {

/// Makes the batches of a run, or one process' slices of them: crops of its training clips, chosen,
/// read, mixed and masked; without labels, together with the unmasked frames. All processes choose
/// the same crops, and each reads those of its slice, and one more where crops are mixed.
class Batcher {
public:
    /// Borrows the data.
    /// @throws DatasetError if there are no training clips.
    Batcher(const TrainingData& data, const TrainConfig& config);
    /// @param slice  of config.batchSize crops
    Batcher(const TrainingData& data, const TrainConfig& config, const BatchSlice& slice);

    std::size_t clips() const { return data_.training.size(); }

    /// Valid until the next call; the caller may modify it.
    /// @throws DatasetError if features cannot be read.
    Batch& next();

    /// The state of the random draws for mixing and masking after the last batch.
    const Random::State& augmentation() const { return augmentation_.state(); }
    /// Continues as if it had produced that many batches.
    void restore(std::int64_t batches, const Random::State& augmentation);

private:
    /// Draws the batch after the current one, whose crops are then read while this one is trained.
    void drawUpcoming();
    std::size_t cropsToRead() const { return slice_.crops + (readsNeighbor_ ? 1 : 0); }

    const TrainingData& data_;
    TrainConfig config_;
    BatchSlice slice_;
    bool readsNeighbor_;
    CropReader reader_;
    CropSampler sampler_;
    BatchPlan upcoming_;
    Random augmentation_;
    Batch batch_;
};

} // namespace genrescope
