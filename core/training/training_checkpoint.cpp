#include "core/training/training_checkpoint.h"

namespace genrescope {

CheckpointMetadata describeTraining(const TrainConfig& config, const TrainingData& data)
{
    CheckpointMetadata metadata;
    metadata.architecture = config.model;
    metadata.options = completeOptions(modelInfo(config.model), config.options);
    metadata.mel = data.mel;
    metadata.normalizer = nameOf(config.inputReference);
    metadata.cropFrames = config.evaluationCropFrames;
    metadata.labels = data.labels;
    if (data.isUnlabeled())
        metadata.activation = "none";
    metadata.output.parents = data.parents;
    metadata.recipe = config.recipe;
    metadata.seed = config.seed;
    metadata.dataHash = data.dataHash;
    metadata.labelScheme = data.labelScheme;
    metadata.splitProtocol = data.splitProtocol;
    metadata.program = GENRESCOPE_VERSION;
    return metadata;
}

void describeEpoch(const EpochMetrics& metrics, CheckpointMetadata& metadata)
{
    metadata.epoch = metrics.epoch;
    metadata.step = metrics.step;
    metadata.metrics = {{"training_loss", metrics.trainingLoss},
                        {"validation_loss", metrics.validationLoss}};
    if (metrics.validationWeightedAp)
        metadata.metrics["validation_weighted_ap"] = *metrics.validationWeightedAp;
    if (metrics.validationMacroAp)
        metadata.metrics["validation_macro_ap"] = *metrics.validationMacroAp;
}

} // namespace genrescope
