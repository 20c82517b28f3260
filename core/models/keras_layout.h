#pragma once

#include "core/models/safetensors.h"

#include <string>
#include <vector>

namespace genrescope {

/// Weights of the post's Keras models under our names and in our layout, so that they can be loaded
/// into a model of the same options.
///
/// Keras keeps a dense kernel as inputs × outputs (here: outputs × inputs), a GRU's gates in the
/// order z, r, h (here: r, z, n) with one bias of 2 × 3u (here: two), and queries, keys and values
/// as three layers (here: one).
///
/// @param architecture  "gru": bidirectional[_k].{forward,backward}.{kernel,recurrent_kernel,bias}.
///                      "transformer": encoder.k.{wq,wk,wv,dense,ffn0,ffn1}.{kernel,bias} and
///                      encoder.k.layernorm{1,2}.{gamma,beta}. Both: dense[_1].{kernel,bias}.
/// @throws ModelError if the architecture has no Keras layout; CheckpointError naming a tensor that
///         is missing, superfluous or misshapen.
std::vector<NamedTensor> fromKerasLayout(const std::string& architecture,
                                         std::vector<NamedTensor> tensors);

} // namespace genrescope
