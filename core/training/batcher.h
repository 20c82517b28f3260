#pragma once

#include "core/crops/crop_reader.h"
#include "core/crops/training_data.h"
#include "core/training/batch.h"
#include "core/training/crop_sampler.h"

namespace genrescope {

/// Makes the batches of a run: crops of its training clips, chosen, read, mixed and masked; without
/// labels, together with the unmasked frames.
class Batcher {
public:
    /// Borrows the data.
    /// @throws DatasetError if there are no training clips.
    Batcher(const TrainingData& data, const TrainConfig& config);

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

    const TrainingData& data_;
    TrainConfig config_;
    CropReader reader_;
    CropSampler sampler_;
    BatchPlan upcoming_;
    Random augmentation_;
    Batch batch_;
};

} // namespace genrescope
