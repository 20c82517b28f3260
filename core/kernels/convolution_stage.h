#pragma once

#include "core/base/aligned_vector.h"
#include "core/kernels/convolution_patches.h"
#include "core/kernels/shared_matrix.h"
#include "core/kernels/stored_value.h"

#include <algorithm>

namespace genrescope {

/// to = max(0, from + bias), rows × width.
template<typename T, typename Value>
struct BiasReluInto {
    std::size_t rows = 0;
    std::size_t width = 0;
    const T* from = nullptr;
    const T* bias = nullptr;
    Value* to = nullptr;
};

struct BiasReluIntoRows {
    template<int registerBytes, typename T, typename Value>
    static GENRESCOPE_INLINE void run(const BiasReluInto<T, Value>& work)
    {
        const T* __restrict bias = work.bias;
        for (std::size_t row = 0; row < work.rows; ++row) {
            const T* __restrict from = work.from + row * work.width;
            Value* __restrict to = work.to + row * work.width;
#pragma omp simd
            for (std::size_t c = 0; c < work.width; ++c) {
                const T value = from[c] + bias[c];
                store(value < T(0) ? T(0) : value, to[c]);
            }
        }
    }
};

/// to = from where the outputs are positive, otherwise 0; then biasGradient += the sum of the rows.
template<typename T, typename Value>
struct ReluBackwardInto {
    std::size_t rows = 0;
    std::size_t width = 0;
    const Value* outputs = nullptr;
    const T* from = nullptr;
    Value* to = nullptr;
    T* biasGradient = nullptr;
};

struct ReluBackwardIntoRows {
    template<int registerBytes, typename T, typename Value>
    static GENRESCOPE_INLINE void run(const ReluBackwardInto<T, Value>& work)
    {
        T* __restrict biasGradient = work.biasGradient;
        for (std::size_t row = 0; row < work.rows; ++row) {
            const Value* __restrict outputs = work.outputs + row * work.width;
            const T* __restrict from = work.from + row * work.width;
            Value* __restrict to = work.to + row * work.width;
#pragma omp simd
            for (std::size_t c = 0; c < work.width; ++c) {
                const T gradient = isPositive(outputs[c]) ? from[c] : T(0);
                biasGradient[c] += gradient;
                store(gradient, to[c]);
            }
        }
    }
};

/// One convolution of one crop after another, as products of matrices of one size, whatever the
/// number of frames: the last tile is filled up with what was there before, or with zeros where
/// that counts. oneDNN compiles a program for each size, and keeps it.
/// @tparam T      of weights and sums
/// @tparam Value  of maps: T, or Bfloat16
template<typename T, typename Value>
class ConvolutionStage {
public:
    explicit ConvolutionStage(const ConvolutionShape& shape)
        : shape_(shape),
          tileFrames_(std::clamp<std::size_t>(
              tileBytes / sizeof(Value) / (shape.patchSize() * shape.outputBands()), 1, tileLimit)),
          tileRows_(tileFrames_ * shape.outputBands()),
          patches_(tileRows_ * shape.patchSize())
    {
    }

    void forward(const Value* maps, const SharedMatrix<T>& weights, const T* bias, Value* outputs)
    {
        sums_.resize(tileRows_ * shape_.outputs);
        forEachTile([&](const Tile& tile) {
            gather(maps, tile);
            multiply(factorOf<T>(patches_.data(), shape_.patchSize()), weights.transposed(),
                     {tileRows_, shape_.patchSize(), shape_.outputs},
                     {sums_.data(), shape_.outputs}, Into::Replace, shape_.precision);
            runForCpu<BiasReluIntoRows>(BiasReluInto<T, Value>{
                tile.frames * shape_.outputBands(), shape_.outputs, sums_.data(), bias,
                outputs + tile.first * shape_.outputBands() * shape_.outputs});
        });
    }

    /// @param mapGradient                   written
    /// @param weightGradient, biasGradient  added to
    void backward(const Value* maps, const SharedMatrix<T>& weights, const Value* outputs,
                  const T* outputGradient, T* mapGradient, T* weightGradient, T* biasGradient)
    {
        const std::size_t rows = shape_.outputFrames() * shape_.outputBands();
        // Beyond a crop's rows there are zeros, up to a whole number of tiles.
        gradient_.resize((rows + tileRows_ - 1) / tileRows_ * tileRows_ * shape_.outputs);
        runForCpu<ReluBackwardIntoRows>(ReluBackwardInto<T, Value>{
            rows, shape_.outputs, outputs, outputGradient, gradient_.data(), biasGradient});
        patchGradient_.resize(tileRows_ * shape_.patchSize());
        std::fill_n(mapGradient, shape_.inputSize(), T(0));
        forEachTile([&](const Tile& tile) {
            const Value* const given =
                gradient_.data() + tile.first * shape_.outputBands() * shape_.outputs;
            gather(maps, tile);
            multiply(factorOf<T>(given, shape_.outputs, true),
                     factorOf<T>(patches_.data(), shape_.patchSize()),
                     {shape_.outputs, tileRows_, shape_.patchSize()},
                     {weightGradient, shape_.patchSize()}, Into::Add, shape_.precision);
            multiply(factorOf<T>(given, shape_.outputs), weights.plain(),
                     {tileRows_, shape_.outputs, shape_.patchSize()},
                     {patchGradient_.data(), shape_.patchSize()}, Into::Replace, shape_.precision);
            runForCpu<ScatterPatches>(shape_, static_cast<const T*>(patchGradient_.data()), tile,
                                      mapGradient);
        });
    }

private:
    /// Bytes of the patches that are multiplied at once: they stay in the second-level cache.
    static constexpr std::size_t tileBytes = 1 << 17;
    /// Frames of the largest tile: of few bands and channels, a tile is not larger than a crop.
    static constexpr std::size_t tileLimit = 64;

    template<typename Work>
    void forEachTile(const Work& work)
    {
        for (std::size_t first = 0; first < shape_.outputFrames(); first += tileFrames_)
            work(Tile{first, std::min(tileFrames_, shape_.outputFrames() - first)});
    }

    void gather(const Value* maps, const Tile& tile)
    {
        runForCpu<GatherPatches>(shape_, maps, tile, patches_.data());
    }

    ConvolutionShape shape_;
    std::size_t tileFrames_;
    std::size_t tileRows_;
    /// tileRows × patchSize.
    AlignedVector<Value> patches_;
    AlignedVector<T> patchGradient_;
    /// tileRows × outputs.
    AlignedVector<T> sums_;
    /// Of a crop's outputs.
    AlignedVector<Value> gradient_;
};

} // namespace genrescope
