#pragma once

#include "core/models/safetensors.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace genrescope {

/// Takes the weights of a file one after another, in its order.
/// @param layer   as Keras named it: "bidirectional_1"
/// @param weight  under the name that it has there: "bidirectional_1/forward_gru_1/kernel:0"
using TakeKerasWeight = std::function<void(const std::string& layer, NamedTensor weight)>;

/// Reads what Keras' save_weights() and save() write as HDF5: layer by layer. For the process that
/// has given up its rights.
/// @throws CheckpointError whose sentence names the layer.
void readKerasFile(std::span<const std::byte> file, const TakeKerasWeight& take);

} // namespace genrescope
