#include "core/networks/gru_layers.h"

#include "core/kernels/gru_layer.h"
#include "core/networks/compute_device.h"
#include "core/networks/tensor_values.h"

namespace genrescope {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Variable;
using torch::autograd::variable_list;

template<typename T>
BothWeights<T> bothWeights(const variable_list& tensors)
{
    const auto direction = [&](std::size_t first) {
        return GruWeights<T>{.input = memoryOf<T>(tensors[first]),
                             .recurrent = memoryOf<T>(tensors[first + 1]),
                             .inputBias = memoryOf<T>(tensors[first + 2]),
                             .recurrentBias = memoryOf<T>(tensors[first + 3])};
    };
    return {direction(0), direction(4)};
}

template<typename T>
BothGradients<T> bothGradients(const variable_list& tensors)
{
    const auto direction = [&](std::size_t first) {
        return GruGradients<T>{.input = memoryOf<T>(tensors[first]),
                               .recurrent = memoryOf<T>(tensors[first + 1]),
                               .inputBias = memoryOf<T>(tensors[first + 2]),
                               .recurrentBias = memoryOf<T>(tensors[first + 3])};
    };
    return {direction(0), direction(4)};
}

GruShape shapeOf(const torch::Tensor& inputs, std::int64_t units, Precision precision)
{
    const auto size = [&](int dim) { return static_cast<std::size_t>(inputs.size(dim)); };
    return {.frames = size(0),
            .crops = size(1),
            .inputs = size(2),
            .units = static_cast<std::size_t>(units),
            .precision = precision};
}

/// One layer: (T, B, inputs) and its eight weights → (T, B, 2 · units).
class GruLayerFunction : public torch::autograd::Function<GruLayerFunction> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& frames,
                                 torch::TensorList parameters, Precision precision)
    {
        const torch::Tensor inputs = frames.contiguous();
        variable_list weights;
        for (const torch::Tensor& parameter : parameters)
            weights.push_back(parameter.contiguous());
        const GruShape shape = shapeOf(inputs, weights[1].size(1), precision);
        const auto rows = inputs.size(0) * inputs.size(1);
        torch::Tensor states = torch::empty(
            {inputs.size(0), inputs.size(1), 2 * weights[1].size(1)}, inputs.options());
        torch::Tensor gates = torch::empty(
            {rows, static_cast<std::int64_t>(gruGateStride(shape.units))}, inputs.options());
        AT_DISPATCH_FLOATING_TYPES(inputs.scalar_type(), "gruForward", [&] {
            gruForward(shape, bothWeights<scalar_t>(weights), memoryOf<scalar_t>(inputs),
                       memoryOf<scalar_t>(gates), memoryOf<scalar_t>(states));
        });
        variable_list saved = {inputs, states};
        saved.insert(saved.end(), weights.begin(), weights.end());
        context->save_for_backward(saved);
        context->saved_data["gates"] = gates;
        context->saved_data["precision"] = static_cast<std::int64_t>(precision);
        return states;
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor& inputs = saved[0];
        const torch::Tensor& states = saved[1];
        const variable_list weights(saved.begin() + 2, saved.end());
        TORCH_CHECK(context->saved_data.count("gates") != 0,
                    "A GRU layer's gradients can be computed only once.");
        // The kernel turns the gates into their gradients, in place.
        torch::Tensor gates = context->saved_data["gates"].toTensor();
        context->saved_data.erase("gates");

        variable_list gradients = {context->needs_input_grad(0) ? torch::empty_like(inputs)
                                                                : torch::Tensor()};
        variable_list weightGradients;
        for (const torch::Tensor& weight : weights)
            weightGradients.push_back(torch::empty_like(weight));
        const auto precision = static_cast<Precision>(context->saved_data["precision"].toInt());
        const torch::Tensor byStates = outputs[0].contiguous();
        AT_DISPATCH_FLOATING_TYPES(inputs.scalar_type(), "gruBackward", [&] {
            gruBackward(shapeOf(inputs, weights[1].size(1), precision),
                        bothWeights<scalar_t>(weights), memoryOf<scalar_t>(inputs),
                        memoryOf<scalar_t>(gates), memoryOf<scalar_t>(states),
                        memoryOf<scalar_t>(byStates),
                        gradients[0].defined() ? memoryOf<scalar_t>(gradients[0]) : nullptr,
                        bothGradients<scalar_t>(weightGradients));
        });
        gradients.insert(gradients.end(), weightGradients.begin(), weightGradients.end());
        gradients.emplace_back(); // the precision has none
        return gradients;
    }
};

} // namespace

GruLayers::GruLayers(int inputs, int units, int layers) : units_(units)
{
    for (int layer = 0; layer < layers; ++layer) {
        const int width = layer == 0 ? inputs : 2 * units;
        for (const char* direction : {"", "_reverse"}) {
            const std::string suffix = "_l" + std::to_string(layer) + direction;
            const auto add = [&](const char* name, c10::IntArrayRef shape) {
                weights_.push_back(register_parameter(name + suffix, torch::zeros(shape)));
            };
            add("weight_ih", {3 * units, width});
            add("weight_hh", {3 * units, units});
            add("bias_ih", {3 * units});
            add("bias_hh", {3 * units});
        }
    }
}

torch::Tensor GruLayers::forward(const torch::Tensor& crops, Precision precision)
{
    const torch::TensorList weights = weights_;
    const std::size_t layers = weights.size() / tensorsPerLayer;
    if (!computedByKernels(crops)) {
        const torch::Tensor start = torch::zeros(
            {2 * static_cast<std::int64_t>(layers), crops.size(0), units_}, crops.options());
        return std::get<0>(torch::gru(crops, start, weights, /*has_biases=*/true,
                                      static_cast<std::int64_t>(layers), /*dropout=*/0.0,
                                      is_training(), /*bidirectional=*/true,
                                      /*batch_first=*/true));
    }
    torch::Tensor frames = crops.transpose(0, 1); // (T, B, inputs)
    for (std::size_t layer = 0; layer < layers; ++layer)
        frames = GruLayerFunction::apply(
            frames, weights.slice(layer * tensorsPerLayer, tensorsPerLayer), precision);
    return frames.transpose(0, 1);
}

} // namespace genrescope
