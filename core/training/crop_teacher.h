#pragma once

#include "core/models/predictor.h"
#include "core/training/batch.h"
#include "core/training/train_config.h"
#include "core/training/training_data.h"

namespace genrescope {

/// Another trained model that is asked about every crop of a training, as the model that learns
/// hears it: mixed and masked. So the two agree on what is judged, which a tag of a whole piece
/// cannot promise. Source: Beyer et al., "Knowledge distillation: A good teacher is patient and
/// consistent", 2022.
class CropTeacher {
public:
    /// @throws CheckpointError if config.teacher is no checkpoint of the data's labels and features
    ///         that hears music relative to config.inputReference.
    CropTeacher(const TrainConfig& config, const TrainingData& data);

    /// Moves the targets toward what the teacher thinks of the inputs, by config.teacherShare.
    void blendTargets(Batch& batch);

private:
    Predictor predictor_;
    float share_;
};

} // namespace genrescope
