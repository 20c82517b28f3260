#include "app/cli/classify_options.h"

#include "app/starter_models.h"
#include "core/base/error.h"

namespace genrescope::cli {

std::vector<std::filesystem::path>
checkpointsOrStarters(const std::vector<std::filesystem::path>& requested)
{
    if (!requested.empty())
        return requested;
    std::vector<std::filesystem::path> starters = starterModels();
    if (starters.empty()) {
        throw ConfigError("No checkpoint was given, and no starter models came with the program; "
                          "train one with the command train, or name one with --checkpoint.");
    }
    return starters;
}

} // namespace genrescope::cli
