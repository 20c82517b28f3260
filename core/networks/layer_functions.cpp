#include "core/networks/layer_functions.h"

#include "core/kernels/embedding.h"
#include "core/kernels/pooling.h"
#include "core/kernels/stem.h"
#include "core/networks/compute_device.h"
#include "core/networks/tensor_values.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

std::size_t sizeOf(const torch::Tensor& tensor, int dim)
{
    return static_cast<std::size_t>(tensor.size(dim));
}

PoolingShape poolingShape(const torch::Tensor& frames, const Dropout& dropout)
{
    return {.crops = sizeOf(frames, 0),
            .frames = sizeOf(frames, 1),
            .width = sizeOf(frames, 2),
            .cropStride = static_cast<std::size_t>(frames.stride(0)),
            .frameStride = static_cast<std::size_t>(frames.stride(1)),
            .dropout = dropout};
}

class MeanFunction : public Function<MeanFunction> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& given,
                                 const Dropout& dropout)
    {
        const torch::Tensor frames = given.stride(2) == 1 ? given : given.contiguous();
        torch::Tensor means = torch::empty({frames.size(0), frames.size(2)}, frames.options());
        AT_DISPATCH_FLOATING_TYPES(frames.scalar_type(), "meanOverTime", [&] {
            meanOverTime(poolingShape(frames, dropout), memoryOf<scalar_t>(frames),
                         memoryOf<scalar_t>(means));
        });
        context->saved_data["sizes"] = frames.sizes();
        context->saved_data["strides"] = frames.strides();
        saveDropout(*context, dropout);
        return means;
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const torch::Tensor gradients = outputs[0].contiguous();
        torch::Tensor frameGradients =
            torch::empty_strided(context->saved_data["sizes"].toIntVector(),
                                 context->saved_data["strides"].toIntVector(), gradients.options());
        AT_DISPATCH_FLOATING_TYPES(gradients.scalar_type(), "meanOverTimeBackward", [&] {
            meanOverTimeBackward(poolingShape(frameGradients, savedDropout(*context)),
                                 memoryOf<scalar_t>(gradients), memoryOf<scalar_t>(frameGradients));
        });
        return {frameGradients, torch::Tensor()};
    }

    static void saveDropout(AutogradContext& context, const Dropout& dropout)
    {
        context.saved_data["key"] = static_cast<std::int64_t>(dropout.key);
        context.saved_data["rate"] = dropout.rate;
    }

    static Dropout savedDropout(AutogradContext& context)
    {
        return {static_cast<std::uint64_t>(context.saved_data["key"].toInt()),
                context.saved_data["rate"].toDouble()};
    }
};

EmbeddingShape embeddingShape(const torch::Tensor& crops, double scale, const Dropout& dropout)
{
    return {.crops = sizeOf(crops, 0),
            .frames = sizeOf(crops, 1),
            .width = sizeOf(crops, 2),
            .scale = scale,
            .dropout = dropout};
}

class EmbedFunction : public Function<EmbedFunction> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& given, double scale,
                                 const torch::Tensor& positions, const Dropout& dropout)
    {
        const torch::Tensor crops = given.contiguous();
        torch::Tensor frames = torch::empty_like(crops);
        AT_DISPATCH_FLOATING_TYPES(crops.scalar_type(), "embed", [&] {
            embed(embeddingShape(crops, scale, dropout), memoryOf<scalar_t>(crops),
                  memoryOf<scalar_t>(positions), memoryOf<scalar_t>(frames));
        });
        context->saved_data["scale"] = scale;
        MeanFunction::saveDropout(*context, dropout);
        return frames;
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const torch::Tensor gradients = outputs[0].contiguous();
        torch::Tensor cropGradients = torch::empty_like(gradients);
        AT_DISPATCH_FLOATING_TYPES(gradients.scalar_type(), "embedBackward", [&] {
            embedBackward(embeddingShape(gradients, context->saved_data["scale"].toDouble(),
                                         MeanFunction::savedDropout(*context)),
                          memoryOf<scalar_t>(gradients), memoryOf<scalar_t>(cropGradients));
        });
        return {cropGradients, torch::Tensor(), torch::Tensor(), torch::Tensor()};
    }
};

StemShape stemShape(const torch::Tensor& crops, const torch::Tensor& firstBias,
                    const torch::Tensor& denseBias, Precision precision)
{
    return {.crops = sizeOf(crops, 0),
            .frames = sizeOf(crops, 1),
            .bands = sizeOf(crops, 2),
            .channels = sizeOf(firstBias, 0),
            .width = sizeOf(denseBias, 0),
            .precision = precision};
}

/// Weights and bias of the convolutions, then of the dense layer, as stemForward() wants them.
using StemTensors = std::array<torch::Tensor, 8>;

template<typename T>
StemLayers<T> stemLayers(const StemTensors& tensors)
{
    const auto layer = [&](std::size_t index) -> StemLayer<T> {
        return {memoryOf<T>(tensors[2 * index]), memoryOf<T>(tensors[2 * index + 1])};
    };
    return {.convolutions = {layer(0), layer(1), layer(2)}, .dense = layer(3)};
}

