#include "core/kernels/stem.h"

#include "core/base/aligned_vector.h"
#include "core/base/cpu_dispatch.h"
#include "core/kernels/convolution_patches.h"
#include "core/kernels/parallel.h"
#include "core/kernels/shared_matrix.h"

#include <algorithm>
#include <bit>
#include <type_traits>
#include <vector>

namespace genrescope {

namespace {

/// Bytes of the patches that are multiplied at once: they stay in the second-level cache.
constexpr std::size_t tileBytes = 1 << 17;

GENRESCOPE_INLINE void put(float value, float& to)
{
    to = value;
}

GENRESCOPE_INLINE void put(float value, Bfloat16& to)
{
    to = nearestBfloat16(value);
}

/// to = max(0, from + bias), rows × width.
template<typename Value>
struct BiasReluInto {
    std::size_t rows = 0;
    std::size_t width = 0;
    const float* from = nullptr;
    const float* bias = nullptr;
    Value* to = nullptr;
};

struct BiasReluIntoRows {
    template<int registerBytes, typename Value>
    static GENRESCOPE_INLINE void run(const BiasReluInto<Value>& work)
    {
        const float* __restrict bias = work.bias;
        for (std::size_t row = 0; row < work.rows; ++row) {
            const float* __restrict from = work.from + row * work.width;
            Value* __restrict to = work.to + row * work.width;
#pragma omp simd
            for (std::size_t c = 0; c < work.width; ++c) {
                const float value = from[c] + bias[c];
                put(value < 0.0F ? 0.0F : value, to[c]);
            }
        }
    }
};

/// A convolution of maps with one channel: too few products for a matrix.
template<typename Value>
struct FirstConvolution {
    const ConvolutionShape& shape;
    const float* maps = nullptr;
    /// 9 × outputs.
    const float* weights = nullptr;
    const float* bias = nullptr;
    Value* outputs = nullptr;
};

struct ConvolveFirst {
    template<int registerBytes, typename Value>
    static GENRESCOPE_INLINE void run(const FirstConvolution<Value>& work)
    {
        const ConvolutionShape& shape = work.shape;
        const std::size_t width = shape.outputs;
        const float* __restrict bias = work.bias;
        const float* __restrict weights = work.weights;
        Value* __restrict to = work.outputs;
        for (std::size_t t = 0; t < shape.outputFrames(); ++t) {
            const auto under = rowsUnder(shape, work.maps, t);
            for (std::size_t band = 0; band < shape.outputBands(); ++band) {
                const BandRun part = runAround(shape, band);
                float patch[9] = {};
                for (std::size_t k = 0; k < 3; ++k) {
                    for (std::size_t i = 0; under.rows[k] != nullptr && i < part.count; ++i)
                        patch[3 * k + part.before + i] = under.rows[k][part.first + i];
                }
#pragma omp simd
                for (std::size_t c = 0; c < width; ++c) {
                    float sum = bias[c];
#pragma GCC unroll 9
                    for (std::size_t k = 0; k < 9; ++k)
                        sum += patch[k] * weights[k * width + c];
                    put(sum < 0.0F ? 0.0F : sum, to[c]);
                }
                to += width;
            }
        }
    }
};

template<typename Value>
Factor<float> leftFactor(const Value* values, std::size_t stride)
{
    if constexpr (std::is_same_v<Value, float>)
        return plain(values, stride);
    else
        return {.stride = stride, .rounded = values};
}

/// A layer's weights, prepared for the products of all crops.
struct PreparedLayer {
    PreparedLayer(const StemLayer& layer, std::size_t outputs, std::size_t inputs,
                  Precision precision)
        : weights(layer.weights, outputs, inputs, precision), bias(layer.bias)
    {
    }

    SharedMatrix<float> weights;
    const float* bias;
};

/// The shapes of the three convolutions of one crop.
std::array<ConvolutionShape, 3> convolutionsOf(const StemShape& shape)
{
    ConvolutionShape first = {.crops = 1,
                              .frames = shape.frames,
                              .bands = shape.bands,
                              .inputs = 1,
                              .outputs = shape.channels,
                              .frameStride = 2,
                              .precision = shape.precision};
    const auto following = [](const ConvolutionShape& before, std::size_t frameStride) {
        ConvolutionShape next = before;
        next.frames = before.outputFrames();
        next.bands = before.outputBands();
        next.inputs = before.outputs;
        next.outputs = 2 * before.outputs;
        next.frameStride = frameStride;
        return next;
    };
    const ConvolutionShape second = following(first, 2);
    return {first, second, following(second, 1)};
}

/// What all crops share.
struct Stem {
    Stem(const StemShape& given, const StemLayers& layers)
        : shape(given),
          convolutions(convolutionsOf(given)),
          first(9 * given.channels),
          firstBias(layers.convolutions[0].bias),
          second(prepared(layers, 1)),
          third(prepared(layers, 2)),
          dense(layers.dense, given.width, denseInputs(), given.precision)
    {
        for (std::size_t c = 0; c < given.channels; ++c) {
            for (std::size_t k = 0; k < 9; ++k)
                first[k * given.channels + c] = layers.convolutions[0].weights[c * 9 + k];
        }
    }

