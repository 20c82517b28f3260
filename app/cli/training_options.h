#pragma once

#include "core/training/train_config.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <map>
#include <optional>

namespace genrescope::cli {

/// What the command line changes about a recipe; common to the commands that train.
struct TrainingOptions {
    std::filesystem::path run = {};
    std::string model = {};
    std::optional<int> epochs = {};
    std::optional<std::int64_t> steps = {};
    std::optional<std::uint64_t> seed = {};
    std::optional<int> threads = {};
    std::optional<int> batch = {};
    std::optional<double> learningRate = {};
    ModelOptions modelOptions = {};
    /// Other fields of the configuration, as their JSON.
    std::map<std::string, std::string> fields = {};
};

void addTrainingOptions(CLI::App& command, TrainingOptions& options);

/// @throws ConfigError if a field is unknown or out of range.
TrainConfig configOf(const TrainConfig& recipe, const TrainingOptions& options);

} // namespace genrescope::cli
