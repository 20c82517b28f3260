#pragma once

#include "core/base/precision.h"

#include <cstddef>

namespace genrescope {

/// A convolution of 3 × 3 over frames and bands, in a border of zeros, followed by a bias and ReLU.
/// Maps lie in memory as crops × frames × bands × channels, so that what a kernel covers of one
/// frame is one run of numbers.
struct ConvolutionShape {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t bands = 0;
    /// Channels.
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    /// Between the frames of the output; its bands are every second one.
    std::size_t frameStride = 1;
    Precision precision = Precision::Single;

    std::size_t outputFrames() const { return (frames + frameStride - 1) / frameStride; }
    std::size_t outputBands() const { return (bands + 1) / 2; }
    /// Values of one crop's maps.
    std::size_t inputSize() const { return frames * bands * inputs; }
    std::size_t outputSize() const { return outputFrames() * outputBands() * outputs; }
    /// Values under a kernel.
    std::size_t patchSize() const { return 9 * inputs; }
};

/// outputs = max(0, maps ∗ weights + bias), as products of matrices of few sizes, whatever the
/// number of frames.
/// @param weights  outputs × 3 (frames) × 3 (bands) × inputs
/// @throws std::bad_alloc
void convolve(const ConvolutionShape& shape, const float* maps, const float* weights,
              const float* bias, float* outputs);
void convolve(const ConvolutionShape& shape, const double* maps, const double* weights,
              const double* bias, double* outputs);

/// What convolve() was given, and the loss's gradients.
template<typename T>
struct ConvolutionBackward {
    const T* maps = nullptr;
    const T* weights = nullptr;
    /// What convolve() made.
    const T* outputs = nullptr;
    /// By the outputs; overwritten.
    T* outputGradient = nullptr;
    /// Written; null where nobody asks for it.
    T* inputGradient = nullptr;
    /// Written.
    T* weightGradient = nullptr;
    T* biasGradient = nullptr;
};

/// @throws std::bad_alloc
void convolveBackward(const ConvolutionShape& shape, const ConvolutionBackward<float>& work);
void convolveBackward(const ConvolutionShape& shape, const ConvolutionBackward<double>& work);

} // namespace genrescope
