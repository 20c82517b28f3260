#include "app/cli/classify_options.h"

#include "app/starter_models.h"
#include "core/base/error.h"

#include <algorithm>
#include <numeric>

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

std::vector<std::size_t> topLabels(const std::vector<double>& probabilities, std::size_t count)
{
    std::vector<std::size_t> order(probabilities.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return probabilities[a] > probabilities[b];
    });
    order.resize(std::min(count, order.size()));
    return order;
}

} // namespace genrescope::cli
