#pragma once

#include "core/base/precision.h"
#include "core/kernels/attention.h"
#include "core/kernels/dropout.h"

#include <cstddef>

namespace genrescope {

/// One post-norm transformer encoder layer: attention and a feed-forward part, each followed by
/// bias, dropout, residual and layer normalization (AddNorm). A crop goes through the whole layer
/// at once, so that intermediate values stay in the second-level cache.
struct EncoderBlockShape {
    std::size_t crops = 0;
    std::size_t frames = 0;
    std::size_t width = 0;
    std::size_t heads = 0;
    std::size_t feedForward = 0;
    double epsilon = 1e-6;
    Dropout attentionDropout = {};
    Dropout feedForwardDropout = {};
    /// Of the products with weights; those of attention are in float.
    Precision precision = Precision::Single;

    AttentionShape attention() const { return {frames, heads, width / heads}; }
};

/// A layer's weights (T const) or their gradients. Kernels are outputs × inputs.
template<typename T>
struct EncoderBlockTensors {
    /// 3 · width outputs: queries, keys, values.
    T* qkv = nullptr;
    T* qkvBias = nullptr;
    T* projection = nullptr;
    T* projectionBias = nullptr;
    T* attentionScale = nullptr;
    T* attentionShift = nullptr;
    /// feedForward outputs.
    T* expansion = nullptr;
    T* expansionBias = nullptr;
    T* contraction = nullptr;
    T* contractionBias = nullptr;
    T* feedForwardScale = nullptr;
    T* feedForwardShift = nullptr;
};

/// Values that encoderForward keeps of each crop for encoderBackward.
std::size_t encoderMemoryPerCrop(const EncoderBlockShape& shape);

/// @param inputs   crops × frames × width
/// @param memory crops × encoderMemoryPerCrop, written; or null if there is no backward pass
/// @param outputs  crops × frames × width, written
template<typename T>
void encoderForward(const EncoderBlockShape& shape, const EncoderBlockTensors<const T>& weights,
                    const T* inputs, T* memory, T* outputs);

/// @param memory           as encoderForward left it; overwritten
/// @param outputGradients  crops × frames × width
/// @param inputGradients the same, written; or null if not needed
/// @param gradients        written
template<typename T>
void encoderBackward(const EncoderBlockShape& shape, const EncoderBlockTensors<const T>& weights,
                     const T* inputs, T* memory, const T* outputGradients, T* inputGradients,
                     const EncoderBlockTensors<T>& gradients);

} // namespace genrescope
