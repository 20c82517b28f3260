#include "core/networks/conv_stem.h"

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
    float* const values = kernel.data_ptr<float>();
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
    const bool rounds = precision == Precision::Mixed && canMixPrecision() && crops.is_cpu();
    const auto type = rounds ? torch::kBFloat16 : crops.scalar_type();
    torch::Tensor maps = crops.unsqueeze(1).to(type); // (B, channels, T, bands)
    for (torch::nn::Conv2d* const layer : {&first_, &second_, &third_}) {
        maps = torch::relu(torch::conv2d(maps, (*layer)->weight.to(type), (*layer)->bias.to(type),
                                         (*layer)->options.stride(), {1, 1}));
    }
    const torch::Tensor frames = maps.permute({0, 2, 1, 3}).flatten(2).to(crops.scalar_type());
    return norm_(projection_(frames));
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
