#include "core/kernels/convolution.h"

#include "core/base/aligned_vector.h"
#include "core/kernels/add_norm.h"
#include "core/kernels/convolution_patches.h"
#include "core/kernels/parallel.h"
#include "core/kernels/shared_matrix.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Values of the patches that are multiplied at once: they stay in the second cache.
constexpr std::size_t tileValues = 1 << 15;

/// Frames of the output that are computed at once. The last tile of a crop is filled up with zeros:
/// oneDNN compiles a program for each size of a product, and keeps it.
std::size_t tileFramesOf(const ConvolutionShape& shape)
{
    return std::max<std::size_t>(1, tileValues / (shape.patchSize() * shape.outputBands()));
}

/// Works through the output frames of one crop after another, in tiles of one size.
template<typename T>
class TileWorker {
public:
    explicit TileWorker(const ConvolutionShape& shape)
        : shape_(shape),
          tileFrames_(tileFramesOf(shape)),
          tileRows_(tileFrames_ * shape.outputBands()),
          patches_(tileRows_ * shape.patchSize()),
          values_(tileRows_ * shape.outputs)
    {
    }

    void forward(const T* maps, const SharedMatrix<T>& weights, const T* bias, T* outputs)
    {
        forEachTile([&](const Tile& tile, std::size_t rows) {
            T* const target = outputs + tile.first * shape_.outputBands() * shape_.outputs;
            gather(maps, tile, rows);
            multiply(plain<T>(patches_.data(), shape_.patchSize()), weights.transposed(),
                     {tileRows_, shape_.patchSize(), shape_.outputs},
                     {rows == tileRows_ ? target : values_.data(), shape_.outputs}, Into::Replace,
                     shape_.precision);
            if (rows < tileRows_)
                std::copy_n(values_.data(), rows * shape_.outputs, target);
        });
        biasRelu(BiasRelu<T>{.rows = shape_.outputFrames() * shape_.outputBands(),
                             .width = shape_.outputs,
                             .bias = bias,
                             .values = outputs});
    }

    /// @param work          with the pointers of one crop
    /// @param biasGradient, weightGradient  added to
    void backward(const ConvolutionBackward<T>& work, const SharedMatrix<T>& weights,
                  T* weightGradient, T* biasGradient)
    {
        biasReluBackward(BiasReluBackward<T>{.rows = shape_.outputFrames() * shape_.outputBands(),
                                             .width = shape_.outputs,
                                             .values = work.outputs,
                                             .gradient = work.outputGradient,
                                             .biasGradient = biasGradient});
        if (work.inputGradient != nullptr)
            std::fill_n(work.inputGradient, shape_.inputSize(), T(0));
        forEachTile([&](const Tile& tile, std::size_t rows) {
            const T* given =
                work.outputGradient + tile.first * shape_.outputBands() * shape_.outputs;
            if (rows < tileRows_) {
                std::copy_n(given, rows * shape_.outputs, values_.data());
                std::fill(values_.begin() + static_cast<std::ptrdiff_t>(rows * shape_.outputs),
                          values_.end(), T(0));
                given = values_.data();
            }
            const SharedMatrix<T> gradient(given, tileRows_, shape_.outputs, shape_.precision);
            gather(work.maps, tile, rows);
            multiply(gradient.transposed(), plain<T>(patches_.data(), shape_.patchSize()),
                     {shape_.outputs, tileRows_, shape_.patchSize()},
                     {weightGradient, shape_.patchSize()}, Into::Add, shape_.precision);
            if (work.inputGradient == nullptr)
                return;
            multiply(gradient.plain(), weights.plain(),
                     {tileRows_, shape_.outputs, shape_.patchSize()},
                     {patches_.data(), shape_.patchSize()}, Into::Replace, shape_.precision);
            runForCpu<ScatterPatches>(shape_, static_cast<const T*>(patches_.data()), tile,
                                      work.inputGradient);
        });
    }

private:
    /// work(tile, its rows) for every tile of a crop.
    template<typename Work>
    void forEachTile(const Work& work)
    {
        for (std::size_t first = 0; first < shape_.outputFrames(); first += tileFrames_) {
            const Tile tile = {first, std::min(tileFrames_, shape_.outputFrames() - first)};
            work(tile, tile.frames * shape_.outputBands());
        }
    }

