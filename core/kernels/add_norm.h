#pragma once

#include "core/kernels/dropout.h"

#include <cstddef>

namespace genrescope {

/// What follows a branch of an encoder layer: its last bias, dropout, the residual, and layer
/// normalization of the sum.
///     sum = residual + dropout(branch + bias);  normalized = (sum − mean) / √(variance + ε)
///     output = normalized · scale + shift
template<typename T>
struct AddNorm {
    std::size_t rows = 0;
    std::size_t width = 0;
    Dropout dropout = {};
    /// The first row's place in the matrix of which these rows are a part.
    std::size_t firstRow = 0;
    double epsilon = 1e-6;
    /// rows × width.
    const T* branch = nullptr;
    const T* residual = nullptr;
    /// width each.
    const T* bias = nullptr;
    const T* scale = nullptr;
    const T* shift = nullptr;
    /// rows × width, written; kept for the backward pass.
    T* normalized = nullptr;
    /// rows, written: 1 / √(variance + ε).
    T* inverseDeviation = nullptr;
    /// rows × width, written.
    T* output = nullptr;
};

template<typename T>
struct AddNormBackward {
    std::size_t rows = 0;
    std::size_t width = 0;
    Dropout dropout = {};
    std::size_t firstRow = 0;
    const T* scale = nullptr;
    const T* normalized = nullptr;
    const T* inverseDeviation = nullptr;
    /// rows × width: the gradient of the loss with respect to the output.
    const T* outputGradient = nullptr;
    /// rows × width, written. The first may be `outputGradient`.
    T* residualGradient = nullptr;
    T* branchGradient = nullptr;
    /// width each, added to.
    T* biasGradient = nullptr;
    T* scaleGradient = nullptr;
    T* shiftGradient = nullptr;
};

/// Scales and shifts each column: output = values · scale + shift.
template<typename T>
struct ScaleShift {
    std::size_t rows = 0;
    std::size_t width = 0;
    const T* values = nullptr;
    const T* scale = nullptr;
    const T* shift = nullptr;
    T* output = nullptr;
};

/// values = max(0, values + bias), in place.
template<typename T>
struct BiasRelu {
    std::size_t rows = 0;
    std::size_t width = 0;
    const T* bias = nullptr;
    T* values = nullptr;
};

/// gradient = 0 where the output of BiasRelu is 0; then biasGradient += the sum of its rows.
template<typename T>
struct BiasReluBackward {
    std::size_t rows = 0;
    std::size_t width = 0;
    const T* values = nullptr;
    T* gradient = nullptr;
    T* biasGradient = nullptr;
};

void addNorm(const AddNorm<float>& work);
void addNorm(const AddNorm<double>& work);
void addNormBackward(const AddNormBackward<float>& work);
void addNormBackward(const AddNormBackward<double>& work);
void scaleShift(const ScaleShift<float>& work);
void scaleShift(const ScaleShift<double>& work);
void biasRelu(const BiasRelu<float>& work);
void biasRelu(const BiasRelu<double>& work);
void biasReluBackward(const BiasReluBackward<float>& work);
void biasReluBackward(const BiasReluBackward<double>& work);

} // namespace genrescope
