#include "core/training/training_start.h"

#include "core/models/checkpoint.h"

#include <optional>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

struct Encoder {
    fs::path file = {};
    CheckpointMetadata metadata = {};
};

/// The first starter model of that kind.
std::optional<Encoder> starterFor(const std::string& model, const std::vector<fs::path>& starters)
{
    for (const fs::path& file : starters) {
        CheckpointMetadata metadata = readCheckpoint(file).metadata;
        if (metadata.architecture == model)
            return Encoder{file, std::move(metadata)};
    }
    return {};
}

/// The encoder's options that the recipe's values give way to.
ModelOptions adoptedOptions(const TrainConfig& config, const CheckpointMetadata& start)
{
    const ModelInfo& model = modelInfo(config.model);
    const ModelOptions chosen = completeOptions(model, config.options);
    const ModelOptions usual = completeOptions(
        model, withDependentDefaults(config.model, recipeOrDefaults(config.recipe).options));
    ModelOptions options = config.options;
    for (const ModelOption& option : model.options) {
        if (!option.isOfHead && chosen.at(option.name) == usual.at(option.name))
            options[option.name] = start.options.at(option.name);
    }
    return options;
}

/// What keeps a model from starting from that encoder; empty if nothing does.
std::string misfitOf(const TrainConfig& config, const ModelOptions& options,
                     const CheckpointMetadata& start, const MelConfig& mel)
{
    if (start.mel != mel)
        return "it heard other features";
    if (start.inputReference() != config.inputReference)
        return "its input_reference is another";
    for (const ModelOption& option : modelInfo(config.model).options) {
        if (!option.isOfHead && options.at(option.name) != start.options.at(option.name))
            return "its option " + option.name + " is another";
    }
    return {};
}

TrainingStart fromStarter(const TrainConfig& config, const TrainingData& data)
{
    TrainingStart start = {.config = config};
    start.config.startFrom.clear();
    const std::optional<Encoder> starter = starterFor(config.model, data.starters);
    if (!starter) {
        start.explanation =
            "starting from random weights: no " + config.model + " comes with the program";
        return start;
    }
    const ModelOptions options = adoptedOptions(config, starter->metadata);
    const std::string misfit = misfitOf(config, completeOptions(modelInfo(config.model), options),
                                        starter->metadata, data.mel);
    if (!misfit.empty()) {
        start.explanation =
            "starting from random weights, not from " + starter->file.string() + ": " + misfit;
        return start;
    }
    start.config.startFrom = config.startFrom;
    start.config.options = options;
    start.encoder = starter->file;
    start.explanation = "starting from the encoder of " + starter->file.string() +
                        ", whose license (CC BY-NC-SA 4.0) then applies";
    return start;
}

TrainingStart fromFile(const TrainConfig& config)
{
    TrainingStart start = {.config = config, .encoder = config.startFrom};
    const CheckpointMetadata metadata = readCheckpoint(start.encoder).metadata;
    if (metadata.architecture == config.model) {
        start.config.options = adoptedOptions(config, metadata);
        if (config.inputReference == recipeOrDefaults(config.recipe).inputReference)
            start.config.inputReference = metadata.inputReference();
    }
    start.explanation = "starting from the encoder of " + config.startFrom;
    return start;
}

} // namespace

TrainingStart chooseStart(const TrainConfig& config, const TrainingData& data)
{
    if (config.startFrom.empty())
        return {.config = config};
    return config.startFrom == starterStart ? fromStarter(config, data) : fromFile(config);
}

} // namespace genrescope
