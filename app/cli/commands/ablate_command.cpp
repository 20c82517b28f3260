#include "app/cli/ablation_output.h"
#include "app/cli/command.h"
#include "app/cli/option_checks.h"
#include "app/engine/engine_functions.h"
#include "app/starter_models.h"

#include <memory>
#include <optional>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path queue = {};
    std::filesystem::path workspace = {};
    ComputeChoice compute = {};
    /// Nothing = as the queue says.
    std::optional<int> seeds = {};
    AblationOptions ablation = {};
};

int ablateAll(Options options, const CommandContext& context)
{
    options.ablation.starters = starterModels();
    const engine::EngineFunctions& engine = engineFor(context, options.ablation.threads);
    engine.setComputeChoice(options.compute);
    const AblationQueue queue = readAblationQueue(options.queue);
    options.ablation.seeds = options.seeds.value_or(queue.seeds);
    const Workspace workspace(options.workspace);
    AblationPrinter printer(context.json);
    const AblationReport report =
        engine.ablate(queue, options.ablation, workspace, context.task, printer);
    printAblation(options.ablation, report, context.json);
    return exitDone;
}

} // namespace

void addAblateCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "ablate", "Train variants of a recipe over several seeds, and compare them on validation");
    command->add_option("queue", options->queue, "JSON file: recipe, models, variants")->required();
    command->add_option("--data", options->workspace, "Workspace created by prepare")->required();
    command
        ->add_option("--out", options->ablation.out,
                     "Folder for runs and tables; that of an interrupted ablation, to continue it")
        ->required();
    command
        ->add_option("--seeds", options->seeds,
                     "How many times to train each variant; without it as the queue says, else 3")
        ->check(inRange(1, 1000));
    command->add_option("--threads", options->ablation.threads, "0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
    addComputeOptions(*command, options->compute);
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return ablateAll(*options, context); };
    });
}

} // namespace genrescope::cli
