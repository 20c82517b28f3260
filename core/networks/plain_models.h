#pragma once

#include "core/models/model_info.h"

#include <memory>
#include <string>

namespace genrescope {

class Classifier;

/// The same networks as a competent user of LibTorch writes them, to measure the project's own
/// layers against. They cannot be trained into checkpoints.
enum class PlainLayers {
    /// torch::nn::GRU and torch::nn::TransformerEncoderLayer. The latter drops attention weights
    /// and values between its dense layers too, which the post does not.
    TorchModules,
    /// Operations of LibTorch, dropout as in the post.
    PostDropout,
};

/// @throws ModelError if a model has no such counterpart, or the options are not its.
std::shared_ptr<Classifier> makePlainModel(const std::string& model, const ModelOptions& options,
                                           PlainLayers layers, int bands, int labels);

} // namespace genrescope
