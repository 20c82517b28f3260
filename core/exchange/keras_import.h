#pragma once

#include "core/exchange/keras_reader.h"
#include "core/models/checkpoint.h"

#include <string>
#include <vector>

namespace genrescope {

/// The weights of one of the post's models as a checkpoint. Options follow from their shapes, but
/// for the transformer's heads, of which there are the post's eight.
/// @param architecture  "gru" or "transformer"
/// @param layers        as Keras has them: recurrent layers or an encoder, then two dense ones
/// @param labels        in the order of the outputs; numbered ones if there are none
/// @throws CheckpointError naming the layer that does not fit; ModelError.
Checkpoint importedCheckpoint(const std::string& architecture, std::vector<KerasLayer> layers,
                              std::vector<std::string> labels);

} // namespace genrescope
