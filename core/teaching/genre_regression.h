#pragma once

#include "core/base/cancellation.h"
#include "core/metrics/logistic_regression.h"
#include "core/metrics/metrics.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// Hyperparameters of the rules for genres, and how well rules fitted with them do on held-out
/// artists.
struct HeadChoice {
    /// How strongly a genre's rule is regularized toward its prior; > 0.
    double strength = 0.0;
    /// The prior: this much weight, in standard deviations, shared by the tags that suggest the
    /// genre.
    double expectation = 0.0;
    /// The share of a rule consisting of the prior alone in the final rule, in [0, 1], since what
    /// was learned from few artists is only partly trusted.
    double expectedShare = 0.0;
    /// Support-weighted AP over all tracks, each scored by rules fitted on the other folds; mean
    /// over the repeats.
    double weightedAp = 0.0;
};

/// Tracks, a distilled model's output for them, and their genres.
struct GenreRegressionData {
    /// Standardized logits of tags; one row per track.
    Samples samples = {};
    /// By track: its genres, and the group that folds keep together.
    std::vector<std::vector<int>> genresOf = {};
    std::vector<std::string> groups = {};
    /// Names, in the order of the genres and of the samples' columns.
    std::vector<std::string> genres = {};
    std::vector<std::string> tags = {};
    /// By genre: tags that suggest it. Those with the same name always do.
    std::map<std::string, std::vector<std::string>> promises = {};
};

/// How rules are regularized.
struct RuleShape {
    /// As in HeadChoice; priorAlone for the prior by itself.
    double strength = 0.0;
    double expectation = 0.0;
};

/// Cross-validations.
struct FoldPlan {
    int folds = 5;
    /// Each with new folds, which follow from the seed and the number of the repeat.
    int repeats = 1;
    std::uint64_t seed = 1;
    /// Of the groups that rules would be fitted on, the share that they are.
    double share = 1.0;
    FitPrecision precision = {};
};

/// The scores of two predictions of the same tracks, mixed.
Decisions mixed(const Decisions& first, const Decisions& second, double secondShare);

/// Fits genres as weighted sums of tags, each genre by a logistic regression of its own.
class GenreRegression {
public:
    explicit GenreRegression(GenreRegressionData tracks);

    /// Whether any tag suggests a genre; otherwise all expectations are alike.
    bool hasExpectations() const;

    /// A rule for each genre, fitted on all tracks. @throws Canceled.
    std::vector<LinearRule> learn(const HeadChoice& choice,
                                  const CancellationToken& cancellation) const;

    /// Predictions for tracks of groups that the rules were not fitted on: cross-validations in
    /// which no group is on both sides. Over the kernels' threads.
    /// @return by repeat and shape; scores are log-odds.
    /// @throws Canceled.
    std::vector<std::vector<Decisions>> crossValidate(const std::vector<RuleShape>& shapes,
                                                      const FoldPlan& plan,
                                                      const CancellationToken& cancellation) const;

    /// So strong that a rule keeps the prior's weights and only its bias is fitted.
    static constexpr double priorAlone = 1e6;

private:
    /// The prior of a genre's rule.
    std::vector<double> centerOf(std::size_t genre, double expectation) const;

    /// @param trainingRows  which of the tracks to fit on
    /// @return by shape and genre
    std::vector<std::vector<LinearRule>> fitOn(const std::vector<std::size_t>& trainingRows,
                                               const std::vector<RuleShape>& shapes,
                                               FitPrecision precision,
                                               const CancellationToken& cancellation) const;

    GenreRegressionData tracks_;
    /// genres × tracks; 1 = the genre holds.
    std::vector<unsigned char> truth_;
    /// genres × tags: 1, shared by the tags that suggest the genre.
    std::vector<std::vector<double>> expected_;
};

} // namespace genrescope
