#pragma once

#include "core/dataset/workspace.h"
#include "core/training/batch.h"
#include "core/training/crop_reader.h"
#include "core/training/crop_sampler.h"

namespace genrescope {

/// Makes the batches of a training: chosen crops of the training split, read, mixed and masked.
class Batcher {
public:
    /// Borrows the workspace.
    /// @throws DatasetError if the training split has no tracks with features.
    Batcher(const Workspace& workspace, const TrainConfig& config);

    std::size_t tracks() const { return clips_.size(); }

    /// Valid until the next call.
    /// @throws DatasetError if features cannot be read.
    const Batch& next();

private:
    /// Draws the batch after the current one, whose crops are then read while this one is trained.
    void drawUpcoming();

    const Manifest& manifest_;
    TrainConfig config_;
    /// Indices into the manifest's tracks, and the length of each in frames.
    std::vector<std::size_t> clips_;
    std::vector<std::size_t> clipFrames_;
    CropReader reader_;
    CropSampler sampler_;
    BatchPlan upcoming_;
    Random augmentation_;
    Batch batch_;
};

/// Length in frames of the stored features of each of these tracks.
std::vector<std::size_t> storedFrames(const Workspace& workspace,
                                      const std::vector<std::size_t>& tracks);

} // namespace genrescope
