#include "core/networks/layer_functions.h"

#include "core/kernels/convolution.h"
#include "core/kernels/embedding.h"
#include "core/kernels/pooling.h"

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
            meanOverTime(poolingShape(frames, dropout), frames.data_ptr<scalar_t>(),
                         means.data_ptr<scalar_t>());
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
                                 gradients.data_ptr<scalar_t>(),
                                 frameGradients.data_ptr<scalar_t>());
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
            embed(embeddingShape(crops, scale, dropout), crops.data_ptr<scalar_t>(),
                  positions.data_ptr<scalar_t>(), frames.data_ptr<scalar_t>());
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
                          gradients.data_ptr<scalar_t>(), cropGradients.data_ptr<scalar_t>());
        });
        return {cropGradients, torch::Tensor(), torch::Tensor(), torch::Tensor()};
    }
};

ConvolutionShape convolutionShape(const torch::Tensor& maps, const torch::Tensor& kernels,
                                  std::int64_t frameStride, Precision precision)
{
    return {.crops = sizeOf(maps, 0),
            .frames = sizeOf(maps, 1),
            .bands = sizeOf(maps, 2),
            .inputs = sizeOf(maps, 3),
            .outputs = sizeOf(kernels, 0),
            .frameStride = static_cast<std::size_t>(frameStride),
            .precision = precision};
}

class ConvolveFunction : public Function<ConvolveFunction> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& given,
                                 const torch::Tensor& weight, const torch::Tensor& bias,
                                 std::int64_t frameStride, Precision precision)
    {
        const torch::Tensor maps = given.contiguous();
        const torch::Tensor kernels = weight.permute({0, 2, 3, 1}).contiguous();
        const ConvolutionShape shape = convolutionShape(maps, kernels, frameStride, precision);
        torch::Tensor outputs =
            torch::empty({maps.size(0), static_cast<std::int64_t>(shape.outputFrames()),
                          static_cast<std::int64_t>(shape.outputBands()), kernels.size(0)},
                         maps.options());
        AT_DISPATCH_FLOATING_TYPES(maps.scalar_type(), "convolve", [&] {
            convolve(shape, maps.data_ptr<scalar_t>(), kernels.data_ptr<scalar_t>(),
                     bias.contiguous().data_ptr<scalar_t>(), outputs.data_ptr<scalar_t>());
        });
        context->save_for_backward({maps, kernels, outputs});
        context->saved_data["stride"] = frameStride;
        context->saved_data["precision"] = static_cast<std::int64_t>(precision);
        return outputs;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor& maps = saved[0];
        const torch::Tensor& kernels = saved[1];
        const torch::Tensor& outputs = saved[2];
        // The kernel overwrites it.
        torch::Tensor byOutputs = gradients[0].clone(torch::MemoryFormat::Contiguous);
        torch::Tensor byMaps =
            context->needs_input_grad(0) ? torch::empty_like(maps) : torch::Tensor();
        torch::Tensor byKernels = torch::empty_like(kernels);
        torch::Tensor byBias = torch::empty({kernels.size(0)}, kernels.options());
        const ConvolutionShape shape =
            convolutionShape(maps, kernels, context->saved_data["stride"].toInt(),
                             static_cast<Precision>(context->saved_data["precision"].toInt()));
        AT_DISPATCH_FLOATING_TYPES(maps.scalar_type(), "convolveBackward", [&] {
            convolveBackward(
                shape,
                ConvolutionBackward<scalar_t>{
                    .maps = maps.data_ptr<scalar_t>(),
                    .weights = kernels.data_ptr<scalar_t>(),
                    .outputs = outputs.data_ptr<scalar_t>(),
                    .outputGradient = byOutputs.data_ptr<scalar_t>(),
                    .inputGradient = byMaps.defined() ? byMaps.data_ptr<scalar_t>() : nullptr,
                    .weightGradient = byKernels.data_ptr<scalar_t>(),
                    .biasGradient = byBias.data_ptr<scalar_t>()});
        });
        return {byMaps, byKernels.permute({0, 3, 1, 2}), byBias, torch::Tensor(), torch::Tensor()};
    }
};

} // namespace

torch::Tensor meanOverTime(const torch::Tensor& frames, const Dropout& dropout)
{
    if (!frames.is_cpu())
        return torch::dropout(frames, dropout.rate, /*train=*/true).mean(1);
    return MeanFunction::apply(frames, dropout);
}

torch::Tensor embed(const torch::Tensor& crops, double scale, const torch::Tensor& positions,
                    const Dropout& dropout)
{
    const torch::Tensor here = positions.narrow(0, 0, crops.size(1));
    if (!crops.is_cpu())
        return torch::dropout(crops * scale + here, dropout.rate, /*train=*/true);
    return EmbedFunction::apply(crops, scale, here, dropout);
}

torch::Tensor convolve(const torch::Tensor& maps, const torch::Tensor& weight,
                       const torch::Tensor& bias, int frameStride, Precision precision)
{
    if (maps.is_cpu())
        return ConvolveFunction::apply(maps, weight, bias, frameStride, precision);
    return torch::relu(
               torch::conv2d(maps.permute({0, 3, 1, 2}), weight, bias, {frameStride, 2}, {1, 1}))
        .permute({0, 2, 3, 1});
}

} // namespace genrescope
