#pragma once

#include "core/base/precision.h"

#include <array>
#include <cstddef>

namespace genrescope {

/// The convolutions and the dense layer of a stem, without a backward pass. A crop goes through all
/// of them at once, so that its maps stay in the second-level cache; with Precision::Mixed they
/// are stored rounded.
struct StemShape {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t bands = 0;
    /// Of the first convolution; the others have twice and four times as many.
    std::size_t channels = 0;
    /// Values of an output frame.
    std::size_t width = 0;
    Precision precision = Precision::Single;

    std::size_t outputFrames() const { return (frames + 3) / 4; }
};

/// A dense or convolutional layer.
struct StemLayer {
    /// Convolution: outputs × 3 (frames) × 3 (bands) × inputs. Dense: width × bands' × channels',
    /// as the last convolution's maps lie in memory.
    const float* weights = nullptr;
    const float* bias = nullptr;
};

struct StemLayers {
    /// Which step by 2, 2 and 1 frames.
    std::array<StemLayer, 3> convolutions = {};
    StemLayer dense = {};
};

/// @param crops    crops × frames × bands
/// @param outputs  crops × outputFrames × width, written
/// @throws std::bad_alloc
void stemForward(const StemShape& shape, const StemLayers& layers, const float* crops,
                 float* outputs);

} // namespace genrescope
