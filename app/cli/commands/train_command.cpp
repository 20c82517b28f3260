#include "app/cli/command.h"
#include "app/cli/training_options.h"
#include "app/cli/training_output.h"
#include "core/models/runtime.h"
#include "core/training/train_state.h"

#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path workspace = {};
    std::string recipe = "modern";
    TrainingOptions training = {};
};

TrainingResult begin(const Options& options, const TaskContext& context, TrainingObserver& observer)
{
    const TrainConfig config = configOf(recipe(options.recipe), options.training);
    const Workspace workspace(options.workspace);
    return genrescope::train(config, workspace, options.training.run, context, observer);
}

TrainingResult resume(const Options& options, const TaskContext& context,
                      TrainingObserver& observer)
{
    const std::filesystem::path& run = options.training.resumed;
    const TrainState state = readTrainState(run);
    const Workspace workspace(options.workspace.empty() ? std::filesystem::path(state.workspace)
                                                        : options.workspace);
    TrainControl untouched;
    return resumeTraining(state, workspace, run, context, observer, untouched);
}

int train(const Options& options, const CommandContext& context)
{
    prepareTraining(options.training);
    EpochPrinter printer(context.json);
    const TrainingResult result = options.training.resumes()
                                      ? resume(options, context.task, printer)
                                      : begin(options, context.task, printer);
    printTraining(options.training.folder(), result, context.json);
    return exitDone;
}

} // namespace

void addTrainCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("train", "Train a model on a prepared dataset");
    CLI::Option* recipe =
        command
            ->add_option("--recipe", options->recipe,
                         "post: exactly the post's; modern: a better one")
            ->capture_default_str()
            ->check(CLI::IsMember(recipeNames()));
    CLI::Option* resume = addTrainingOptions(*command, options->training);
    resume->excludes(recipe);
    // A run knows its dataset; --data says where it has moved to.
    command->add_option("--data", options->workspace, "Workspace that prepare made");
    command->callback([command, options, &chosen] {
        if (!options->training.resumes())
            requireOption(*command, "--data");
        requireTrainingOptions(*command, options->training);
        chosen = [options](const CommandContext& context) { return train(*options, context); };
    });
}

} // namespace genrescope::cli
