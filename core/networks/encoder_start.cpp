#include "core/networks/encoder_start.h"

#include "core/base/error.h"
#include "core/models/head_tensors.h"
#include "core/networks/classifier.h"

#include <algorithm>

namespace genrescope {

void startFromEncoder(Classifier& classifier, const CheckpointMetadata& wanted,
                      const std::filesystem::path& checkpoint)
{
    Checkpoint start = readCheckpoint(checkpoint);
    if (start.metadata.architecture != wanted.architecture || start.metadata.mel != wanted.mel) {
        throw CheckpointError(Message::english("%1 contains a %2 of the features %3; a training "
                                               "can only start from a %4 of the features %5.",
                                               checkpoint.string(), start.metadata.architecture,
                                               start.metadata.mel.hash(), wanted.architecture,
                                               wanted.mel.hash()));
    }
    if (start.metadata.normalizer != wanted.normalizer) {
        throw CheckpointError(
            Message::english("%1 has another input reference (%2); set input_reference to that.",
                             checkpoint.string(), start.metadata.normalizer));
    }
    std::vector<NamedTensor> tensors = weightsOf(classifier);
    for (NamedTensor& tensor : tensors) {
        if (!isEncoderParameter(tensor.name))
            continue;
        const auto found = std::ranges::find(start.tensors, tensor.name, &NamedTensor::name);
        if (found == start.tensors.end() || found->shape != tensor.shape) {
            throw CheckpointError(
                Message::english("No training can start from %1: its encoder has no '%2' of the "
                                 "same shape; give the model the same options.",
                                 checkpoint.string(), tensor.name));
        }
        tensor.values = std::move(found->values);
        start.tensors.erase(found);
    }
    // A tensor that is left over is a part of the checkpoint's encoder that this model lacks.
    const auto unused = std::ranges::find_if(
        start.tensors, [](const NamedTensor& tensor) { return isEncoderParameter(tensor.name); });
    if (unused != start.tensors.end()) {
        throw CheckpointError(Message::english("No training can start from %1: its encoder also "
                                               "has a '%2'; give the model the same options.",
                                               checkpoint.string(), unused->name));
    }
    setWeights(classifier, tensors);
}

} // namespace genrescope
