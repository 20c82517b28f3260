#pragma once

#include "core/models/model_info.h"
#include "core/models/safetensors.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace genrescope {

/// A tensor that a model keeps.
struct TensorShape {
    std::string name = {};
    std::vector<std::int64_t> shape = {};
    /// By training; otherwise it is measured.
    bool isLearned = true;
};

std::int64_t valuesIn(const TensorShape& tensor);

/// The tensors of a model, collected part by part.
class TensorList {
public:
    void add(std::string name, std::vector<std::int64_t> shape)
    {
        tensors_.push_back({.name = std::move(name), .shape = std::move(shape)});
    }
    void addMeasured(std::string name, std::vector<std::int64_t> shape)
    {
        tensors_.push_back(
            {.name = std::move(name), .shape = std::move(shape), .isLearned = false});
    }
    /// A layer's weights, outputs × inputs, and its bias.
    void addDense(const std::string& layer, std::int64_t inputs, std::int64_t outputs)
    {
        add(layer + ".weight", {outputs, inputs});
        add(layer + ".bias", {outputs});
    }
    void addNorm(const std::string& layer, std::int64_t width)
    {
        add(layer + ".weight", {width});
        add(layer + ".bias", {width});
    }

    std::vector<TensorShape> take() { return std::move(tensors_); }

private:
    std::vector<TensorShape> tensors_;
};

/// @throws ModelError unless a model can have these.
void requireModelSizes(int bands, int labels);

/// Every tensor of a model, in the order of checkpoints.
/// @throws ModelError as completeOptions does, or if the sizes do not fit the model.
std::vector<TensorShape> modelTensors(const std::string& model, const ModelOptions& options,
                                      int bands, int labels);

/// The given tensors in the order of the wanted ones.
/// @throws CheckpointError naming a tensor that is missing, occurs twice, has another shape, or is
///         not wanted.
std::vector<const NamedTensor*> matchTensors(const std::vector<TensorShape>& wanted,
                                             const std::vector<NamedTensor>& given);

/// Number of trainable values of a model with this many labels and mel bands.
/// @throws ModelError as modelTensors does.
std::int64_t parameterCount(const std::string& model, const ModelOptions& options, int bands,
                            int labels);

} // namespace genrescope
