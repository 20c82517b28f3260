#include "app/cli/option_checks.h"
#include "app/cli/tag_sources.h"
#include "app/cli/training_run.h"

#include <deque>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    TagSourceOptions sources = {};
    TrainingOptions training = {};
};

int distill(const Options& options, const CommandContext& context)
{
    // Borrowed by the data. A run records only its first workspace and no repeats, so all have to
    // be given again.
    std::deque<Workspace> workspaces;
    const auto data = [&](const TrainConfig&, const std::string&, const TaskContext& task) {
        return tagData(readTagSources(options.sources, workspaces), task);
    };
    TrainConfig recipe = distillRecipe();
    for (std::size_t i = 0; i < options.sources.tables.size(); ++i) {
        recipe.tagTables.tables.push_back(
            {.path = options.sources.tables[i].string(),
             .weight = i < options.sources.weights.size() ? options.sources.weights[i] : 1.0});
    }
    return runTraining(options.training, recipe, data, context);
}

} // namespace

void addDistillCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "distill", "Train a model on what other models say, as a basis for learning genres");
    command->alias("distil");
    command
        ->add_option("--tags", options->sources.tables,
                     "CSV of a teacher's tags and vectors, one row per piece of a recording; may "
                     "be repeated")
        ->required();
    command
        ->add_option("--data", options->sources.workspaces,
                     "Workspace with the recordings of the table at the same position; the same "
                     "one for several teachers")
        ->required();
    command
        ->add_option("--weight", options->sources.weights,
                     "How much the teacher of the table at the same position counts; default 1")
        ->check(positive());
    command
        ->add_option("--repeat", options->sources.repeats,
                     "How often to use the excerpts of the table at the same position in each "
                     "pass; default 1")
        ->check(inRange(1, 1000));
    addTrainingOptions(*command, options->training);
    command->callback([command, options, &chosen] {
        requireTrainingOptions(*command, options->training);
        chosen = [options](const CommandContext& context) { return distill(*options, context); };
    });
}

} // namespace genrescope::cli
