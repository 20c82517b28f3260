#pragma once

#include "core/crops/training_data.h"
#include "core/runs/reconstruction.h"
#include "core/runs/train_config.h"
#include "core/training/batch.h"

#include <span>
#include <vector>

namespace genrescope {

class Classifier;

/// Excerpts of a few validation clips with the same frames masked every time: what a model makes of
/// them after each epoch lets people see what it learns.
class MaskedExcerpts {
public:
    /// Reads them; the clips are those that each epoch is validated on.
    /// @throws DatasetError if features cannot be read.
    MaskedExcerpts(std::span<const TrainingClip> clips, const MelConfig& mel,
                   const TrainConfig& config);

    /// @param classifier  without labels; is left in evaluation mode
    Reconstruction reconstruct(Classifier& classifier, int epoch) const;

private:
    /// A crop each, since they may differ in length.
    std::vector<Batch> batches_;
    /// All but what a model makes of them.
    Reconstruction excerpts_;
};

} // namespace genrescope