template<typename T>
StemGradients<T> stemGradients(const StemTensors& tensors)
{
    const auto layer = [&](std::size_t index) -> StemLayerGradient<T> {
        return {memoryOf<T>(tensors[2 * index]), memoryOf<T>(tensors[2 * index + 1])};
    };
    return {.convolutions = {layer(0), layer(1), layer(2)}, .dense = layer(3)};
}

class StemFunction : public Function<StemFunction> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& given,
                                 at::TensorList layers, Precision precision)
    {
        const torch::Tensor crops = given.contiguous();
        StemTensors tensors;
        std::ranges::transform(layers, tensors.begin(),
                               [](const torch::Tensor& tensor) { return tensor.contiguous(); });
        const StemShape shape = stemShape(crops, tensors[1], tensors[7], precision);
        torch::Tensor outputs =
            torch::empty({crops.size(0), static_cast<std::int64_t>(shape.outputFrames()),
                          static_cast<std::int64_t>(shape.width)},
                         crops.options());
        torch::Tensor kept;
        AT_DISPATCH_FLOATING_TYPES(crops.scalar_type(), "stemForward", [&] {
            kept = torch::empty({static_cast<std::int64_t>(stemKeptBytes<scalar_t>(shape))},
                                torch::kUInt8);
            stemForward(shape, stemLayers<scalar_t>(tensors), memoryOf<scalar_t>(crops),
                        memoryOf<scalar_t>(outputs),
                        reinterpret_cast<std::byte*>(memoryOf<std::uint8_t>(kept)));
        });
        variable_list saved = {crops, kept};
        saved.insert(saved.end(), tensors.begin(), tensors.end());
        context->save_for_backward(saved);
        context->saved_data["precision"] = static_cast<std::int64_t>(precision);
        return outputs;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor& crops = saved[0];
        const torch::Tensor& kept = saved[1];
        StemTensors tensors;
        std::copy(saved.begin() + 2, saved.end(), tensors.begin());
        StemTensors found;
        std::ranges::transform(tensors, found.begin(), [](const torch::Tensor& tensor) {
            return torch::empty_like(tensor);
        });
        const torch::Tensor byOutputs = gradients[0].contiguous();
        const auto precision = static_cast<Precision>(context->saved_data["precision"].toInt());
        AT_DISPATCH_FLOATING_TYPES(crops.scalar_type(), "stemBackward", [&] {
            stemBackward(stemShape(crops, tensors[1], tensors[7], precision),
                         stemLayers<scalar_t>(tensors), memoryOf<scalar_t>(crops),
                         reinterpret_cast<const std::byte*>(memoryOf<std::uint8_t>(kept)),
                         memoryOf<scalar_t>(byOutputs), stemGradients<scalar_t>(found));
        });
        variable_list all = {torch::Tensor()};
        all.insert(all.end(), found.begin(), found.end());
        all.emplace_back();
        return all;
    }
};

} // namespace

torch::Tensor dropByTorch(const torch::Tensor& values, const Dropout& dropout)
{
    if (dropout.rate == 0.0)
        return values;
    // A generator of its own: the global one would have to be stored for resuming.
    at::Generator generator = at::globalContext().defaultGenerator(values.device()).clone();
    generator.set_current_seed(mixBits(dropout.key));
    const torch::Tensor kept =
        torch::empty_like(values.detach()).bernoulli_(1.0 - dropout.rate, generator);
    return values * kept / (1.0 - dropout.rate);
}

torch::Tensor meanOverTime(const torch::Tensor& frames, const Dropout& dropout)
{
    if (!computedByKernels(frames))
        return dropByTorch(frames, dropout).mean(1);
    return MeanFunction::apply(frames, dropout);
}

torch::Tensor embed(const torch::Tensor& crops, double scale, const torch::Tensor& positions,
                    const Dropout& dropout)
{
    const torch::Tensor here = positions.narrow(0, 0, crops.size(1));
    if (!computedByKernels(crops))
        return dropByTorch(crops * scale + here, dropout);
    return EmbedFunction::apply(crops, scale, here, dropout);
}

torch::Tensor convolveAndProject(const torch::Tensor& crops, const StemParameters& parameters,
                                 Precision precision)
{
    const auto& [convolutions, dense] = parameters;
    const std::int64_t channels = convolutions[2].bias.size(0);
    if (!computedByKernels(crops)) {
        torch::Tensor maps = crops.unsqueeze(1);
        for (std::size_t i = 0; i < convolutions.size(); ++i) {
            maps = torch::relu(torch::conv2d(maps, convolutions[i].weight, convolutions[i].bias,
                                             {i < 2 ? 2 : 1, 2}, {1, 1}));
        }
        return torch::linear(maps.transpose(1, 2).flatten(2), dense.weight, dense.bias);
    }
    // The kernels have the channels of a band side by side.
    variable_list layers;
    for (const LayerParameters& layer : convolutions) {
        layers.push_back(layer.weight.permute({0, 2, 3, 1}));
        layers.push_back(layer.bias);
    }
    layers.push_back(dense.weight.view({dense.weight.size(0), channels, -1}).transpose(1, 2));
    layers.push_back(dense.bias);
    return StemFunction::apply(crops, at::TensorList(layers), precision);
}

} // namespace genrescope
