#pragma once

#include "core/kernels/convolution_patches.h"
#include "core/kernels/stored_value.h"

#include <algorithm>

namespace genrescope {

// A convolution of maps with one channel: too few products for a matrix. Channels are computed in
// blocks, whose weights stay in registers while a frame's bands pass by.

constexpr std::size_t channelBlock = 16;

/// Channels in whole blocks.
inline std::size_t paddedChannels(std::size_t channels)
{
    return (channels + channelBlock - 1) / channelBlock * channelBlock;
}

/// The three frames under a kernel, each in a border of zeros: band b of the output is computed
/// from values 2 · b to 2 · b + 2.
/// @tparam T  of the memory for it, 3 × borderedBands()
template<typename T>
struct BorderedRows {
    static std::size_t borderedBands(const ConvolutionShape& shape) { return shape.bands + 3; }

    GENRESCOPE_INLINE BorderedRows(const ConvolutionShape& shape, const T* maps, std::size_t frame,
                                   T* memory)
    {
        const auto under = rowsUnder(shape, maps, frame);
        for (std::size_t k = 0; k < 3; ++k) {
            T* const row = memory + k * borderedBands(shape);
            row[0] = row[shape.bands + 1] = row[shape.bands + 2] = T(0);
            if (under.rows[k] != nullptr)
                std::copy_n(under.rows[k], shape.bands, row + 1);
            else
                std::fill_n(row + 1, shape.bands, T(0));
            rows[k] = row;
        }
    }

    const T* rows[3] = {};
};

/// outputs = max(0, maps ∗ weights + bias), of one crop.
template<typename T, typename Value>
struct FirstConvolution {
    const ConvolutionShape& shape;
    const T* maps = nullptr;
    /// 9 × paddedChannels, and paddedChannels.
    const T* weights = nullptr;
    const T* bias = nullptr;
    Value* outputs = nullptr;
    /// For BorderedRows.
    T* memory = nullptr;
};

struct ConvolveFirst {
    template<int registerBytes, typename T, typename Value>
    static GENRESCOPE_INLINE void run(const FirstConvolution<T, Value>& work)
    {
        const ConvolutionShape& shape = work.shape;
        for (std::size_t t = 0; t < shape.outputFrames(); ++t) {
            const BorderedRows<T> under(shape, work.maps, t, work.memory);
            Value* const outputs = work.outputs + t * shape.outputBands() * shape.outputs;
            for (std::size_t first = 0; first < shape.outputs; first += channelBlock) {
                if (shape.outputs - first >= channelBlock)
                    runBlock<T, Value, channelBlock>(work, under, first, channelBlock, outputs);
                else
                    runBlock<T, Value, 0>(work, under, first, shape.outputs - first, outputs);
            }
        }
    }

private:
    /// @tparam fixed  how many channels there are, if it is a whole block; otherwise 0
    template<typename T, typename Value, std::size_t fixed>
    static GENRESCOPE_INLINE void runBlock(const FirstConvolution<T, Value>& work,
                                           const BorderedRows<T>& under, std::size_t first,
                                           std::size_t channels, Value* outputs)
    {
        const ConvolutionShape& shape = work.shape;
        const std::size_t padded = paddedChannels(shape.outputs);
        T weights[9][channelBlock];
        T bias[channelBlock];
        for (std::size_t k = 0; k < 9; ++k)
            std::copy_n(work.weights + k * padded + first, channelBlock, weights[k]);
        std::copy_n(work.bias + first, channelBlock, bias);
        const std::size_t count = fixed > 0 ? fixed : channels;
        for (std::size_t band = 0; band < shape.outputBands(); ++band) {
            T sums[channelBlock];
            std::copy_n(bias, channelBlock, sums);
#pragma GCC unroll 3
            for (std::size_t k = 0; k < 3; ++k) {
#pragma GCC unroll 3
                for (std::size_t i = 0; i < 3; ++i) {
                    const T value = under.rows[k][2 * band + i];
#pragma omp simd
                    for (std::size_t c = 0; c < channelBlock; ++c)
                        sums[c] += value * weights[3 * k + i][c];
                }
            }
            Value* __restrict to = outputs + band * shape.outputs + first;
#pragma omp simd
            for (std::size_t c = 0; c < count; ++c)
                store(sums[c] < T(0) ? T(0) : sums[c], to[c]);
        }
    }
};

/// Its gradients, which are added to.
template<typename T, typename Value>
struct FirstConvolutionBackward {
    const ConvolutionShape& shape;
    const T* maps = nullptr;
    const Value* outputs = nullptr;
    const T* outputGradient = nullptr;
    /// 9 × paddedChannels, and paddedChannels.
    T* weightGradient = nullptr;
    T* biasGradient = nullptr;
    /// For BorderedRows.
    T* memory = nullptr;
};

struct ConvolveFirstBackward {
    template<int registerBytes, typename T, typename Value>
    static GENRESCOPE_INLINE void run(const FirstConvolutionBackward<T, Value>& work)
    {
        const ConvolutionShape& shape = work.shape;
        for (std::size_t t = 0; t < shape.outputFrames(); ++t) {
            const BorderedRows<T> under(shape, work.maps, t, work.memory);
            const std::size_t at = t * shape.outputBands() * shape.outputs;
            for (std::size_t first = 0; first < shape.outputs; first += channelBlock) {
                if (shape.outputs - first >= channelBlock)
                    runBlock<T, Value, channelBlock>(work, under, first, channelBlock, at);
                else
                    runBlock<T, Value, 0>(work, under, first, shape.outputs - first, at);
            }
        }
    }

private:
    template<typename T, typename Value, std::size_t fixed>
    static GENRESCOPE_INLINE void runBlock(const FirstConvolutionBackward<T, Value>& work,
                                           const BorderedRows<T>& under, std::size_t first,
                                           std::size_t channels, std::size_t at)
    {
        const ConvolutionShape& shape = work.shape;
        const std::size_t padded = paddedChannels(shape.outputs);
        T sums[9][channelBlock] = {};
        T biasSums[channelBlock] = {};
        const std::size_t count = fixed > 0 ? fixed : channels;
        for (std::size_t band = 0; band < shape.outputBands(); ++band) {
            const std::size_t here = at + band * shape.outputs + first;
            const Value* __restrict outputs = work.outputs + here;
            const T* __restrict given = work.outputGradient + here;
            T gradient[channelBlock] = {};
#pragma omp simd
            for (std::size_t c = 0; c < count; ++c)
                gradient[c] = isPositive(outputs[c]) ? given[c] : T(0);
#pragma omp simd
            for (std::size_t c = 0; c < channelBlock; ++c)
                biasSums[c] += gradient[c];
#pragma GCC unroll 3
            for (std::size_t k = 0; k < 3; ++k) {
#pragma GCC unroll 3
                for (std::size_t i = 0; i < 3; ++i) {
                    const T value = under.rows[k][2 * band + i];
#pragma omp simd
                    for (std::size_t c = 0; c < channelBlock; ++c)
                        sums[3 * k + i][c] += value * gradient[c];
                }
            }
        }
        for (std::size_t c = 0; c < channelBlock; ++c)
            work.biasGradient[first + c] += biasSums[c];
        for (std::size_t k = 0; k < 9; ++k) {
            for (std::size_t c = 0; c < channelBlock; ++c)
                work.weightGradient[k * padded + first + c] += sums[k][c];
        }
    }
};

} // namespace genrescope
