#pragma once

#include "core/base/aligned_vector.h"

#include <cstddef>

namespace genrescope {

/// Frames of equally long crops, on their way through a network. Value (b, t, c) lies at
/// b · cropStride + t · frameStride + c: crop by crop, or frame by frame as a GRU takes them.
struct FrameBatch {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t width = 0;
    std::size_t cropStride = 0;
    std::size_t frameStride = 0;
    AlignedVector<float> values = {};

    float* at(std::size_t crop, std::size_t frame)
    {
        return values.data() + crop * cropStride + frame * frameStride;
    }
    const float* at(std::size_t crop, std::size_t frame) const
    {
        return values.data() + crop * cropStride + frame * frameStride;
    }
};

inline FrameBatch cropByCrop(std::size_t crops, std::size_t frames, std::size_t width)
{
    return {.crops = crops,
            .frames = frames,
            .width = width,
            .cropStride = frames * width,
            .frameStride = width,
            .values = AlignedVector<float>(crops * frames * width)};
}

inline FrameBatch frameByFrame(std::size_t crops, std::size_t frames, std::size_t width)
{
    return {.crops = crops,
            .frames = frames,
            .width = width,
            .cropStride = width,
            .frameStride = crops * width,
            .values = AlignedVector<float>(crops * frames * width)};
}

} // namespace genrescope
