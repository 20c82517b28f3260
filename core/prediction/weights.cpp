#include "core/prediction/weights.h"

#include "core/kernels/matrix_product.h"
#include "core/models/head_tensors.h"

#include <algorithm>
#include <iterator>

namespace genrescope {

namespace {

std::vector<TensorShape> tensorsOf(const CheckpointMetadata& metadata)
{
    return modelTensors(metadata.architecture, metadata.options, metadata.mel.melBands,
                        static_cast<int>(metadata.labels.size()));
}

} // namespace

Weights::Weights(const Checkpoint& checkpoint)
    : Weights(tensorsOf(checkpoint.metadata), checkpoint.tensors)
{
}

Weights::Weights(const std::vector<TensorShape>& wanted, const std::vector<NamedTensor>& tensors)
{
    for (const NamedTensor* const tensor : matchTensors(wanted, tensors))
        values_.emplace(tensor->name, tensor->values);
}

Weights Weights::ofHead(const Checkpoint& checkpoint)
{
    std::vector<TensorShape> wanted = tensorsOf(checkpoint.metadata);
    std::erase_if(wanted,
                  [](const TensorShape& tensor) { return isEncoderParameter(tensor.name); });
    std::vector<NamedTensor> tensors;
    std::ranges::copy_if(
        checkpoint.tensors, std::back_inserter(tensors),
        [](const NamedTensor& tensor) { return !isEncoderParameter(tensor.name); });
    return {wanted, tensors};
}

Dense::Dense(const Weights& weights, const std::string& layer)
    : weight(weights(layer + ".weight")), bias(weights(layer + ".bias"))
{
}

void Dense::run(const float* given, std::size_t rows, float* result) const
{
    multiply(plain(given, inputs()), transposed(weight.data(), inputs()),
             {rows, inputs(), outputs()}, {result, outputs()});
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < outputs(); ++i)
            result[row * outputs() + i] += bias[i];
    }
}

} // namespace genrescope
