#include "core/prediction/trained_stem.h"

#include "core/kernels/add_norm.h"
#include "core/kernels/stem.h"

namespace genrescope {

namespace {

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
    for (const std::string layer : {"stem.first", "stem.second", "stem.third"}) {
        const std::span<const float> kernels = weights(layer + ".weight");
        const std::span<const float> bias = weights(layer + ".bias");
        // Checkpoints have a kernel channel by channel; in memory, channels lie together.
        layers_.push_back({.kernels = exchanged(kernels, bias.size(), channels, 9), .bias = bias});
        channels = bias.size();
    }
    const std::span<const float> projection = weights("stem.projection.weight");
    projection_ = exchanged(projection, bands_, channels, projection.size() / bands_ / channels);
}

FrameBatch TrainedStem::run(const FrameBatch& frames, Precision precision) const
{
    const StemShape shape = {.crops = frames.crops,
                             .frames = frames.frames,
                             .bands = bands_,
                             .channels = layers_.front().bias.size(),
                             .width = bands_,
                             .precision = precision};
    StemLayers<float> layers = {.dense = {projection_.data(), projectionBias_.data()}};
    for (std::size_t i = 0; i < layers_.size(); ++i)
        layers.convolutions[i] = {layers_[i].kernels.data(), layers_[i].bias.data()};
    FrameBatch result = cropByCrop(shape.crops, shape.outputFrames(), bands_);
    const std::size_t rows = shape.crops * shape.outputFrames();
    AlignedVector<float> projected(rows * bands_);
    stemForward(shape, layers, frames.values.data(), projected.data());
    const AlignedVector<float> nothing(rows * bands_);
    const AlignedVector<float> noBias(bands_);
    AlignedVector<float> normalized(rows * bands_);
    AlignedVector<float> inverseDeviations(rows);
    addNorm(AddNorm<float>{.rows = rows,
                           .width = bands_,
                           .epsilon = stemNormEpsilon,
                           .branch = projected.data(),
                           .residual = nothing.data(),
                           .bias = noBias.data(),
                           .scale = scale_.data(),
                           .shift = shift_.data(),
                           .normalized = normalized.data(),
                           .inverseDeviation = inverseDeviations.data(),
                           .output = result.values.data()});
    return result;
}

} // namespace genrescope
