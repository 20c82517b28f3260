#pragma once

#include "core/base/device.h"
#include "core/runs/train_config.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <map>
#include <optional>

namespace genrescope::cli {

/// What the command line changes about a recipe, or which run it resumes; common to the commands
/// that train.
struct TrainingOptions {
    std::filesystem::path resumed = {};
    std::filesystem::path run = {};
    std::string model = {};
    std::optional<int> epochs = {};
    std::optional<std::int64_t> steps = {};
    std::optional<std::uint64_t> seed = {};
    std::optional<int> threads = {};
    ComputeChoice compute = {};
    std::optional<int> batch = {};
    std::optional<double> learningRate = {};
    std::optional<double> emaDecay = {};
    std::optional<int> earlyStopping = {};
    ModelOptions modelOptions = {};
    /// Other fields of the configuration, as their JSON.
    std::map<std::string, std::string> fields = {};
    /// Nothing: as many as a launcher has started.
    std::optional<int> processes = {};
    /// Network interface for the other processes; empty = chosen by where the first one is.
    std::string interface = {};

    bool resumes() const { return !resumed.empty(); }
    const std::filesystem::path& folder() const { return resumes() ? resumed : run; }
};

/// @return --resume, which excludes all the others.
CLI::Option* addTrainingOptions(CLI::App& command, TrainingOptions& options);

/// Once parsed. @throws CLI::RequiredError.
void requireOption(const CLI::App& command, const std::string& name);
/// A new run needs a model and a folder; a resumed one has them. @throws CLI::RequiredError.
void requireTrainingOptions(const CLI::App& command, const TrainingOptions& options);

/// @throws ConfigError if a field is unknown or out of range.
TrainConfig configOf(const TrainConfig& recipe, const TrainingOptions& options);

} // namespace genrescope::cli
