#pragma once

#include "core/crops/training_data.h"
#include "core/prediction/predictor.h"
#include "core/runs/train_config.h"
#include "core/training/batch.h"

namespace genrescope {

/// Another trained model that is run on every training crop, exactly as the student receives it:
/// mixed and masked. So both see the same input, which a tag of a whole excerpt cannot guarantee.
/// Source: Beyer et al., "Knowledge distillation: A good teacher is patient and consistent", 2022.
class CropTeacher {
public:
    /// @throws CheckpointError if config.teacher is not a checkpoint with the data's labels and
    ///         features and with config.inputReference.
    CropTeacher(const TrainConfig& config, const TrainingData& data);

    /// Moves the targets toward the teacher's output for the inputs, by config.teacherShare: its
    /// probabilities, or, for vectors, its log-odds. Groups that nothing is known of stay so.
    void blendTargets(Batch& batch);

private:
    Predictor predictor_;
    /// The labels, by whether they are numbers of a vector.
    std::vector<bool> isVector_;
    float share_;
};

} // namespace genrescope
