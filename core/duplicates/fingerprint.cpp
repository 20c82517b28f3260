#include "core/duplicates/fingerprint.h"

#include <algorithm>
#include <array>
#include <bit>

namespace genrescope {

namespace {

constexpr std::size_t groups = minFingerprintBands;
/// Frames of a mean and frames from one mean to the one that it is compared with: 128 ms each.
/// With half as many, copies differ in a quarter to a third more of their bits.
constexpr std::size_t meanFrames = 4;
constexpr std::size_t lagFrames = 4;

using Steps = std::array<float, fingerprintBits>;

/// From each group of bands to the next.
Steps stepsOf(std::span<const float> frame)
{
    std::array<float, groups> means = {};
    for (std::size_t group = 0; group < groups; ++group) {
        const std::size_t begin = group * frame.size() / groups;
        const std::size_t end = (group + 1) * frame.size() / groups;
        for (std::size_t band = begin; band < end; ++band)
            means[group] += frame[band];
        means[group] /= static_cast<float>(end - begin);
    }
    Steps steps = {};
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i] = means[i] - means[i + 1];
    return steps;
}

} // namespace

Fingerprint fingerprintOf(std::span<const float> frames, std::size_t bands)
{
    const std::size_t count = frames.size() / bands;
    std::vector<Steps> steps;
    steps.reserve(count);
    for (std::size_t frame = 0; frame < count; ++frame)
        steps.push_back(stepsOf(frames.subspan(frame * bands, bands)));
    // Sums rather than means: only their order matters.
    std::vector<Steps> sums;
    for (std::size_t first = 0; first + meanFrames <= count; ++first) {
        Steps& sum = sums.emplace_back();
        for (std::size_t i = 0; i < meanFrames; ++i) {
            for (std::size_t bit = 0; bit < sum.size(); ++bit)
                sum[bit] += steps[first + i][bit];
        }
    }
    Fingerprint words;
    for (std::size_t i = lagFrames; i < sums.size(); ++i) {
        std::uint32_t word = 0;
        for (std::size_t bit = 0; bit < fingerprintBits; ++bit) {
            if (sums[i][bit] > sums[i - lagFrames][bit])
                word |= std::uint32_t{1} << bit;
        }
        words.push_back(word);
    }
    return words;
}

Likeness likeness(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second,
                  std::ptrdiff_t shift, std::ptrdiff_t from, std::ptrdiff_t to)
{
    const std::ptrdiff_t begin = std::max({std::ptrdiff_t{0}, shift, from});
    const std::ptrdiff_t end = std::min({std::ssize(first), std::ssize(second) + shift, to});
    if (begin >= end)
        return {};
    std::size_t differing = 0;
    for (std::ptrdiff_t i = begin; i < end; ++i)
        differing += static_cast<std::size_t>(std::popcount(
            first[static_cast<std::size_t>(i)] ^ second[static_cast<std::size_t>(i - shift)]));
    const auto overlap = static_cast<std::size_t>(end - begin);
    return {static_cast<double>(differing) / static_cast<double>(overlap * fingerprintBits),
            overlap};
}

} // namespace genrescope
