#include "app/cli/training_run.h"
#include "core/teaching/unlabeled_data.h"

#include <deque>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::vector<std::filesystem::path> workspaces = {};
    TrainingOptions training = {};
};

int pretrain(const Options& options, const CommandContext& context)
{
    // Borrowed by the data.
    std::deque<Workspace> workspaces;
    const auto data = [&](const TrainConfig&, const std::string& known, const TaskContext&) {
        if (options.workspaces.empty())
            workspaces.emplace_back(known);
        for (const std::filesystem::path& folder : options.workspaces)
            workspaces.emplace_back(folder);
        std::vector<const Workspace*> borrowed;
        for (const Workspace& workspace : workspaces)
            borrowed.push_back(&workspace);
        return unlabeledData(borrowed);
    };
    return runTraining(options.training, pretrainRecipe(), data, context);
}

} // namespace

void addPretrainCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("pretrain", "Pretrain a model's encoder on music without labels");
    addTrainingOptions(*command, options->training);
    // A run records its dataset; one with several needs them again.
    command->add_option("--data", options->workspaces,
                        "Workspace created by prepare; may be repeated");
    command->callback([command, options, &chosen] {
        if (!options->training.resumes())
            requireOption(*command, "--data");
        requireTrainingOptions(*command, options->training);
        chosen = [options](const CommandContext& context) { return pretrain(*options, context); };
    });
}

} // namespace genrescope::cli
