#include "core/prediction/embedding_head.h"

#include "core/models/model_kinds.h"

namespace genrescope {

namespace {

CommonOptions commonOptions(const CheckpointMetadata& metadata)
{
    const ModelOptions complete =
        completeOptions(modelInfo(metadata.architecture), metadata.options);
    CommonOptions options;
    ModelKinds::forOne(metadata.architecture,
                       [&]<typename Options>() { options = optionsOf<Options>(complete).common; });
    return options;
}

} // namespace

EmbeddingHead::EmbeddingHead(const Checkpoint& checkpoint)
    : weights_(Weights::ofHead(checkpoint)), layers_(commonOptions(checkpoint.metadata), weights_)
{
}

} // namespace genrescope
