#pragma once

#include "core/metrics/reliability.h"
#include "core/models/output_rule.h"
#include "core/teaching/genre_regression.h"

#include <vector>

namespace genrescope {

/// Values of HeadChoice, of which one of each is chosen.
struct HeadGrid {
    std::vector<double> strengths = {};
    std::vector<double> expectations = {};
    std::vector<double> expectedShares = {0.0};
};

/// All combinations of hyperparameters, evaluated by cross-validation. @throws Canceled.
std::vector<HeadChoice> tryChoices(const GenreRegression& regression, const HeadGrid& grid,
                                   const FoldPlan& plan, const CancellationToken& cancellation);

/// The best of them.
HeadChoice bestOf(const std::vector<HeadChoice>& tried);

/// Probabilities by rules of this choice for tracks of groups that they were not learned from, by
/// repeat. @throws Canceled.
std::vector<Decisions> heldOut(const GenreRegression& regression, const HeadChoice& choice,
                               const FoldPlan& plan, const CancellationToken& cancellation);

/// How probabilities become what people see, chosen on held-out tracks.
struct HeldOutCalibration {
    /// Slope and shift.
    OutputRule rule = {};
    Reliability before = {};
    Reliability after = {};
    /// The probabilities under the rule.
    Decisions decisions = {};
};

/// OutputRule::thresholdRule of thresholds chosen on them.
inline constexpr const char* bestF1HeldOut = "best F1, artists held out";

HeldOutCalibration calibrateOn(const Decisions& heldOut);

} // namespace genrescope
