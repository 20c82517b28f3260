#include "app/cli/command.h"
#include "app/cli/training_options.h"
#include "app/cli/training_output.h"
#include "core/training/train_state.h"
#include "core/training/unlabelled_data.h"

#include <deque>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::vector<std::filesystem::path> workspaces = {};
    TrainingOptions training = {};
};

/// @param workspaces  receives the datasets, which the data borrows.
TrainingData dataOf(const std::vector<std::filesystem::path>& folders,
                    std::deque<Workspace>& workspaces)
{
    std::vector<const Workspace*> borrowed;
    for (const std::filesystem::path& folder : folders)
        borrowed.push_back(&workspaces.emplace_back(folder));
    return unlabelledData(borrowed);
}

TrainingResult begin(const Options& options, const TaskContext& context, TrainingObserver& observer)
{
    const TrainConfig config = configOf(pretrainRecipe(), options.training);
    std::deque<Workspace> workspaces;
    const TrainingData data = dataOf(options.workspaces, workspaces);
    TrainControl untouched;
    return train(config, data, options.training.run, context, observer, untouched);
}

TrainingResult resume(const Options& options, const TaskContext& context,
                      TrainingObserver& observer)
{
    const std::filesystem::path& run = options.training.resumed;
    const TrainState state = readTrainState(run);
    std::deque<Workspace> workspaces;
    const TrainingData data =
        dataOf(options.workspaces.empty() ? std::vector<std::filesystem::path>{state.workspace}
                                          : options.workspaces,
               workspaces);
    TrainControl untouched;
    return resumeTraining(state, data, run, context, observer, untouched);
}

int pretrain(const Options& options, const CommandContext& context)
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

void addPretrainCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "pretrain", "Teach a model's encoder what music is like, without labels");
    addTrainingOptions(*command, options->training);
    // A run knows its dataset; one that has several is told them again.
    command->add_option("--data", options->workspaces,
                        "Workspace that prepare made; may be repeated");
    command->callback([command, options, &chosen] {
        if (!options->training.resumes())
            requireOption(*command, "--data");
        requireTrainingOptions(*command, options->training);
        chosen = [options](const CommandContext& context) { return pretrain(*options, context); };
    });
}

} // namespace genrescope::cli
