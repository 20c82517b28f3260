#include "core/metrics/ranking.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace genrescope {

namespace {

constexpr std::uint64_t signBit = std::uint64_t{1} << 63;

/// Below this many values std::sort is faster than filling histograms.
constexpr std::size_t fewValues = 1'000;

/// An integer that is the smaller, the larger the value.
std::uint64_t descendingKey(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return (bits & signBit) != 0 ? bits : ~(bits | signBit);
}

double valueOfKey(std::uint64_t key)
{
    return std::bit_cast<double>((key & signBit) != 0 ? key : ~key & ~signBit);
}

} // namespace

void sortDescending(std::vector<double>& values)
{
    if (values.size() < fewValues) {
        std::sort(values.begin(), values.end(), std::greater<>());
        return;
    }
    constexpr int digits = 8;
    std::vector<std::uint64_t> keys(values.size());
    std::array<std::array<std::size_t, 256>, digits> counts = {};
    for (std::size_t i = 0; i < values.size(); ++i) {
        keys[i] = descendingKey(values[i]);
        for (int digit = 0; digit < digits; ++digit)
            ++counts[digit][keys[i] >> (8 * digit) & 255];
    }
    std::vector<std::uint64_t> sorted(values.size());
    for (int digit = 0; digit < digits; ++digit) {
        std::array<std::size_t, 256>& next = counts[digit];
        if (std::find(next.begin(), next.end(), keys.size()) != next.end())
            continue; // one digit for all: their order stays
        std::size_t begin = 0;
        for (std::size_t& count : next)
            begin += std::exchange(count, begin);
        for (const std::uint64_t key : keys)
            sorted[next[key >> (8 * digit) & 255]++] = key;
        keys.swap(sorted);
    }
    std::transform(keys.begin(), keys.end(), values.begin(), valueOfKey);
}

Ranking::Ranking(std::span<const unsigned char> truth, std::span<const double> scores)
{
    if (truth.size() != scores.size()) {
        throw ConfigError(Message::english(
            "Metrics need one score for each truth, but there are %1 truths and %2 scores.",
            truth.size(), scores.size()));
    }
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!std::isfinite(scores[i])) {
            throw ConfigError(
                Message::english("Metrics need finite scores, but score %1 is not.", i));
        }
        (truth[i] != 0 ? positives_ : negatives_).push_back(scores[i]);
    }
    sortDescending(positives_);
    sortDescending(negatives_);
}

} // namespace genrescope
