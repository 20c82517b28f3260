#pragma once

#include <cstddef>

namespace genrescope {

/// Decisions at one threshold, counted.
struct Calls {
    std::size_t truePositives = 0;
    std::size_t falsePositives = 0;
    std::size_t falseNegatives = 0;

    void add(bool truth, bool called)
    {
        truePositives += truth && called;
        falsePositives += !truth && called;
        falseNegatives += truth && !called;
    }
    void add(const Calls& other)
    {
        truePositives += other.truePositives;
        falsePositives += other.falsePositives;
        falseNegatives += other.falseNegatives;
    }
    /// The harmonic mean of precision and recall; 0 if nothing is true and nothing is called.
    double f1() const
    {
        const std::size_t sum = 2 * truePositives + falsePositives + falseNegatives;
        return sum == 0 ? 0.0 : 2.0 * static_cast<double>(truePositives) / static_cast<double>(sum);
    }
};

} // namespace genrescope
