#pragma once

#include "core/features/input_reference.h"
#include "core/features/mel_config.h"
#include "core/models/model_info.h"
#include "core/models/output_rule.h"
#include "core/models/safetensors.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// Everything but the weights that is needed to use a trained model, and its provenance.
struct CheckpointMetadata {
    /// ModelInfo::name and its complete options.
    std::string architecture = {};
    ModelOptions options = {};
    MelConfig mel = {};
    /// Frames per crop in evaluation and classification.
    int cropFrames = 256;
    /// What inputs are relative to: the name of an InputReference.
    std::string normalizer = nameOf(InputReference::ClipMaximum);
    /// From logits to probabilities: "sigmoid"; "none" for an encoder that was pretrained without
    /// labels and has no head yet.
    std::string activation = "sigmoid";
    /// Genre names, in the order of the outputs; none where the activation is "none".
    std::vector<std::string> labels = {};
    /// From probabilities, averaged over crops, to what is shown and called.
    OutputRule output = {};

    /// Provenance.
    std::string recipe = {};
    std::uint64_t seed = 0;
    int epoch = 0;
    std::int64_t step = 0;
    /// Manifest::hash() of the training data, and how it was labeled and split.
    std::string dataHash = {};
    Message labelScheme = {};
    /// Splits of that data that it learned from besides training: "validation", "test".
    std::vector<std::string> furtherSplits = {};
    /// By label: the tags of other models that alone say what it is. Labels that tracks were
    /// labeled with are not in it.
    std::map<std::string, std::string> teacherTags = {};
    Message splitProtocol = {};
    /// On validation, at this epoch: "validation_loss", "validation_weighted_ap", …
    std::map<std::string, double> metrics = {};
    /// What people should know about the model: data, licenses, weaknesses. Plain text.
    std::string card = {};
    /// The version of the program that wrote it.
    std::string program = {};

    InputReference inputReference() const { return inputReferenceNamed(normalizer); }
};

/// As one JSON text, the way in which a checkpoint's file has it.
std::string toJson(const CheckpointMetadata& metadata);

/// @throws CheckpointError unless the model has labels to classify with.
void requireGenres(const CheckpointMetadata& metadata);

struct Checkpoint {
    CheckpointMetadata metadata = {};
    /// By parameter name, in the model's order.
    std::vector<NamedTensor> tensors = {};
};

/// All metadata is one JSON text under the key "genrescope" of the safetensors map.
/// @throws CheckpointError naming the file and what is wrong; FileError.
Checkpoint readCheckpoint(const std::filesystem::path& path);
void writeCheckpoint(const Checkpoint& checkpoint, const std::filesystem::path& path);

} // namespace genrescope
