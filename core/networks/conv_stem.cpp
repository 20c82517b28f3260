#include "core/networks/conv_stem.h"

#include "core/networks/layer_functions.h"
#include "core/networks/tensor_values.h"
#include "core/networks/weight_init.h"

#include <cmath>

namespace genrescope {

namespace {

torch::nn::Conv2d makeConvolution(int inputs, int outputs, int frameStride)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(inputs, outputs, {3, 3}).stride({frameStride, 2}).padding({1, 1}));
}

/// ⌈bands / 8⌉, halved three times as the convolutions halve.
int reducedBands(int bands)
{
    for (int i = 0; i < 3; ++i)
        bands = (bands + 1) / 2;
    return bands;
}

/// Uniform in ±√(6 / inputs of a unit), which preserves the variance after a ReLU (He et al. 2015).
void initializeConvolution(torch::nn::Conv2d& layer, Random& random)
{
    const torch::NoGradGuard noGrad;
    torch::Tensor kernel = layer->weight; // outputs × inputs × 3 × 3
    const double limit = std::sqrt(6.0 / static_cast<double>(kernel.numel() / kernel.size(0)));
    float* const values = memoryOf<float>(kernel);
    for (std::int64_t i = 0; i < kernel.numel(); ++i)
        values[i] = static_cast<float>(limit * (2.0 * random.uniform() - 1.0));
    layer->bias.zero_();
}

} // namespace

ConvStem::ConvStem(int channels, int bands)
{
    // The order is that of the tensors in checkpoints.
    first_ = register_module("first", makeConvolution(1, channels, 2));
    second_ = register_module("second", makeConvolution(channels, 2 * channels, 2));
    third_ = register_module("third", makeConvolution(2 * channels, 4 * channels, 1));
    projection_ =
        register_module("projection", torch::nn::Linear(4 * channels * reducedBands(bands), bands));
    norm_ = register_module("norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({bands})));
}

torch::Tensor ConvStem::forward(const torch::Tensor& crops, Precision precision)
{
    const auto parametersOf = [](const auto& layer) -> LayerParameters {
        return {layer->weight, layer->bias};
    };
    const StemParameters parameters = {
        .convolutions = {parametersOf(first_), parametersOf(second_), parametersOf(third_)},
        .dense = parametersOf(projection_)};
    return norm_(convolveAndProject(crops, parameters, precision));
}

void ConvStem::initialize(Random& random)
{
    for (torch::nn::Conv2d* const layer : {&first_, &second_, &third_})
        initializeConvolution(*layer, random);
    initializeDense(projection_, random);
    torch::nn::init::ones_(norm_->weight);
    torch::nn::init::zeros_(norm_->bias);
}

} // namespace genrescope
