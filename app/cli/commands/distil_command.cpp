#include "app/cli/command.h"
#include "app/cli/training_options.h"
#include "app/cli/training_output.h"
#include "core/base/error.h"
#include "core/training/tag_data.h"
#include "core/training/train_state.h"

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

/// @param workspaces  receives the datasets, which the data borrows.
TrainingData dataOf(const Options& options, std::deque<Workspace>& workspaces,
                    const TaskContext& context)
{
    if (options.workspaces.size() != options.tables.size() ||
        (!options.repeats.empty() && options.repeats.size() != options.tables.size())) {
        throw ConfigError(
            "Each --tags needs a --data of its own, and a --repeat if there are any.");
    }
    std::vector<TagSource> sources;
    for (std::size_t i = 0; i < options.tables.size(); ++i) {
        sources.push_back({.workspace = &workspaces.emplace_back(options.workspaces[i]),
                           .table = readTagTable(options.tables[i]),
                           .repeats = options.repeats.empty() ? 1 : options.repeats[i]});
    }
    return tagData(sources, context);
}

int distil(const Options& options, const CommandContext& context)
{
    prepareTraining(options.training);
    std::deque<Workspace> workspaces;
    const TrainingData data = dataOf(options, workspaces, context.task);
    EpochPrinter printer(context.json);
    TrainControl untouched;
    const std::filesystem::path& run = options.training.folder();
    const TrainingResult result =
        options.training.resumes()
            ? resumeTraining(readTrainState(run), data, run, context.task, printer, untouched)
            : genrescope::train(configOf(distilRecipe(), options.training), data, run,
                                context.task, printer, untouched);
    printTraining(run, result, context.json);
    return exitDone;
}

} // namespace

void addDistilCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "distil", "Teach a model a teacher's soft tags, to learn genres from afterwards");
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
        chosen = [options](const CommandContext& context) { return distil(*options, context); };
    });
}

} // namespace genrescope::cli
