#include "core/metrics/reliability.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

Reliability reliabilityOf(const Decisions& decisions)
{
    constexpr std::size_t binCount = 10;
    if (decisions.truth.size() != decisions.scores.size())
        throw ConfigError(Message::english("Reliability needs a truth for each probability."));
    Reliability reliability;
    reliability.bins.resize(binCount);
    for (std::size_t i = 0; i < decisions.scores.size(); ++i) {
        const double probability = decisions.scores[i];
        // Written so that NaN is rejected as well.
        if (!(probability >= 0.0 && probability <= 1.0))
            throw ConfigError(Message::english("Reliability needs probabilities between 0 and 1."));
        const auto index = static_cast<std::size_t>(probability * binCount);
        ReliabilityBin& bin = reliability.bins[std::min(index, binCount - 1)];
        ++bin.count;
        bin.probability += probability;
        bin.frequency += decisions.truth[i] != 0 ? 1.0 : 0.0;
    }
    for (ReliabilityBin& bin : reliability.bins) {
        if (bin.count == 0)
            continue;
        reliability.error += std::abs(bin.probability - bin.frequency) /
                             static_cast<double>(decisions.scores.size());
        bin.probability /= static_cast<double>(bin.count);
        bin.frequency /= static_cast<double>(bin.count);
    }
    return reliability;
}

} // namespace genrescope