    void gather(const T* maps, const Tile& tile, std::size_t rows)
    {
        runForCpu<GatherPatches>(shape_, maps, tile, patches_.data());
        std::fill(patches_.begin() + static_cast<std::ptrdiff_t>(rows * shape_.patchSize()),
                  patches_.end(), T(0));
    }

    const ConvolutionShape& shape_;
    std::size_t tileFrames_;
    std::size_t tileRows_;
    /// tileRows × patchSize.
    AlignedVector<T> patches_;
    /// tileRows × outputs: of a tile that is filled up.
    AlignedVector<T> values_;
};

template<typename T>
SharedMatrix<T> sharedWeights(const ConvolutionShape& shape, const T* weights)
{
    return SharedMatrix<T>(weights, shape.outputs, shape.patchSize(), shape.precision);
}

template<typename T>
void forwardAll(const ConvolutionShape& shape, const T* maps, const T* weights, const T* bias,
                T* outputs)
{
    const SharedMatrix<T> shared = sharedWeights(shape, weights);
    const int crops = static_cast<int>(shape.crops);
    std::vector<TileWorker<T>> workers(static_cast<std::size_t>(workersFor(crops)),
                                       TileWorker<T>(shape));
    parallelFor(crops, [&](int task, int worker) {
        const auto crop = static_cast<std::size_t>(task);
        workers[static_cast<std::size_t>(worker)].forward(
            maps + crop * shape.inputSize(), shared, bias, outputs + crop * shape.outputSize());
    });
}

template<typename T>
void backwardAll(const ConvolutionShape& shape, const ConvolutionBackward<T>& work)
{
    const SharedMatrix<T> shared = sharedWeights(shape, work.weights);
    const int crops = static_cast<int>(shape.crops);
    const auto count = static_cast<std::size_t>(workersFor(crops));
    std::vector<TileWorker<T>> workers(count, TileWorker<T>(shape));
    const std::size_t weightSize = shape.outputs * shape.patchSize();
    AlignedVector<T> sums(count * (weightSize + shape.outputs));
    const auto sumsOf = [&](std::size_t worker) {
        return sums.data() + worker * (weightSize + shape.outputs);
    };
    parallelFor(crops, [&](int task, int worker) {
        const auto crop = static_cast<std::size_t>(task);
        ConvolutionBackward<T> own = work;
        own.maps += crop * shape.inputSize();
        own.outputs += crop * shape.outputSize();
        own.outputGradient += crop * shape.outputSize();
        if (own.inputGradient != nullptr)
            own.inputGradient += crop * shape.inputSize();
        T* const weightSums = sumsOf(static_cast<std::size_t>(worker));
        workers[static_cast<std::size_t>(worker)].backward(own, shared, weightSums,
                                                           weightSums + weightSize);
    });
    std::fill_n(work.weightGradient, weightSize, T(0));
    std::fill_n(work.biasGradient, shape.outputs, T(0));
    for (std::size_t worker = 0; worker < count; ++worker) {
        const T* const own = sumsOf(worker);
        for (std::size_t i = 0; i < weightSize; ++i)
            work.weightGradient[i] += own[i];
        for (std::size_t i = 0; i < shape.outputs; ++i)
            work.biasGradient[i] += own[weightSize + i];
    }
}

} // namespace

void convolve(const ConvolutionShape& shape, const float* maps, const float* weights,
              const float* bias, float* outputs)
{
    forwardAll(shape, maps, weights, bias, outputs);
}
void convolve(const ConvolutionShape& shape, const double* maps, const double* weights,
              const double* bias, double* outputs)
{
    forwardAll(shape, maps, weights, bias, outputs);
}

void convolveBackward(const ConvolutionShape& shape, const ConvolutionBackward<float>& work)
{
    backwardAll(shape, work);
}
void convolveBackward(const ConvolutionShape& shape, const ConvolutionBackward<double>& work)
{
    backwardAll(shape, work);
}

} // namespace genrescope
