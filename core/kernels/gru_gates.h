#pragma once

#include <cstddef>

namespace genrescope {

/// Where the gates of one direction lie in a frame's row of the gates' memory, in values.
///
/// reset r = σ(…), update z = σ(…), candidate n = tanh(… + r · recurrent), where recurrent is the
/// candidate's recurrent part with its bias. A row holds both directions,
///     forward: recurrent r z n | backward: n r z recurrent
/// so that the columns of the input weights are one block for both directions, and those of a
/// direction's recurrent weights are one block too.
struct GateColumns {
    std::size_t reset = 0;
    std::size_t update = 0;
    std::size_t candidate = 0;
    std::size_t recurrent = 0;
};

/// The forward pass of one step of one direction on some crops.
template<typename T>
struct GruStep {
    std::size_t rows = 0;
    std::size_t units = 0;
    GateColumns columns = {};
    /// rows × gateStride. In: the contribution of the input to r, z, n. Out: r, z, n and recurrent.
    T* gates = nullptr;
    std::size_t gateStride = 0;
    /// rows × 3 · units: the contribution of the state to r, z, n.
    const T* products = nullptr;
    /// 4 · units: of r and z (both biases summed), n, recurrent.
    const T* biases = nullptr;
    /// rows × stateStride: the state before and after.
    const T* previous = nullptr;
    T* state = nullptr;
    std::size_t stateStride = 0;
};

/// The backward pass of the same step.
template<typename T>
struct GruBackwardStep {
    std::size_t rows = 0;
    std::size_t units = 0;
    GateColumns columns = {};
    /// rows × gateStride. In: r, z, n and recurrent. Out: the gradients of the preactivations of r,
    /// z and n, and of recurrent.
    T* gates = nullptr;
    std::size_t gateStride = 0;
    /// rows × stateStride: the state before, and the gradient of this state as the layer's output.
    const T* previous = nullptr;
    const T* outputGradient = nullptr;
    std::size_t stateStride = 0;
    /// rows × units. In: the gradient of the state, from later steps. Out: that of the state
    /// before, as far as it is passed on directly.
    T* carried = nullptr;
    /// 4 · units, ordered as GruStep::biases; added to.
    T* biasGradients = nullptr;
};

void gruGates(const GruStep<float>& step);
void gruGates(const GruStep<double>& step);
void gruGatesBackward(const GruBackwardStep<float>& step);
void gruGatesBackward(const GruBackwardStep<double>& step);

} // namespace genrescope
