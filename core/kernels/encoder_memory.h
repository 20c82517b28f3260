#pragma once

#include "core/kernels/encoder_block.h"

#include <array>
#include <cstddef>

namespace genrescope {

/// How many intermediate values of one crop there are, in the order in which they lie: those of
/// EncoderMemory.
inline std::array<std::size_t, 8> encoderMemoryParts(const EncoderBlockShape& shape)
{
    const std::size_t values = shape.frames * shape.width;
    return {3 * values,
            values,
            values,
            values,
            shape.frames * shape.feedForward,
            2 * shape.heads * shape.frames,
            shape.frames,
            shape.frames};
}

/// Where they lie, T = frames.
template<typename T>
struct EncoderMemory {
    EncoderMemory(const EncoderBlockShape& shape, T* from)
    {
        const std::array<T**, 8> parts = {
            &projected, &attended, &attentionNormalized,       &outputNormalized,
            &hidden,    &softmax,  &attentionInverseDeviation, &outputInverseDeviation};
        const auto counts = encoderMemoryParts(shape);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            *parts[i] = from;
            from += counts[i];
        }
    }

    /// T × 3 · width: queries, keys, values without their biases.
    T* projected;
    /// T × width: the output of attention.
    T* attended;
    /// T × width and T: of the normalization after attention.
    T* attentionNormalized;
    T* attentionInverseDeviation;
    /// T × feedForward, after ReLU.
    T* hidden;
    /// T × width and T: of the normalization after the feed-forward part.
    T* outputNormalized;
    T* outputInverseDeviation;
    /// 2 · heads × T: see attend.
    T* softmax;
};

} // namespace genrescope
