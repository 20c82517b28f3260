#pragma once

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace genrescope {

/// A small reproducible random generator: xoshiro256** seeded through SplitMix64 (Blackman, Vigna).
///
/// The standard library's distributions and shuffle differ between implementations; these do not,
/// so a seed means the same everywhere. The state can be saved and restored.
class Random {
public:
    using State = std::array<std::uint64_t, 4>;

    explicit Random(std::uint64_t seed);
    /// An independent generator for one purpose, e.g. (seed, epoch) or (seed, track).
    Random(std::uint64_t seed, std::uint64_t stream);
    explicit Random(const State& state) : state_(state) {}

    std::uint64_t next();
    /// Uniform in [0, 1), 53 bits.
    double uniform();
    /// Uniform in [0, bound); bound > 0. Without modulo bias.
    std::uint64_t below(std::uint64_t bound);
    /// Uniform in [low, high], both included.
    std::int64_t between(std::int64_t low, std::int64_t high);
    /// Standard normal (Box-Muller, one value per call).
    double normal();
    /// Beta(a, a), as a ratio of gamma variates; in [0, 1].
    double symmetricBeta(double a);

    /// Fisher-Yates.
    template<typename T>
    void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

    const State& state() const { return state_; }

private:
    double gamma(double shape);

    State state_ = {};
};

} // namespace genrescope
