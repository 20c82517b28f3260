#include "core/prediction/trained_stem.h"

#include "core/kernels/add_norm.h"
#include "core/kernels/convolution.h"
#include "core/kernels/matrix_product.h"

namespace genrescope {

namespace {

constexpr double normEpsilon = 1e-5;

/// rows × first × second → rows × second × first.
std::vector<float> exchanged(std::span<const float> values, std::size_t rows, std::size_t first,
                             std::size_t second)
{
    std::vector<float> result(values.size());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < first; ++i) {
            for (std::size_t j = 0; j < second; ++j)
                result[(row * second + j) * first + i] = values[(row * first + i) * second + j];
        }
    }
    return result;
}

} // namespace

TrainedStem::TrainedStem(int bands, const Weights& weights)
    : bands_(static_cast<std::size_t>(bands)),
      projectionBias_(weights("stem.projection.bias")),
      scale_(weights("stem.norm.weight")),
      shift_(weights("stem.norm.bias"))
{
    std::size_t channels = 1;
    for (const auto& [name, frameStride] :
         {std::pair("stem.first", std::size_t{2}), {"stem.second", 2}, {"stem.third", 1}}) {
        const std::string layer = name;
        const std::span<const float> kernels = weights(layer + ".weight");
        const std::span<const float> bias = weights(layer + ".bias");
        // Checkpoints have a kernel channel by channel; in memory, channels lie together.
        layers_.push_back({.inputs = channels,
                           .outputs = bias.size(),
                           .frameStride = frameStride,
                           .kernels = exchanged(kernels, bias.size(), channels, 9),
                           .bias = bias});
        channels = bias.size();
    }
    const std::span<const float> projection = weights("stem.projection.weight");
    projection_ = exchanged(projection, bands_, channels, projection.size() / bands_ / channels);
}

FrameBatch TrainedStem::run(const FrameBatch& frames) const
{
    ConvolutionShape shape = {.crops = frames.crops, .frames = frames.frames, .bands = bands_};
    AlignedVector<float> maps;
    const float* given = frames.values.data();
    for (const Layer& layer : layers_) {
        shape.inputs = layer.inputs;
        shape.outputs = layer.outputs;
        shape.frameStride = layer.frameStride;
        AlignedVector<float> outputs(shape.crops * shape.outputSize());
        convolve(shape, given, layer.kernels.data(), layer.bias.data(), outputs.data());
        shape.frames = shape.outputFrames();
        shape.bands = shape.outputBands();
        maps = std::move(outputs);
        given = maps.data();
    }
    const std::size_t rows = shape.crops * shape.frames;
    const std::size_t inputs = shape.bands * shape.outputs;
    AlignedVector<float> projected(rows * bands_);
    multiply(plain(given, inputs), transposed(projection_.data(), inputs), {rows, inputs, bands_},
             {projected.data(), bands_});
    FrameBatch result = cropByCrop(shape.crops, shape.frames, bands_);
    const AlignedVector<float> nothing(rows * bands_);
    AlignedVector<float> normalized(rows * bands_);
    AlignedVector<float> inverseDeviations(rows);
    addNorm(AddNorm<float>{.rows = rows,
                           .width = bands_,
                           .epsilon = normEpsilon,
                           .branch = projected.data(),
                           .residual = nothing.data(),
                           .bias = projectionBias_.data(),
                           .scale = scale_.data(),
                           .shift = shift_.data(),
                           .normalized = normalized.data(),
                           .inverseDeviation = inverseDeviations.data(),
                           .output = result.values.data()});
    return result;
}

} // namespace genrescope
