#include "app/cli/command.h"
#include "app/cli/training_options.h"
#include "app/cli/training_output.h"

#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path workspace = {};
    std::string recipe = "modern";
    TrainingOptions training = {};
};

int train(const Options& options, const CommandContext& context)
{
    const TrainConfig config = configOf(recipe(options.recipe), options.training);
    warnOfSlowBlas();

    const Workspace workspace(options.workspace);
    EpochPrinter printer(context.json);
    const std::filesystem::path& run = options.training.run;
    const TrainingResult result = genrescope::train(config, workspace, run, context.task, printer);
    printTraining(config, run, result, printer, context.json);
    return exitDone;
}

} // namespace

void addTrainCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("train", "Train a model on a prepared dataset");
    command->add_option("--data", options->workspace, "Workspace that prepare made")->required();
    command
        ->add_option("--recipe", options->recipe, "post: exactly the post's; modern: a better one")
        ->capture_default_str()
        ->check(CLI::IsMember(recipeNames()));
    addTrainingOptions(*command, options->training);
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return train(*options, context); };
    });
}

} // namespace genrescope::cli
