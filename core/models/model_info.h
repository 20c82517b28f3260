#pragma once

#include "core/base/message.h"

#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// The most frames that a model takes at once: 65 s at the usual 31.25 frames per second.
inline constexpr int maxModelFrames = 2048;
/// The most labels that a model can have.
inline constexpr int maxModelLabels = 2000;

/// One number that shapes a model, for forms, help and checkpoints.
struct ModelOption {
    /// "layers", "units", "dropout" …
    std::string name = {};
    /// For people: "Head dropout", and one line about it.
    Message title = {};
    Message description = {};
    double defaultValue = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    bool integral = true;
};

/// Values of options by name; what is not named takes its default.
using ModelOptions = std::map<std::string, double>;

/// A kind of model that the program offers.
struct ModelInfo {
    /// As on the command line and in checkpoints: "gru".
    std::string name = {};
    /// For people: "Bidirectional GRU", and where there is little room "GRU".
    Message title = {};
    Message shortTitle = {};
    std::vector<ModelOption> options = {};
};

/// Every kind of model, in the order in which they are shown: described in model_infos.cpp, where
/// nothing needs LibTorch, and constructed in model_registry.cpp.
const std::vector<ModelInfo>& modelInfos();

/// @throws ModelError naming the known ones if there is no such model.
const ModelInfo& modelInfo(const std::string& name);

/// `options` with every default filled in.
/// @throws ModelError if the model has no such option or a value lies outside its range.
ModelOptions completeOptions(const ModelInfo& info, const ModelOptions& options);

} // namespace genrescope
