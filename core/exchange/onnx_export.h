#pragma once

#include "core/models/checkpoint.h"

#include <filesystem>
#include <string>

namespace genrescope {

/// The version of ONNX's operators that exported models use; onnxruntime knows it from 1.12 on.
inline constexpr int onnxOperators = 17;

/// A trained model as an ONNX file's bytes: docs/formats.md has its inputs, outputs and properties.
/// @throws CheckpointError, ModelError if it has no labels, or not the tensors of its model.
std::string toOnnx(const Checkpoint& checkpoint);

/// The same from file to file, which is replaced atomically.
/// @return what was exported.
/// @throws CheckpointError naming the checkpoint and what is wrong; FileError.
CheckpointMetadata exportOnnx(const std::filesystem::path& checkpoint,
                              const std::filesystem::path& onnx);

} // namespace genrescope
