#pragma once

#include "core/evaluation/metrics.h"
#include "core/training/logistic_regression.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// How rules for genres are learned, and how well rules so learned do on artists that they were not
/// learned from.
struct HeadChoice {
    /// How strongly a genre's rule is held to what is expected of it; > 0.
    double strength = 0.0;
    /// What is expected: this much weight, in standard deviations, shared by the tags that promise
    /// the genre.
    double expectation = 0.0;
    /// The part that a rule which is the expectation and nothing else has in the final rule, in
    /// [0, 1]: what few artists taught is only half believed.
    double expectedShare = 0.0;
    /// Support-weighted AP over all tracks, each judged by what was learned from the other folds;
    /// mean over the repeats.
    double weightedAp = 0.0;
};

/// Tracks, what a teacher's pupil says of them, and the genres that they are of.
struct GenreRegressionData {
    /// Standardized logits of tags; a row a track.
    Samples samples = {};
    /// By track: genres that hold, and whom folds keep together.
    std::vector<std::vector<int>> genresOf = {};
    std::vector<std::string> groups = {};
    /// Names, in the order of the genres and of the samples' columns.
    std::vector<std::string> genres = {};
    std::vector<std::string> tags = {};
    /// By genre: tags that promise it. Those that are called like it do so in any case.
    std::map<std::string, std::vector<std::string>> promises = {};
};

/// Learns genres as weighted sums of tags, each genre by a logistic regression of its own.
class GenreRegression {
public:
    explicit GenreRegression(GenreRegressionData tracks);

    /// A rule for each genre, learned from all tracks.
    std::vector<LinearRule> learn(const HeadChoice& choice) const;

    /// What rules say of tracks of groups that they were not learned from: a cross-validation in
    /// which no group is on both sides.
    /// @return scores are probabilities.
    Decisions crossValidate(const HeadChoice& choice, std::size_t folds, std::uint64_t seed) const;

private:
    /// @param heard  which of the tracks are learned from
    std::vector<LinearRule> fitOn(const std::vector<std::size_t>& trainingRows,
                                  const HeadChoice& choice) const;

    GenreRegressionData tracks_;
    /// genres × tracks; 1 = the genre holds.
    std::vector<unsigned char> truth_;
    /// genres × tags: 1, shared by the tags that promise the genre.
    std::vector<std::vector<double>> expected_;
};

} // namespace genrescope
