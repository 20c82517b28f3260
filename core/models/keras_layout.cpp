#include "core/models/keras_layout.h"

#include "core/base/error.h"
#include "core/models/head_tensors.h"

#include <algorithm>
#include <map>
#include <span>

namespace genrescope {

namespace {

/// The tensors of a Keras model, each taken once.
class KerasTensors {
public:
    explicit KerasTensors(std::vector<NamedTensor> tensors)
    {
        for (NamedTensor& tensor : tensors) {
            const std::string name = tensor.name;
            tensors_.emplace(name, std::move(tensor));
        }
    }

    bool contains(const std::string& name) const { return tensors_.contains(name); }

    NamedTensor take(const std::string& name, std::size_t dimensions)
    {
        const auto found = tensors_.find(name);
        if (found == tensors_.end())
            throw CheckpointError(Message::english("The Keras weights lack '%1'.", name));
        NamedTensor tensor = std::move(found->second);
        tensors_.erase(found);
        std::size_t count = 1;
        for (const std::int64_t size : tensor.shape)
            count *= static_cast<std::size_t>(size);
        if (tensor.shape.size() != dimensions || count != tensor.values.size())
            throw CheckpointError(
                Message::english("The Keras weights '%1' have the wrong shape.", name));
        return tensor;
    }

