#include "core/metrics/reliability.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Fills in the interval of a bin that has decisions.
void addInterval(ReliabilityBin& bin)
{
    constexpr double quantile = 1.959964; // of the normal distribution, for 95%
    const auto count = static_cast<double>(bin.count);
    const double square = quantile * quantile / count;
    const double center = (bin.frequency + square / 2.0) / (1.0 + square);
    const double half =
        quantile *
        std::sqrt(bin.frequency * (1.0 - bin.frequency) / count + square / (4.0 * count)) /
        (1.0 + square);
    bin.low = std::max(0.0, center - half);
    bin.high = std::min(1.0, center + half);
}

} // namespace

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
        addInterval(bin);
    }
    return reliability;
}

} // namespace genrescope
