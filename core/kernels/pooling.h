#pragma once

#include "core/kernels/dropout.h"

#include <cstddef>

namespace genrescope {

/// The mean over time, after dropout:
///     mean[b, c] = 1 / T · Σ over t of dropout(frames[b, t, c])
/// Value (b, t, c) of `frames` lies at b · cropStride + t · frameStride + c.
struct PoolingShape {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t width = 0;
    std::size_t cropStride = 0;
    std::size_t frameStride = 0;
    Dropout dropout = {};
};

/// @param means  crops × width, written
template<typename T>
void meanOverTime(const PoolingShape& shape, const T* frames, T* means);

/// @param gradients       crops × width: the gradients of the means
/// @param frameGradients  laid out as the frames were, written
template<typename T>
void meanOverTimeBackward(const PoolingShape& shape, const T* gradients, T* frameGradients);

} // namespace genrescope
