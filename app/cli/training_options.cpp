#include "app/cli/training_options.h"

#include "app/cli/command.h"
#include "app/cli/option_checks.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace genrescope::cli {

namespace {

/// More than any machine has cores for.
constexpr int mostProcesses = 256;

using Pairs = std::vector<std::string>;

/// Splits NAME=VALUE and passes both to `take`, which returns whether they are valid.
template<typename Take>
void eachPair(const char* option, const Pairs& pairs, Take&& take)
{
    for (const std::string& pair : pairs) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || !take(pair.substr(0, equals), pair.substr(equals + 1)))
            throw CLI::ValidationError(option, "must be NAME=VALUE, not \"" + pair + '"');
    }
}

/// Parsed as JSON if possible, else as a string.
nlohmann::json valueOf(const std::string& text)
{
    const nlohmann::json value = nlohmann::json::parse(text, nullptr, false);
    return value.is_discarded() ? nlohmann::json(text) : value;
}

TrainConfig withFields(const TrainConfig& config, const std::map<std::string, std::string>& fields)
{
    nlohmann::json json = nlohmann::json::parse(toJson(config));
    for (const auto& [name, text] : fields)
        json[name] = valueOf(text);
    return trainConfigFromJson(json.dump());
}

} // namespace

CLI::Option* addTrainingOptions(CLI::App& command, TrainingOptions& options)
{
    const std::vector<CLI::Option*> others = command.get_options();
    command.add_option("--model", options.model, "See the models command");
    command.add_option("--out", options.run, "Folder for the run: settings, curves, checkpoints");
    command.add_option("--epochs", options.epochs, "Validations")->check(inRange(1));
    command.add_option("--steps", options.steps, "Stop after this many batches")
        ->check(inRange<std::int64_t>(1));
    command
        .add_option("--seed", options.seed,
                    "The same seed, machine and thread count give the same losses")
        ->check(inRange<std::uint64_t>(0));
    command.add_option("--threads", options.threads, "Default 1; 0 = one per core")
        ->check(inRange(0, 1024));
    command.add_option("--batch", options.batch, "Crops per step")->check(inRange(1));
    command.add_option("--learning-rate", options.learningRate, "Peak learning rate")
        ->check(positive());
    command.add_option("--ema", options.emaDecay, "Decay of averaged weights, such as 0.999")
        ->check(inRange(0.0, 0.999999));
    command
        .add_option("--early-stopping", options.earlyStopping,
                    "Stop after this many validations without a better one")
        ->check(inRange(1));
    command
        .add_option_function<Pairs>(
            "--option",
            [&options](const Pairs& pairs) {
                eachPair("--option", pairs, [&](const std::string& name, const std::string& text) {
                    options.modelOptions[name] = optionValue(text);
                    return true;
                });
            },
            "NAME=VALUE of the model; see the models command")
        ->option_text("NAME=VALUE …");
    command
        .add_option_function<Pairs>(
            "--set",
            [&options](const Pairs& pairs) {
                eachPair("--set", pairs, [&](const std::string& name, const std::string& text) {
                    options.fields[name] = text;
                    return true;
                });
            },
            "NAME=VALUE of any other field of config.json")
        ->option_text("NAME=VALUE …");
    CLI::Option* resume =
        command.add_option("--resume", options.resumed, "Folder of an interrupted run to continue");
    for (CLI::Option* option : command.get_options()) {
        if (option != resume && std::ranges::find(others, option) == others.end())
            resume->excludes(option);
    }
    // A run may go on elsewhere, and in another number of processes.
    addComputeOptions(command, options.compute);
    CLI::Option* processes =
        command
            .add_option("--processes", options.processes,
                        "Train in so many processes on this machine, which share each batch")
            ->check(inRange(1, mostProcesses));
    command
        .add_option("--interface", options.interface,
                    "Network interface to the processes on other machines; not encrypted")
        ->option_text("NAME")
        ->excludes(processes);
    return resume;
}

void requireOption(const CLI::App& command, const std::string& name)
{
    if (command.count(name) == 0)
        throw CLI::RequiredError(name);
}

void requireTrainingOptions(const CLI::App& command, const TrainingOptions& options)
{
    if (options.resumes())
        return;
    requireOption(command, "--model");
    requireOption(command, "--out");
}

TrainConfig configOf(const TrainConfig& recipe, const TrainingOptions& options)
{
    TrainConfig config = withFields(recipe, options.fields);
    config.model = options.model;
    for (const auto& [name, value] : options.modelOptions)
        config.options[name] = value;
    config.options = withDependentDefaults(config.model, config.options);
    config.epochs = options.epochs.value_or(config.epochs);
    config.maxSteps = options.steps.value_or(config.maxSteps);
    config.seed = options.seed.value_or(config.seed);
    config.threads = options.threads.value_or(config.threads);
    config.batchSize = options.batch.value_or(config.batchSize);
    config.learningRate = options.learningRate.value_or(config.learningRate);
    config.emaDecay = options.emaDecay.value_or(config.emaDecay);
    config.earlyStoppingEpochs = options.earlyStopping.value_or(config.earlyStoppingEpochs);
    config.validate();
    return config;
}

} // namespace genrescope::cli
