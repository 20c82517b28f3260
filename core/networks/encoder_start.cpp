#include "core/networks/encoder_start.h"

#include "core/base/error.h"
#include "core/networks/classifier.h"

#include <algorithm>

namespace genrescope {

bool isEncoderParameter(std::string_view parameter)
{
    return !parameter.starts_with("head.");
}

void startFromEncoder(Classifier& classifier, const CheckpointMetadata& wanted,
                      const std::filesystem::path& checkpoint)
{
    Checkpoint start = readCheckpoint(checkpoint);
    if (start.metadata.architecture != wanted.architecture || start.metadata.mel != wanted.mel) {
        throw CheckpointError(checkpoint.string() + " contains a " + start.metadata.architecture +
                              " of the features " + start.metadata.mel.hash() +
                              "; a training can only start from a " + wanted.architecture +
                              " of the features " + wanted.mel.hash() + ".");
    }
    if (start.metadata.normalizer != wanted.normalizer) {
        throw CheckpointError(checkpoint.string() + " has another input reference (" +
                              start.metadata.normalizer + "); set input_reference to that.");
    }
    std::vector<NamedTensor> tensors = weightsOf(classifier);
    for (NamedTensor& tensor : tensors) {
        if (!isEncoderParameter(tensor.name))
            continue;
        const auto found = std::ranges::find(start.tensors, tensor.name, &NamedTensor::name);
        if (found == start.tensors.end() || found->shape != tensor.shape) {
            throw CheckpointError("No training can start from " + checkpoint.string() +
                                  ": its encoder has no '" + tensor.name +
                                  "' of the same shape; give the model the same options.");
        }
        tensor.values = std::move(found->values);
        start.tensors.erase(found);
    }
    // What is left over would have been part of what the encoder does.
    const auto unused = std::ranges::find_if(
        start.tensors, [](const NamedTensor& tensor) { return isEncoderParameter(tensor.name); });
    if (unused != start.tensors.end()) {
        throw CheckpointError("No training can start from " + checkpoint.string() +
                              ": its encoder also has a '" + unused->name +
                              "'; give the model the same options.");
    }
    setWeights(classifier, tensors);
}

} // namespace genrescope
