#include "core/teaching/genre_regression.h"

#include "core/metrics/grouped_folds.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace genrescope {

namespace {

LinearRule mixed(const LinearRule& first, const LinearRule& second, double secondShare)
{
    LinearRule rule = first;
    for (std::size_t i = 0; i < rule.weights.size(); ++i)
        rule.weights[i] = std::lerp(first.weights[i], second.weights[i], secondShare);
    rule.bias = std::lerp(first.bias, second.bias, secondShare);
    return rule;
}

/// Of ASCII letters alone: std::tolower would follow the locale and could damage UTF-8.
std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

/// Ignores what precedes a tag's colon: the name of its family.
bool namesMatch(const std::string& genre, const std::string& tag)
{
    return lowerCase(tag.substr(tag.find(':') + 1)) == lowerCase(genre);
}

std::vector<double> expectedWeights(const std::string& genre, const GenreRegressionData& tracks)
{
    const auto found = tracks.promises.find(genre);
    const std::vector<std::string> promising =
        found == tracks.promises.end() ? std::vector<std::string>{} : found->second;
    std::vector<double> weights;
    for (const std::string& tag : tracks.tags) {
        const bool promises = namesMatch(genre, tag) || std::ranges::count(promising, tag) > 0;
        weights.push_back(promises ? 1.0 : 0.0);
    }
    const auto count = static_cast<double>(std::ranges::count(weights, 1.0));
    for (double& weight : weights)
        weight /= std::max(count, 1.0);
    return weights;
}

} // namespace

Decisions mixed(const Decisions& first, const Decisions& second, double secondShare)
{
    Decisions both = first;
    for (std::size_t i = 0; i < both.scores.size(); ++i)
        both.scores[i] = std::lerp(first.scores[i], second.scores[i], secondShare);
    return both;
}

GenreRegression::GenreRegression(GenreRegressionData tracks) : tracks_(std::move(tracks))
{
    const std::size_t count = tracks_.samples.count;
    truth_.resize(tracks_.genres.size() * count);
    for (std::size_t track = 0; track < count; ++track) {
        for (const int genre : tracks_.genresOf[track])
            truth_[static_cast<std::size_t>(genre) * count + track] = 1;
    }
    for (const std::string& genre : tracks_.genres)
        expected_.push_back(expectedWeights(genre, tracks_));
    if (tracks_.samples.width > count)
        space_.emplace(tracks_.samples);
}

std::vector<double> GenreRegression::centerOf(std::size_t genre, double expectation) const
{
    std::vector<double> center = expected_[genre];
    for (double& weight : center)
        weight *= expectation;
    return center;
}

std::vector<LinearRule> GenreRegression::learn(const HeadChoice& choice,
                                               const CancellationToken& cancellation) const
{
    std::vector<std::size_t> all(tracks_.samples.count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::vector<LinearRule> rules = fitOn(all, choice.strength, choice.expectation, cancellation);
    if (choice.expectedShare > 0.0) {
        const std::vector<LinearRule> priors =
            fitOn(all, priorAlone, choice.expectation, cancellation);
        for (std::size_t genre = 0; genre < rules.size(); ++genre)
            rules[genre] = mixed(rules[genre], priors[genre], choice.expectedShare);
    }
    for (std::size_t genre = 0; space_ && genre < rules.size(); ++genre) {
        // The prior has a part outside of the space, which stays as it is.
        const std::vector<double> center = centerOf(genre, choice.expectation);
        const std::vector<double> inside = space_->project(center);
        std::vector<double>& weights = rules[genre].weights;
        std::ranges::transform(weights, inside, weights.begin(), std::minus());
        weights = space_->expand(weights);
        std::ranges::transform(weights, center, weights.begin(), std::plus());
    }
    return rules;
}

Decisions GenreRegression::crossValidate(double strength, double expectation, std::size_t folds,
                                         std::uint64_t seed,
                                         const CancellationToken& cancellation) const
{
    const std::size_t count = tracks_.samples.count;
    const std::size_t genres = tracks_.genres.size();
    const std::vector<std::size_t> foldOf = groupedFolds(tracks_.groups, folds, seed);
    Decisions decisions = {.tracks = count, .labels = genres};
    decisions.truth.resize(truth_.size());
    decisions.scores.resize(truth_.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<std::size_t> trainingRows;
        for (std::size_t track = 0; track < count; ++track) {
            if (foldOf[track] != fold)
                trainingRows.push_back(track);
        }
        const std::vector<LinearRule> rules =
            fitOn(trainingRows, strength, expectation, cancellation);
        for (std::size_t track = 0; track < count; ++track) {
            for (std::size_t genre = 0; foldOf[track] == fold && genre < genres; ++genre) {
                decisions.truth[track * genres + genre] = truth_[genre * count + track];
                decisions.scores[track * genres + genre] =
                    rules[genre].logOdds(samples().row(track));
            }
        }
    }
    return decisions;
}

std::vector<LinearRule> GenreRegression::fitOn(const std::vector<std::size_t>& trainingRows,
                                               double strength, double expectation,
                                               const CancellationToken& cancellation) const
{
    const Samples& all = samples();
    Samples chosen = {.count = trainingRows.size(), .width = all.width};
    for (const std::size_t track : trainingRows) {
        const std::span<const double> row = all.row(track);
        chosen.values.insert(chosen.values.end(), row.begin(), row.end());
    }
    std::vector<LinearRule> rules;
    for (std::size_t genre = 0; genre < tracks_.genres.size(); ++genre) {
        std::vector<double> truth;
        for (const std::size_t track : trainingRows)
            truth.push_back(truth_[genre * all.count + track]);
        std::vector<double> center = centerOf(genre, expectation);
        if (space_)
            center = space_->project(center);
        rules.push_back(
            fitLogistic(chosen, truth, {.center = center, .strength = strength}, cancellation));
    }
    return rules;
}

} // namespace genrescope
