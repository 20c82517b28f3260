#pragma once

#include "core/base/random.h"

#include <torch/torch.h>

namespace genrescope {

/// Keras' default starting weights, drawn from our own generator so that a seed means the same with
/// every version of LibTorch.

/// Uniform in ±√(6 / (inputs + outputs)) (Glorot and Bengio 2010). `kernel` is outputs × inputs and
/// contiguous.
void fillGlorotUniform(torch::Tensor kernel, Random& random);

/// `kernel` (rows ≥ columns, contiguous) becomes a uniformly drawn matrix with orthonormal columns
/// (Saxe et al. 2013).
void fillOrthogonal(torch::Tensor kernel, Random& random);

/// Glorot kernel, bias 0.
void initializeDense(torch::nn::Linear& layer, Random& random);

} // namespace genrescope
