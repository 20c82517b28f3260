#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/models/runtime.h"
#include "core/training/run_log.h"
#include "core/training/train_state.h"
#include "core/training/trainer.h"

#include <iostream>
#include <memory>
#include <optional>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path resumed = {};
    std::filesystem::path workspace = {};
    std::filesystem::path run = {};
    std::string model = {};
    std::string recipe = "modern";
    std::optional<int> epochs = {};
    std::optional<std::int64_t> steps = {};
    std::optional<std::uint64_t> seed = {};
    std::optional<int> threads = {};
    std::string device = "auto";
    std::optional<int> batch = {};
    std::optional<double> learningRate = {};
    std::optional<double> emaDecay = {};
    std::optional<int> earlyStopping = {};
    ModelOptions modelOptions = {};
};

TrainConfig configOf(const Options& options)
{
    TrainConfig config = recipe(options.recipe);
    config.model = options.model;
    config.options = options.modelOptions;
    config.epochs = options.epochs.value_or(config.epochs);
    config.maxSteps = options.steps.value_or(config.maxSteps);
    config.seed = options.seed.value_or(config.seed);
    config.threads = options.threads.value_or(config.threads);
    config.batchSize = options.batch.value_or(config.batchSize);
    config.learningRate = options.learningRate.value_or(config.learningRate);
    config.emaDecay = options.emaDecay.value_or(config.emaDecay);
    config.earlyStoppingEpochs = options.earlyStopping.value_or(config.earlyStoppingEpochs);
    return config;
}

Json toJson(const EpochMetrics& metrics)
{
    return {{"epoch", metrics.epoch},
            {"step", metrics.step},
            {"training_loss", metrics.trainingLoss},
            {"validation_loss", metrics.validationLoss},
            {"validation_weighted_ap", optionalNumber(metrics.validationWeightedAp)},
            {"validation_macro_ap", optionalNumber(metrics.validationMacroAp)},
            {"learning_rate", metrics.learningRate},
            {"seconds", milli(metrics.seconds)},
            {"crops_per_second", milli(metrics.cropsPerSecond)},
            {"best", metrics.best}};
}

/// Prints a line for each epoch as it ends.
class EpochPrinter : public TrainingObserver {
public:
    explicit EpochPrinter(bool quiet) : quiet_(quiet) {}

    void onEpoch(const EpochMetrics& metrics) override
    {
        if (quiet_)
            return;
        std::cout << "epoch " << metrics.epoch << "  step " << metrics.step << "  training loss "
                  << fixed(metrics.trainingLoss, 4) << "  validation loss "
                  << fixed(metrics.validationLoss, 4) << "  weighted AP "
                  << fixed(metrics.validationWeightedAp, 4) << "  macro AP "
                  << fixed(metrics.validationMacroAp, 4) << "  " << duration(metrics.seconds)
                  << (metrics.best ? "  best so far\n" : "\n") << std::flush;
    }

private:
    bool quiet_;
};

Json toJson(const std::filesystem::path& run, const TrainingResult& result)
{
    const RunLog log = readRunLog(run);
    Json epochs = Json::array();
    for (const EpochMetrics& metrics : log.epochs)
        epochs.push_back(toJson(metrics));
    return {{"run", run.string()},
            {"model", log.config.model},
            {"recipe", log.config.recipe},
            {"seed", log.config.seed},
            {"parameters", result.parameters},
            {"best_checkpoint", result.bestCheckpoint.string()},
            {"last_checkpoint", result.lastCheckpoint.string()},
            {"best", toJson(result.best)},
            {"last", toJson(result.last)},
            {"epochs", std::move(epochs)}};
}

TrainingResult begin(const Options& options, const TaskContext& context, TrainingObserver& observer)
{
    const TrainConfig config = configOf(options);
    config.validate();
    const Workspace workspace(options.workspace);
    return genrescope::train(config, workspace, options.run, context, observer);
}

