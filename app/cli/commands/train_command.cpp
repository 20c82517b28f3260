#include "app/cli/option_checks.h"
#include "app/cli/training_run.h"
#include "app/starter_models.h"
#include "core/teaching/objective_data.h"

#include <memory>
#include <optional>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path workspace = {};
    std::string recipe = "modern";
    TrainingOptions training = {};
};

int train(const Options& options, const CommandContext& context)
{
    std::optional<Workspace> workspace;
    const auto data = [&](const TrainConfig& config, const std::string& known,
                          const TaskContext& task) {
        workspace.emplace(options.workspace.empty() ? std::filesystem::path(known)
                                                    : options.workspace);
        TrainingData training = objectiveData(config, *workspace, task);
        training.starters = starterModels();
        return training;
    };
    return runTraining(options.training, recipe(options.recipe), data, context);
}

} // namespace

void addTrainCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("train", "Train a model on a prepared dataset");
    CLI::Option* recipe = command
                              ->add_option("--recipe", options->recipe,
                                           "post: exactly as in the post; modern: an improved one; "
                                           "distill: a teacher's tags (--set tag_table=FILE); "
                                           "pretrain: masked frames, without labels")
                              ->capture_default_str()
                              ->check(oneOf(recipeNames()));
    CLI::Option* resume = addTrainingOptions(*command, options->training);
    resume->excludes(recipe);
    // A run records its dataset; --data gives a new location.
    command->add_option("--data", options->workspace, "Workspace created by prepare");
    command->callback([command, options, &chosen] {
        if (!options->training.resumes())
            requireOption(*command, "--data");
        requireTrainingOptions(*command, options->training);
        chosen = [options](const CommandContext& context) { return train(*options, context); };
    });
}

} // namespace genrescope::cli
