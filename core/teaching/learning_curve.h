#pragma once

#include "core/teaching/head_choice.h"

#include <optional>
#include <vector>

namespace genrescope {

/// How well genres would be told had they been learned from fewer artists, who stay held out as
/// usual.
struct LearningCurve {
    /// Of the artists learned from, ascending; the last is all of them.
    std::vector<double> shares = {0.25, 0.5, 0.75, 1.0};
    /// By share, weighted by the genres' tracks.
    std::vector<std::optional<double>> weightedAp = {};
    /// By share and genre.
    std::vector<std::vector<std::optional<double>>> genres = {};
};

/// @throws Canceled.
LearningCurve learningCurve(const GenreRegression& regression, const HeadChoice& choice,
                            const FoldPlan& plan, const CancellationToken& cancellation);

} // namespace genrescope