    void rejectRest() const
    {
        if (!tensors_.empty()) {
            throw CheckpointError(
                Message::english("The Keras weights contain '%1', which the model does not have.",
                                 tensors_.begin()->first));
        }
    }

private:
    std::map<std::string, NamedTensor> tensors_;
};

NamedTensor renamed(NamedTensor tensor, const std::string& name)
{
    tensor.name = name;
    return tensor;
}

/// inputs × outputs → outputs × inputs.
NamedTensor transposed(const NamedTensor& kernel, const std::string& name)
{
    const auto inputs = static_cast<std::size_t>(kernel.shape[0]);
    const auto outputs = static_cast<std::size_t>(kernel.shape[1]);
    NamedTensor result = {.name = name,
                          .shape = {kernel.shape[1], kernel.shape[0]},
                          .values = std::vector<float>(kernel.values.size())};
    for (std::size_t i = 0; i < inputs; ++i) {
        for (std::size_t o = 0; o < outputs; ++o)
            result.values[o * inputs + i] = kernel.values[i * outputs + o];
    }
    return result;
}

/// Swaps the first two of three equal parts: z, r, h ↔ r, z, n.
void swapGates(std::span<float> values, const std::string& name)
{
    if (values.size() % 3 != 0)
        throw CheckpointError(
            Message::english("The Keras weights for '%1' do not contain three gates.", name));
    const auto third = static_cast<std::ptrdiff_t>(values.size() / 3);
    std::swap_ranges(values.begin(), values.begin() + third, values.begin() + third);
}

NamedTensor gateKernel(const NamedTensor& kernel, const std::string& name)
{
    NamedTensor result = transposed(kernel, name);
    swapGates(result.values, name);
    return result;
}

void takeDense(KerasTensors& keras, const std::string& from, const std::string& to,
               std::vector<NamedTensor>& result)
{
    result.push_back(transposed(keras.take(from + ".kernel", 2), to + ".weight"));
    result.push_back(renamed(keras.take(from + ".bias", 1), to + ".bias"));
}

/// One direction of one GRU layer.
void takeGru(KerasTensors& keras, const std::string& from, const std::string& suffix,
             std::vector<NamedTensor>& result)
{
    result.push_back(gateKernel(keras.take(from + ".kernel", 2), "gru.weight_ih" + suffix));
    result.push_back(
        gateKernel(keras.take(from + ".recurrent_kernel", 2), "gru.weight_hh" + suffix));

    const NamedTensor bias = keras.take(from + ".bias", 2); // 2 × 3u: input, recurrent
    if (bias.shape[0] != 2)
        throw CheckpointError(
            Message::english("The Keras weights '%1.bias' are not two rows.", from));
    const auto half = static_cast<std::ptrdiff_t>(bias.values.size() / 2);
    NamedTensor input = {.name = "gru.bias_ih" + suffix,
                         .shape = {bias.shape[1]},
                         .values = {bias.values.begin(), bias.values.begin() + half}};
    NamedTensor recurrent = {.name = "gru.bias_hh" + suffix,
                             .shape = {bias.shape[1]},
                             .values = {bias.values.begin() + half, bias.values.end()}};
    swapGates(input.values, input.name);
    swapGates(recurrent.values, recurrent.name);
    result.push_back(std::move(input));
    result.push_back(std::move(recurrent));
}

/// Keras' three layers of queries, keys and values, stacked.
void takeAttention(KerasTensors& keras, const std::string& from, const std::string& to,
                   std::vector<NamedTensor>& result)
{
    NamedTensor weight = transposed(keras.take(from + ".wq.kernel", 2), to + ".qkv.weight");
    NamedTensor bias = renamed(keras.take(from + ".wq.bias", 1), to + ".qkv.bias");
    for (const char* part : {".wk", ".wv"}) {
        const NamedTensor kernel = transposed(keras.take(from + part + ".kernel", 2), "");
        if (kernel.shape[1] != weight.shape[1])
            throw CheckpointError(
                Message::english("The Keras weights of '%1' differ in width.", from));
        weight.shape[0] += kernel.shape[0];
        weight.values.insert(weight.values.end(), kernel.values.begin(), kernel.values.end());
        const NamedTensor partBias = keras.take(from + part + ".bias", 1);
        bias.shape[0] += partBias.shape[0];
        bias.values.insert(bias.values.end(), partBias.values.begin(), partBias.values.end());
    }
    result.push_back(std::move(weight));
    result.push_back(std::move(bias));
}

void takeNorm(KerasTensors& keras, const std::string& from, const std::string& to,
              std::vector<NamedTensor>& result)
{
    result.push_back(renamed(keras.take(from + ".gamma", 1), to + ".weight"));
    result.push_back(renamed(keras.take(from + ".beta", 1), to + ".bias"));
}

void takeGruLayers(KerasTensors& keras, std::vector<NamedTensor>& result)
{
    std::string layer = "bidirectional";
    for (int k = 0; k == 0 || keras.contains(layer + ".forward.kernel");) {
        const std::string suffix = "_l" + std::to_string(k);
        takeGru(keras, layer + ".forward", suffix, result);
        takeGru(keras, layer + ".backward", suffix + "_reverse", result);
        layer = "bidirectional_" + std::to_string(++k);
    }
}

void takeEncoderLayers(KerasTensors& keras, std::vector<NamedTensor>& result)
{
    std::string layer = "encoder.0";
    for (int k = 0; k == 0 || keras.contains(layer + ".wq.kernel");) {
        takeAttention(keras, layer, layer, result);
        takeDense(keras, layer + ".dense", layer + ".projection", result);
        takeNorm(keras, layer + ".layernorm1", layer + ".attention_norm", result);
        takeDense(keras, layer + ".ffn0", layer + ".expansion", result);
        takeDense(keras, layer + ".ffn1", layer + ".contraction", result);
        takeNorm(keras, layer + ".layernorm2", layer + ".feed_forward_norm", result);
        layer = "encoder." + std::to_string(++k);
    }
}

} // namespace

std::vector<NamedTensor> fromKerasLayout(const std::string& architecture,
                                         std::vector<NamedTensor> tensors)
{
    KerasTensors keras(std::move(tensors));
    std::vector<NamedTensor> result;
    if (architecture == "gru")
        takeGruLayers(keras, result);
    else if (architecture == "transformer")
        takeEncoderLayers(keras, result);
    else
        throw ModelError(
            Message::english("The model '%1' has no counterpart in Keras.", architecture));
    takeDense(keras, "dense", headHiddenLayer, result);
    takeDense(keras, "dense_1", headOutputLayer, result);
    keras.rejectRest();
    return result;
}

} // namespace genrescope
