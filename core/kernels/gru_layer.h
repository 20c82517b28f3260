#pragma once

#include "core/base/precision.h"

#include <array>
#include <cstddef>

namespace genrescope {

/// One bidirectional GRU layer, as torch::nn::GRU and Keras (reset_after) define it:
///     h' = (1 − z) · n + z · h,  n = tanh(W x + b + r · (U h + c))
/// Frames come first everywhere: (T, B, …), so that a step reads one block of memory.
struct GruShape {
    std::size_t frames = 0;
    std::size_t crops = 0;
    std::size_t inputs = 0;
    /// Of each direction.
    std::size_t units = 0;
    /// Of all products.
    Precision precision = Precision::Single;
};

/// Weights of one direction, rows ordered r, z, n.
template<typename T>
struct GruWeights {
    /// 3 · units × inputs.
    const T* input = nullptr;
    /// 3 · units × units.
    const T* recurrent = nullptr;
    /// 3 · units each.
    const T* inputBias = nullptr;
    const T* recurrentBias = nullptr;
};

/// Gradients of one direction's weights, shaped as they are; overwritten.
template<typename T>
struct GruGradients {
    T* input = nullptr;
    T* recurrent = nullptr;
    T* inputBias = nullptr;
    T* recurrentBias = nullptr;
};

/// Forward in time, then backward in time.
template<typename T>
using BothWeights = std::array<GruWeights<T>, 2>;
template<typename T>
using BothGradients = std::array<GruGradients<T>, 2>;

/// Values of a frame's row of gates. Not a power of two, so that rows do not share cache sets.
constexpr std::size_t gruGateStride(std::size_t units)
{
    return 8 * units + 16;
}

/// @param inputs  T × B × inputs
/// @param gates   T × B × gruGateStride(units): written, for gruBackward
/// @param states  T × B × 2 · units: written; the forward direction's units come first
template<typename T>
void gruForward(const GruShape& shape, const BothWeights<T>& weights, const T* inputs, T* gates,
                T* states);

/// @param gates            as gruForward left them; overwritten
/// @param stateGradients   T × B × 2 · units: the gradients of the states
/// @param inputGradients T × B × inputs, written; or null if not needed
template<typename T>
void gruBackward(const GruShape& shape, const BothWeights<T>& weights, const T* inputs, T* gates,
                 const T* states, const T* stateGradients, T* inputGradients,
                 const BothGradients<T>& gradients);

} // namespace genrescope
