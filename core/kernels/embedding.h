#pragma once

#include "core/kernels/dropout.h"

#include <cstddef>

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

/// @param inputs     crops × frames × width
/// @param positions  frames × width
/// @param outputs    as inputs, written
template<typename T>
void embed(const EmbeddingShape& shape, const T* inputs, const T* positions, T* outputs);

/// @param outputGradients, inputGradients  as inputs; the second is written
template<typename T>
void embedBackward(const EmbeddingShape& shape, const T* outputGradients, T* inputGradients);

} // namespace genrescope
