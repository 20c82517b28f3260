#include "app/cli/tag_sources.h"
#include "app/cli/training_run.h"

#include <deque>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    /// Parallel to each other.
    std::vector<std::filesystem::path> tables = {};
    std::vector<std::filesystem::path> workspaces = {};
    /// Parallel to the tables, or empty.
    std::vector<int> repeats = {};
    TrainingOptions training = {};
};

int distill(const Options& options, const CommandContext& context)
{
    // Borrowed by the data. A run records only its first workspace, so all have to be given again.
    std::deque<Workspace> workspaces;
    const auto data = [&](const std::string&) {
        return tagData(
            readTagSources(options.tables, options.workspaces, options.repeats, workspaces),
            context.task);
    };
    return runTraining(options.training, distillRecipe(), data, context);
}

} // namespace

void addDistillCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "distil", "Train a model on a teacher's soft tags, as a basis for learning genres");
    command
        ->add_option("--tags", options->tables,
                     "CSV of a teacher's tags, one row per excerpt of a recording; may be repeated")
        ->required();
    command
        ->add_option("--data", options->workspaces,
                     "Workspace with the recordings of the table at the same position")
        ->required();
    command
        ->add_option("--repeat", options->repeats,
                     "How often to use the excerpts of the table at the same position in each "
                     "pass; default 1")
        ->check(CLI::Range(1, 1000));
    addTrainingOptions(*command, options->training);
    command->callback([command, options, &chosen] {
        requireTrainingOptions(*command, options->training);
        chosen = [options](const CommandContext& context) { return distill(*options, context); };
    });
}

} // namespace genrescope::cli