    std::size_t denseInputs() const
    {
        return convolutions[2].outputBands() * convolutions[2].outputs;
    }

    StemShape shape;
    std::array<ConvolutionShape, 3> convolutions;
    /// 9 × channels.
    AlignedVector<float> first;
    const float* firstBias;
    PreparedLayer second;
    PreparedLayer third;
    PreparedLayer dense;

private:
    PreparedLayer prepared(const StemLayers& layers, std::size_t index) const
    {
        const ConvolutionShape& convolution = convolutions[index];
        return {layers.convolutions[index], convolution.outputs, convolution.patchSize(),
                shape.precision};
    }
};

/// Takes crops through the stem.
/// @tparam Value  of maps: float or Bfloat16
template<typename Value>
class StemWorker {
public:
    explicit StemWorker(const Stem& stem) : stem_(stem)
    {
        for (std::size_t i = 0; i < 3; ++i)
            maps_[i].resize(stem.convolutions[i].outputSize());
    }

    void run(const float* crop, float* output)
    {
        runForCpu<ConvolveFirst>(FirstConvolution<Value>{
            stem_.convolutions[0], crop, stem_.first.data(), stem_.firstBias, maps_[0].data()});
        convolve(1, stem_.second);
        convolve(2, stem_.third);
        const std::size_t inputs = stem_.denseInputs();
        const std::size_t width = stem_.shape.width;
        const std::size_t frames = stem_.shape.outputFrames();
        multiply(leftFactor<Value>(maps_[2].data(), inputs), stem_.dense.weights.transposed(),
                 {frames, inputs, width}, {output, width}, Into::Replace, stem_.shape.precision);
        for (std::size_t row = 0; row < frames; ++row) {
            for (std::size_t c = 0; c < width; ++c)
                output[row * width + c] += stem_.dense.bias[c];
        }
    }

private:
    void convolve(std::size_t index, const PreparedLayer& layer)
    {
        const ConvolutionShape& shape = stem_.convolutions[index];
        const std::size_t bands = shape.outputBands();
        const std::size_t patch = shape.patchSize();
        const std::size_t tileFrames =
            std::clamp<std::size_t>(tileBytes / sizeof(Value) / (patch * bands), 1, tileLimit);
        const std::size_t tileRows = tileFrames * bands;
        if (patches_.size() < tileRows * patch)
            patches_.resize(tileRows * patch);
        if (sums_.size() < tileRows * shape.outputs)
            sums_.resize(tileRows * shape.outputs);
        for (std::size_t first = 0; first < shape.outputFrames(); first += tileFrames) {
            const Tile tile = {first, std::min(tileFrames, shape.outputFrames() - first)};
            const std::size_t rows = tile.frames * bands;
            runForCpu<GatherPatches>(shape, static_cast<const Value*>(maps_[index - 1].data()),
                                     tile, patches_.data());
            // Every tile has the same size, the last one with whatever was there before.
            multiply(leftFactor<Value>(patches_.data(), patch), layer.weights.transposed(),
                     {tileRows, patch, shape.outputs}, {sums_.data(), shape.outputs}, Into::Replace,
                     shape.precision);
            runForCpu<BiasReluIntoRows>(
                BiasReluInto<Value>{rows, shape.outputs, sums_.data(), layer.bias,
                                    maps_[index].data() + first * bands * shape.outputs});
        }
    }

    /// Frames of the largest tile: of few bands and channels, a tile is not larger than a crop.
    static constexpr std::size_t tileLimit = 64;

    const Stem& stem_;
    /// What each convolution makes of the crop.
    std::array<AlignedVector<Value>, 3> maps_;
    AlignedVector<Value> patches_;
    AlignedVector<float> sums_;
};

template<typename Value>
void runAll(const Stem& stem, const float* crops, float* outputs)
{
    const StemShape& shape = stem.shape;
    const int count = static_cast<int>(shape.crops);
    std::vector<StemWorker<Value>> workers(static_cast<std::size_t>(workersFor(count)),
                                           StemWorker<Value>(stem));
    parallelFor(count, [&](int task, int worker) {
        const auto crop = static_cast<std::size_t>(task);
        workers[static_cast<std::size_t>(worker)].run(crops + crop * shape.frames * shape.bands,
                                                      outputs + crop * shape.outputFrames() *
                                                                    shape.width);
    });
}

} // namespace

void stemForward(const StemShape& shape, const StemLayers& layers, const float* crops,
                 float* outputs)
{
    const Stem stem(shape, layers);
    if (shape.precision == Precision::Mixed && canMixPrecision())
        runAll<Bfloat16>(stem, crops, outputs);
    else
        runAll<float>(stem, crops, outputs);
}

} // namespace genrescope
