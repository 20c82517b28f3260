#pragma once

#include "core/base/cancellation.h"
#include "core/models/safetensors.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// A layer of a Keras model that has weights.
struct KerasLayer {
    /// "bidirectional_1"
    std::string name = {};
    /// In Keras' order, under the names that they have in the file.
    std::vector<NamedTensor> weights = {};
};

/// Reads the HDF5 file that Keras' save_weights() or save() made, in a process that has given up
/// its rights.
/// @param reader  the program of that process
/// @throws CheckpointError naming the file and the layer; FileError; Canceled.
std::vector<KerasLayer> readKerasLayers(const std::filesystem::path& file,
                                        const std::filesystem::path& reader,
                                        const CancellationToken& cancellation);

/// The one that comes with the running program.
std::filesystem::path programKerasReader();

} // namespace genrescope
