#include "core/kernels/stem.h"

#include "core/kernels/convolution_stage.h"
#include "core/kernels/first_convolution.h"
#include "core/kernels/parallel.h"

#include <algorithm>
#include <vector>

namespace genrescope {

namespace {

/// Frames that the dense layer takes at once; see ConvolutionStage.
constexpr std::size_t denseTile = 32;

std::size_t wholeTiles(std::size_t frames)
{
    return (frames + denseTile - 1) / denseTile * denseTile;
}

/// The shapes of the three convolutions of one crop.
std::array<ConvolutionShape, 3> convolutionsOf(const StemShape& shape)
{
    ConvolutionShape first = {.frames = shape.frames,
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

/// Sizes of a crop's values on their way, and of the layers.
struct StemSizes {
    explicit StemSizes(const StemShape& shape)
        : convolutions(convolutionsOf(shape)),
          frames(shape.outputFrames()),
          inputs(convolutions[2].outputBands() * convolutions[2].outputs),
          width(shape.width),
          crop(shape.frames * shape.bands)
    {
    }

    /// Of a convolution's outputs; of the last one's with room for whole tiles of the dense layer.
    std::size_t maps(std::size_t index) const
    {
        return index == 2 ? wholeTiles(frames) * inputs : convolutions[index].outputSize();
    }
    /// Of the maps that are kept for the backward pass: the second and third ones.
    std::size_t kept() const { return maps(1) + maps(2); }
    std::size_t weights(std::size_t index) const
    {
        return convolutions[index].outputs * convolutions[index].patchSize();
    }

    std::array<ConvolutionShape, 3> convolutions;
    /// Of the output, whose frames have `width` values, each from `inputs` values.
    std::size_t frames;
    std::size_t inputs;
    std::size_t width;
    std::size_t crop;
};

/// What all crops share: the layers, prepared for products.
template<typename T>
struct Stem {
    Stem(const StemShape& shape, const StemLayers<T>& given)
        : sizes(shape),
          precision(shape.precision),
          layers(given),
          first(9 * paddedChannels(shape.channels)),
          firstBias(paddedChannels(shape.channels)),
          second(prepared(1)),
          third(prepared(2)),
          dense(given.dense.weights, shape.width, sizes.inputs, precision)
    {
        const StemLayer<T>& layer = given.convolutions[0];
        for (std::size_t c = 0; c < shape.channels; ++c) {
            firstBias[c] = layer.bias[c];
            for (std::size_t k = 0; k < 9; ++k)
                first[k * firstBias.size() + c] = layer.weights[c * 9 + k];
        }
    }

    const T* bias(std::size_t index) const { return layers.convolutions[index].bias; }

    StemSizes sizes;
    Precision precision;
    StemLayers<T> layers;
    /// 9 × paddedChannels, and paddedChannels.
    AlignedVector<T> first;
    AlignedVector<T> firstBias;
    SharedMatrix<T> second;
    SharedMatrix<T> third;
    SharedMatrix<T> dense;

private:
    SharedMatrix<T> prepared(std::size_t index) const
    {
        const ConvolutionShape& shape = sizes.convolutions[index];
        return {layers.convolutions[index].weights, shape.outputs, shape.patchSize(), precision};
    }
};

/// Gradients by all layers in memory of their own, zero at first.
template<typename T>
struct GradientSums {
    explicit GradientSums(const StemSizes& sizes)
        : dense(sizes.width * sizes.inputs), denseBias(sizes.width)
    {
        for (std::size_t i = 0; i < 3; ++i) {
            weights[i].resize(sizes.weights(i));
            biases[i].resize(sizes.convolutions[i].outputs);
        }
        biases[0].resize(paddedChannels(biases[0].size()));
        weights[0].resize(9 * biases[0].size());
    }

    /// The first ones as those of FirstConvolutionBackward.
    std::array<AlignedVector<T>, 3> weights;
    std::array<AlignedVector<T>, 3> biases;
    AlignedVector<T> dense;
    AlignedVector<T> denseBias;
};

/// Takes one crop after another through the stem.
/// @tparam Value  of maps: T, or Bfloat16
template<typename T, typename Value>
class StemWorker {
public:
    explicit StemWorker(const Stem<T>& stem)
        : stem_(stem),
          sizes_(stem.sizes),
          bordered_(3 * BorderedRows<T>::borderedBands(sizes_.convolutions[0])),
          firstMaps_(sizes_.maps(0)),
          second_(sizes_.convolutions[1]),
          third_(sizes_.convolutions[2])
    {
    }

    /// @param kept  null, or room for what backward() needs
    void forward(const T* crop, T* output, Value* kept)
    {
        if (kept == nullptr) {
            ownMaps_.resize(sizes_.kept());
            kept = ownMaps_.data();
        }
        Value* const secondMaps = kept;
        Value* const thirdMaps = kept + sizes_.maps(1);
        convolveFirst(crop);
        second_.forward(firstMaps_.data(), stem_.second, stem_.bias(1), secondMaps);
        third_.forward(secondMaps, stem_.third, stem_.bias(2), thirdMaps);
        std::fill(thirdMaps + sizes_.frames * sizes_.inputs, thirdMaps + sizes_.maps(2), Value(0));
        project(thirdMaps, output);
    }

    /// @param sums  added to
    void backward(const T* crop, const Value* kept, const T* outputGradient, GradientSums<T>& sums)
    {
        const Value* const secondMaps = kept;
        const Value* const thirdMaps = kept + sizes_.maps(1);
        for (std::size_t i = 0; i < 3; ++i)
            mapGradients_[i].resize(sizes_.maps(i));
        projectBackward(thirdMaps, outputGradient, sums);
        third_.backward(secondMaps, stem_.third, thirdMaps, mapGradients_[2].data(),
                        mapGradients_[1].data(), sums.weights[2].data(), sums.biases[2].data());
        convolveFirst(crop);
        second_.backward(firstMaps_.data(), stem_.second, secondMaps, mapGradients_[1].data(),
                         mapGradients_[0].data(), sums.weights[1].data(), sums.biases[1].data());
        runForCpu<ConvolveFirstBackward>(FirstConvolutionBackward<T, Value>{
            sizes_.convolutions[0], crop, firstMaps_.data(), mapGradients_[0].data(),
            sums.weights[0].data(), sums.biases[0].data(), bordered_.data()});
    }

private:
    void convolveFirst(const T* crop)
    {
        runForCpu<ConvolveFirst>(FirstConvolution<T, Value>{
            sizes_.convolutions[0], crop, stem_.first.data(), stem_.firstBias.data(),
            firstMaps_.data(), bordered_.data()});
    }

    void project(const Value* maps, T* output)
    {
        const std::size_t width = sizes_.width;
        projected_.resize(denseTile * width);
        for (std::size_t first = 0; first < sizes_.frames; first += denseTile) {
            multiply(factorOf<T>(maps + first * sizes_.inputs, sizes_.inputs),
                     stem_.dense.transposed(), {denseTile, sizes_.inputs, width},
                     {projected_.data(), width}, Into::Replace, stem_.precision);
            const std::size_t end = std::min(first + denseTile, sizes_.frames);
            for (std::size_t row = first; row < end; ++row) {
                const T* const values = projected_.data() + (row - first) * width;
                for (std::size_t c = 0; c < width; ++c)
                    output[row * width + c] = values[c] + stem_.layers.dense.bias[c];
            }
        }
    }

    /// Leaves the gradient by the third maps in mapGradients_.
    void projectBackward(const Value* maps, const T* outputGradient, GradientSums<T>& sums)
    {
        const std::size_t width = sizes_.width;
        outputGradient_.resize(wholeTiles(sizes_.frames) * width);
        for (std::size_t row = 0; row < sizes_.frames; ++row) {
            for (std::size_t c = 0; c < width; ++c) {
                const T gradient = outputGradient[row * width + c];
                sums.denseBias[c] += gradient;
                store(gradient, outputGradient_[row * width + c]);
            }
        }
        for (std::size_t first = 0; first < sizes_.frames; first += denseTile) {
            const Value* const given = outputGradient_.data() + first * width;
            multiply(factorOf<T>(given, width, true),
                     factorOf<T>(maps + first * sizes_.inputs, sizes_.inputs),
                     {width, denseTile, sizes_.inputs}, {sums.dense.data(), sizes_.inputs},
                     Into::Add, stem_.precision);
            multiply(factorOf<T>(given, width), stem_.dense.plain(),
                     {denseTile, width, sizes_.inputs},
                     {mapGradients_[2].data() + first * sizes_.inputs, sizes_.inputs},
                     Into::Replace, stem_.precision);
        }
    }

    const Stem<T>& stem_;
    const StemSizes& sizes_;
    AlignedVector<T> bordered_;
    /// Of a crop.
    AlignedVector<Value> firstMaps_;
    AlignedVector<Value> ownMaps_;
    std::array<AlignedVector<T>, 3> mapGradients_;
    AlignedVector<T> projected_;
    AlignedVector<Value> outputGradient_;
    ConvolutionStage<T, Value> second_;
    ConvolutionStage<T, Value> third_;
};

template<typename T, typename Value>
void forwardAll(const StemShape& shape, const StemLayers<T>& layers, const T* crops, T* outputs,
                Value* kept)
{
    const Stem<T> stem(shape, layers);
    const StemSizes& sizes = stem.sizes;
    const int count = static_cast<int>(shape.crops);
    std::vector<StemWorker<T, Value>> workers(static_cast<std::size_t>(workersFor(count)),
                                              StemWorker<T, Value>(stem));
    parallelFor(count, [&](int task, int worker) {
        const auto crop = static_cast<std::size_t>(task);
        workers[static_cast<std::size_t>(worker)].forward(
            crops + crop * sizes.crop, outputs + crop * sizes.frames * sizes.width,
            kept == nullptr ? nullptr : kept + crop * sizes.kept());
    });
}

/// target = the sum of what the workers have.
template<typename T, typename ValuesOf>
void writeSum(const std::vector<GradientSums<T>>& sums, std::size_t size, T* target,
              const ValuesOf& valuesOf)
{
    std::fill_n(target, size, T(0));
    for (const GradientSums<T>& own : sums) {
        for (std::size_t i = 0; i < size; ++i)
            target[i] += valuesOf(own, i);
    }
}

template<typename T>
void writeSums(const std::vector<GradientSums<T>>& sums, const StemSizes& sizes,
               const StemGradients<T>& gradients)
{
    using Sums = const GradientSums<T>&;
    const auto& [first, second, third] = gradients.convolutions;
    const std::size_t padded = paddedChannels(sizes.convolutions[0].outputs);
    writeSum(sums, sizes.weights(0), first.weights,
             [&](Sums own, std::size_t i) { return own.weights[0][i % 9 * padded + i / 9]; });
    writeSum(sums, sizes.weights(1), second.weights,
             [](Sums own, std::size_t i) { return own.weights[1][i]; });
    writeSum(sums, sizes.weights(2), third.weights,
             [](Sums own, std::size_t i) { return own.weights[2][i]; });
    for (std::size_t layer = 0; layer < 3; ++layer) {
        writeSum(sums, sizes.convolutions[layer].outputs, gradients.convolutions[layer].bias,
                 [layer](Sums own, std::size_t i) { return own.biases[layer][i]; });
    }
    writeSum(sums, sizes.width * sizes.inputs, gradients.dense.weights,
             [](Sums own, std::size_t i) { return own.dense[i]; });
    writeSum(sums, sizes.width, gradients.dense.bias,
             [](Sums own, std::size_t i) { return own.denseBias[i]; });
}

template<typename T, typename Value>
void backwardAll(const StemShape& shape, const StemLayers<T>& layers, const T* crops,
                 const Value* kept, const T* outputGradient, const StemGradients<T>& gradients)
{
    const Stem<T> stem(shape, layers);
    const StemSizes& sizes = stem.sizes;
    const int count = static_cast<int>(shape.crops);
    const auto workerCount = static_cast<std::size_t>(workersFor(count));
    std::vector<StemWorker<T, Value>> workers(workerCount, StemWorker<T, Value>(stem));
    std::vector<GradientSums<T>> sums(workerCount, GradientSums<T>(sizes));
    parallelFor(count, [&](int task, int worker) {
        const auto crop = static_cast<std::size_t>(task);
        const auto own = static_cast<std::size_t>(worker);
        workers[own].backward(crops + crop * sizes.crop, kept + crop * sizes.kept(),
                              outputGradient + crop * sizes.frames * sizes.width, sums[own]);
    });
    writeSums(sums, sizes, gradients);
}

bool storesRounded(const StemShape& shape)
{
    return shape.precision == Precision::Mixed && canMixPrecision();
}

} // namespace

template<>
std::size_t stemKeptBytes<float>(const StemShape& shape)
{
    return shape.crops * StemSizes(shape).kept() *
           (storesRounded(shape) ? sizeof(Bfloat16) : sizeof(float));
}
template<>
std::size_t stemKeptBytes<double>(const StemShape& shape)
{
    return shape.crops * StemSizes(shape).kept() * sizeof(double);
}

void stemForward(const StemShape& shape, const StemLayers<float>& layers, const float* crops,
                 float* outputs, std::byte* kept)
{
    if (storesRounded(shape))
        forwardAll(shape, layers, crops, outputs, reinterpret_cast<Bfloat16*>(kept));
    else
        forwardAll(shape, layers, crops, outputs, reinterpret_cast<float*>(kept));
}
void stemForward(const StemShape& shape, const StemLayers<double>& layers, const double* crops,
                 double* outputs, std::byte* kept)
{
    forwardAll(shape, layers, crops, outputs, reinterpret_cast<double*>(kept));
}

void stemBackward(const StemShape& shape, const StemLayers<float>& layers, const float* crops,
                  const std::byte* kept, const float* outputGradient,
                  const StemGradients<float>& gradients)
{
    if (storesRounded(shape)) {
        backwardAll(shape, layers, crops, reinterpret_cast<const Bfloat16*>(kept), outputGradient,
                    gradients);
    } else {
        backwardAll(shape, layers, crops, reinterpret_cast<const float*>(kept), outputGradient,
                    gradients);
    }
}
void stemBackward(const StemShape& shape, const StemLayers<double>& layers, const double* crops,
                  const std::byte* kept, const double* outputGradient,
                  const StemGradients<double>& gradients)
{
    backwardAll(shape, layers, crops, reinterpret_cast<const double*>(kept), outputGradient,
                gradients);
}

} // namespace genrescope
