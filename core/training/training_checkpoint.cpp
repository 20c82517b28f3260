#include "core/training/training_checkpoint.h"

#include "core/dataset/label_hierarchy.h"

namespace genrescope {

CheckpointMetadata describeTraining(const TrainConfig& config, const Manifest& manifest)
{
    CheckpointMetadata metadata;
    metadata.architecture = config.model;
    metadata.options = completeOptions(modelInfo(config.model), config.options);
    metadata.mel = manifest.mel;
    metadata.cropFrames = config.evaluationCropFrames;
    metadata.labels = manifest.labels;
    // Only what the labels teach may be asked of the output: an artist's own fine genres come
    // without their ancestors, and there a part may well be likelier than the whole.
    if (labelsKeepHierarchy(manifest))
        metadata.output.parents = manifest.parents;
    metadata.recipe = config.recipe;
    metadata.seed = config.seed;
    metadata.dataHash = manifest.hash();
    metadata.labelScheme = manifest.labelScheme;
    metadata.splitProtocol = manifest.splitProtocol;
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
