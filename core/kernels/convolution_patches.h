#pragma once

#include "core/base/cpu_dispatch.h"
#include "core/base/precision.h"

#include <algorithm>
#include <cstddef>

namespace genrescope {

// Convolutions as products of matrices: what lies under a kernel becomes a row.

/// A convolution of 3 × 3 over frames and bands, in a border of zeros, followed by a bias and ReLU.
/// A crop's maps lie in memory as frames × bands × channels, so that what a kernel covers of one
/// frame is one run of numbers.
struct ConvolutionShape {
    std::size_t frames = 0;
    std::size_t bands = 0;
    /// Channels.
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    /// Between the frames of the output; its bands are every second one.
    std::size_t frameStride = 1;
    Precision precision = Precision::Single;

    std::size_t outputFrames() const { return (frames + frameStride - 1) / frameStride; }
    std::size_t outputBands() const { return (bands + 1) / 2; }
    /// Values of one crop's maps.
    std::size_t inputSize() const { return frames * bands * inputs; }
    std::size_t outputSize() const { return outputFrames() * outputBands() * outputs; }
    /// Values under a kernel.
    std::size_t patchSize() const { return 9 * inputs; }
};

/// Some of a crop's output frames.
struct Tile {
    std::size_t first = 0;
    std::size_t frames = 0;
};

/// What the three frames under a kernel have of an output frame, each either a run of bands ×
/// inputs values or null in the border.
template<typename T>
struct KernelRows {
    T* rows[3] = {};
};

template<typename T>
GENRESCOPE_INLINE KernelRows<T> rowsUnder(const ConvolutionShape& shape, T* maps, std::size_t frame)
{
    KernelRows<T> under;
    for (std::size_t k = 0; k < 3; ++k) {
        const std::size_t row = frame * shape.frameStride + k; // one more than the frame's number
        if (row >= 1 && row <= shape.frames)
            under.rows[k] = maps + (row - 1) * shape.bands * shape.inputs;
    }
    return under;
}

/// The part of a run of three bands around an output band that lies within the frame.
struct BandRun {
    /// Values of the border in front of it.
    std::size_t before = 0;
    /// Its first value in the frame, and how many there are.
    std::size_t first = 0;
    std::size_t count = 0;
};

GENRESCOPE_INLINE BandRun runAround(const ConvolutionShape& shape, std::size_t outputBand)
{
    const std::size_t begin = 2 * outputBand; // one more than the first band's number
    const std::size_t firstBand = begin == 0 ? 0 : begin - 1;
    const std::size_t end = std::min(begin + 2, shape.bands);
    return {.before = begin == 0 ? shape.inputs : 0,
            .first = firstBand * shape.inputs,
            .count = (end - firstBand) * shape.inputs};
}

/// Copies what lies under the kernel at each place of a tile into a row of its own.
struct GatherPatches {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const ConvolutionShape& shape, const T* maps,
                                      const Tile& tile, T* patches)
    {
        const std::size_t run = 3 * shape.inputs;
        T* __restrict patch = patches;
        for (std::size_t t = 0; t < tile.frames; ++t) {
            const auto under = rowsUnder(shape, maps, tile.first + t);
            for (std::size_t band = 0; band < shape.outputBands(); ++band) {
                const BandRun part = runAround(shape, band);
                for (const T* const row : under.rows) {
                    if (row == nullptr || part.count < run)
                        std::fill_n(patch, run, T(0));
                    if (row != nullptr)
                        std::copy_n(row + part.first, part.count, patch + part.before);
                    patch += run;
                }
            }
        }
    }
};

/// The other way around: adds each row to what lies under the kernel.
struct ScatterPatches {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const ConvolutionShape& shape, const T* patches,
                                      const Tile& tile, T* maps)
    {
        const std::size_t run = 3 * shape.inputs;
        const T* __restrict patch = patches;
        for (std::size_t t = 0; t < tile.frames; ++t) {
            const auto under = rowsUnder(shape, maps, tile.first + t);
            for (std::size_t band = 0; band < shape.outputBands(); ++band) {
                const BandRun part = runAround(shape, band);
                for (T* const row : under.rows) {
                    if (row != nullptr)
                        add(patch + part.before, part.count, row + part.first);
                    patch += run;
                }
            }
        }
    }

    template<typename T>
    static GENRESCOPE_INLINE void add(const T* __restrict source, std::size_t count,
                                      T* __restrict target)
    {
        for (std::size_t i = 0; i < count; ++i)
            target[i] += source[i];
    }
};

} // namespace genrescope
