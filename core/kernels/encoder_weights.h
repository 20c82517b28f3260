#pragma once

#include "core/kernels/encoder_block.h"
#include "core/kernels/shared_matrix.h"

namespace genrescope {

/// The kernels of a layer, prepared for the products of all crops.
template<typename T>
struct EncoderWeights {
    EncoderWeights(const EncoderBlockShape& shape, const EncoderBlockTensors<const T>& weights)
        : qkv(weights.qkv, 3 * shape.width, shape.width, shape.precision),
          projection(weights.projection, shape.width, shape.width, shape.precision),
          expansion(weights.expansion, shape.feedForward, shape.width, shape.precision),
          contraction(weights.contraction, shape.width, shape.feedForward, shape.precision)
    {
    }

    SharedMatrix<T> qkv;
    SharedMatrix<T> projection;
    SharedMatrix<T> expansion;
    SharedMatrix<T> contraction;
};

} // namespace genrescope
