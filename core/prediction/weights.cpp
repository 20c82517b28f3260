#include "core/prediction/weights.h"

#include "core/kernels/matrix_product.h"
#include "core/models/model_tensors.h"

namespace genrescope {

Weights::Weights(const Checkpoint& checkpoint)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    const std::vector<TensorShape> wanted =
        modelTensors(metadata.architecture, metadata.options, metadata.mel.melBands,
                     static_cast<int>(metadata.labels.size()));
    for (const NamedTensor* const tensor : matchTensors(wanted, checkpoint.tensors))
        values_.emplace(tensor->name, tensor->values);
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
