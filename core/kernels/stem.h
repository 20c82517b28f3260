#pragma once

#include "core/base/precision.h"

#include <array>
#include <cstddef>

namespace genrescope {

/// Of the norm behind a stem.
inline constexpr double stemNormEpsilon = 1e-5;

/// The convolutions and the dense layer of a stem. A crop goes through all of them at once, so that
/// its maps stay in the second-level cache; with Precision::Mixed they are stored rounded.
struct StemShape {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t bands = 0;
    /// Of the first convolution; the others have twice and four times as many.
    std::size_t channels = 0;
    /// Values of an output frame.
    std::size_t width = 0;
    Precision precision = Precision::Single;

    std::size_t outputFrames() const { return (frames + 3) / 4; }
};

/// A dense or convolutional layer. Convolution: outputs × 3 (frames) × 3 (bands) × inputs. Dense:
/// width × bands' × channels', as the last convolution's maps lie in memory.
/// @tparam T  float or double, the latter for gradient checks
template<typename T>
struct StemLayer {
    const T* weights = nullptr;
    const T* bias = nullptr;
};

template<typename T>
struct StemLayers {
    /// Which step by 2, 2 and 1 frames, and end in a ReLU.
    std::array<StemLayer<T>, 3> convolutions = {};
    StemLayer<T> dense = {};
};

/// @param crops    crops × frames × bands
/// @param outputs  crops × outputFrames × width, written
/// @param kept     what the backward pass needs, written; null where there is none. Its size is
///                 stemKeptBytes(), and it is aligned for T.
/// @throws std::bad_alloc
void stemForward(const StemShape& shape, const StemLayers<float>& layers, const float* crops,
                 float* outputs, std::byte* kept = nullptr);
void stemForward(const StemShape& shape, const StemLayers<double>& layers, const double* crops,
                 double* outputs, std::byte* kept = nullptr);

/// @tparam T  of the layers
template<typename T>
std::size_t stemKeptBytes(const StemShape& shape);

/// The loss's gradients by a layer's weights and bias.
template<typename T>
struct StemLayerGradient {
    T* weights = nullptr;
    T* bias = nullptr;
};

/// All are written.
template<typename T>
struct StemGradients {
    std::array<StemLayerGradient<T>, 3> convolutions = {};
    StemLayerGradient<T> dense = {};
};

/// There is no gradient by the crops, for which nobody asks. The maps of the first convolution, the
/// largest and the cheapest, are made again.
/// @param layers, crops, kept  as stemForward() was given them
/// @param outputGradient       by its outputs
/// @throws std::bad_alloc
void stemBackward(const StemShape& shape, const StemLayers<float>& layers, const float* crops,
                  const std::byte* kept, const float* outputGradient,
                  const StemGradients<float>& gradients);
void stemBackward(const StemShape& shape, const StemLayers<double>& layers, const double* crops,
                  const std::byte* kept, const double* outputGradient,
                  const StemGradients<double>& gradients);

} // namespace genrescope
