#pragma once

#include "core/kernels/encoder_block.h"

namespace genrescope {

/// Where the intermediate values of one crop lie, one after the other, T = frames.
template<typename T>
struct EncoderMemory {
    EncoderMemory(const EncoderBlockShape& shape, T* from)
    {
        const auto take = [&from](std::size_t count) {
            T* const part = from;
            from += count;
            return part;
        };
        const std::size_t values = shape.frames * shape.width;
        projected = take(3 * values);
        attended = take(values);
        attentionNormalized = take(values);
        outputNormalized = take(values);
        hidden = take(shape.frames * shape.feedForward);
        softmax = take(2 * shape.heads * shape.frames);
        attentionInverseDeviation = take(shape.frames);
        outputInverseDeviation = take(shape.frames);
        end = from;
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
    T* end;
};

} // namespace genrescope
