#pragma once

#include "core/models/checkpoint.h"

#include <filesystem>

namespace genrescope {

class Classifier;

/// Gives a classifier the encoder of a checkpoint that has other labels or, being pretrained,
/// none; its head stays.
/// @param wanted  what the checkpoint must agree with: architecture, options of the encoder, mel
/// @throws CheckpointError naming the file if it cannot be read or does not agree.
void startFromEncoder(Classifier& classifier, const CheckpointMetadata& wanted,
                      const std::filesystem::path& checkpoint);

} // namespace genrescope
