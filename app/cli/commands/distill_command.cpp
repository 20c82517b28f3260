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
    // The data borrow them. A run knows its first workspace only, so all are named again.
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
        "distil", "Teach a model a teacher's soft tags, to learn genres from afterward");
    command
        ->add_option("--tags", options->tables,
                     "CSV of a teacher's tags, a row a piece of a recording; may be repeated")
        ->required();
    command
        ->add_option("--data", options->workspaces,
                     "Workspace of the recordings that the tags of the same place speak of")
        ->required();
    command
        ->add_option("--repeat", options->repeats,
                     "How often the pieces of the same place are heard in a pass; 1 unless given")
        ->check(CLI::Range(1, 1000));
    addTrainingOptions(*command, options->training);
    command->callback([command, options, &chosen] {
        requireTrainingOptions(*command, options->training);
        chosen = [options](const CommandContext& context) { return distill(*options, context); };
    });
}

} // namespace genrescope::cli
