#include "app/cli/classify_options.h"

#include "app/cli/command.h"
#include "app/cli/option_checks.h"
#include "app/starter_models.h"

namespace genrescope::cli {

void addModelOptions(CLI::App& command, std::vector<std::filesystem::path>& checkpoints,
                     int& threads, ComputeChoice& compute)
{
    command
        .add_option("--checkpoint", checkpoints,
                    "Trained model; may be repeated; default: the starter models")
        ->allow_extra_args(false);
    command.add_option("--threads", threads, "0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
    addComputeOptions(command, compute);
}

void addTopOption(CLI::App& command, std::size_t& top)
{
    command.add_option("--top", top, "Genres to show for each model")
        ->capture_default_str()
        ->check(inRange(1, 100'000));
}

std::vector<std::filesystem::path>
checkpointsOrStarters(const std::vector<std::filesystem::path>& requested)
{
    return modelsOrStarters(requested, "name a checkpoint with --checkpoint");
}

} // namespace genrescope::cli