TrainingResult resume(const Options& options, const TaskContext& context,
                      TrainingObserver& observer)
{
    const TrainState state = readTrainState(options.resumed);
    const Workspace workspace(options.workspace.empty() ? std::filesystem::path(state.workspace)
                                                        : options.workspace);
    TrainControl untouched;
    return resumeTraining(state, workspace, options.resumed, context, observer, untouched);
}

int train(const Options& options, const CommandContext& context)
{
    warnOfSlowBlas();
    setComputeDevice(options.device);
    EpochPrinter printer(context.json);
    const bool resumes = !options.resumed.empty();
    const TrainingResult result =
        resumes ? resume(options, context.task, printer) : begin(options, context.task, printer);
    if (context.json) {
        print(toJson(resumes ? options.resumed : options.run, result));
    } else {
        std::cout << "Best at epoch " << result.best.epoch << ": validation weighted AP "
                  << fixed(result.best.validationWeightedAp, 4) << ", loss "
                  << fixed(result.best.validationLoss, 4) << "  → "
                  << result.bestCheckpoint.string() << '\n';
    }
    return exitDone;
}

/// A new training says what, on what and where; one that goes on knows it.
void requireWhatIsNeeded(const CLI::App& command)
{
    if (command.count("--resume") > 0)
        return;
    for (const char* name : {"--data", "--model", "--out"}) {
        if (command.count(name) == 0)
            throw CLI::RequiredError(name);
    }
}

} // namespace

void addTrainCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("train", "Train a model on a prepared dataset");
    command->add_option("--data", options->workspace, "Workspace that prepare made");
    command->add_option("--model", options->model, "See the command models");
    command->add_option("--out", options->run, "Folder of the run: settings, curves, checkpoints");
    command
        ->add_option("--recipe", options->recipe, "post: exactly the post's; modern: a better one")
        ->capture_default_str()
        ->check(CLI::IsMember(recipeNames()));
    command->add_option("--epochs", options->epochs, "Validations")->check(CLI::PositiveNumber);
    command->add_option("--steps", options->steps, "End after so many batches")
        ->check(CLI::PositiveNumber);
    command
        ->add_option("--seed", options->seed, "Same seed, same machine, same threads: same losses")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--threads", options->threads, "1 unless given; 0 = one a core")
        ->check(CLI::Range(0, 1024));
    addDeviceOption(*command, options->device);
    command->add_option("--batch", options->batch, "Crops a step")->check(CLI::PositiveNumber);
    command->add_option("--learning-rate", options->learningRate, "Greatest learning rate")
        ->check(CLI::PositiveNumber);
    command->add_option("--ema", options->emaDecay, "Decay of averaged weights, such as 0.999")
        ->check(CLI::Range(0.0, 0.999999));
    command
        ->add_option("--early-stopping", options->earlyStopping,
                     "End after so many validations without a better one")
        ->check(CLI::PositiveNumber);
    command
        ->add_option_function<std::vector<std::string>>(
            "--option",
            [options](const std::vector<std::string>& pairs) {
                for (const std::string& pair : pairs) {
                    const std::size_t equals = pair.find('=');
                    double value = 0.0;
                    if (equals == std::string::npos ||
                        !CLI::detail::lexical_cast(pair.substr(equals + 1), value))
                        throw CLI::ValidationError("--option", "NAME=VALUE is expected");
                    options->modelOptions[pair.substr(0, equals)] = value;
                }
            },
            "NAME=VALUE of the model, see the command models")
        ->option_text("NAME=VALUE …");
    // All else stands in the run; --data says where its dataset has moved to.
    CLI::Option* resume = command->add_option(
        "--resume", options->resumed, "Folder of a run that was interrupted, to go on with it");
    for (CLI::Option* option : command->get_options()) {
        if (option != resume && option->get_name() != "--data" &&
            !option->get_name().starts_with("--help"))
            resume->excludes(option);
    }
    command->callback([command, options, &chosen] {
        requireWhatIsNeeded(*command);
        chosen = [options](const CommandContext& context) { return train(*options, context); };
    });
}

} // namespace genrescope::cli
