#pragma once

#include "core/kernels/dropout.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// The input of a transformer encoder: scaled frames plus positional encodings, with dropout.
///     output[b, t, c] = dropout(scale · input[b, t, c] + positions[t, c])
struct EmbeddingShape {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t width = 0;
    double scale = 1.0;
    Dropout dropout = {};
};

/// frames × width: sine on even and cosine on odd channels, wave lengths from 2π to 10000 · 2π
/// frames (Vaswani et al. 2017).
std::vector<float> sinusoidalPositions(std::size_t frames, std::size_t width);

/// @param inputs     crops × frames × width
/// @param positions  frames × width
/// @param outputs    as inputs, written
template<typename T>
void embed(const EmbeddingShape& shape, const T* inputs, const T* positions, T* outputs);

/// @param outputGradients, inputGradients  as inputs; the second is written
template<typename T>
void embedBackward(const EmbeddingShape& shape, const T* outputGradients, T* inputGradients);

} // namespace genrescope
