#include "core/teaching/genre_regression.h"

#include "core/base/group_numbers.h"
#include "core/base/random.h"
#include "core/datasets/genre_names.h"
#include "core/kernels/parallel.h"
#include "core/metrics/grouped_folds.h"
#include "core/metrics/row_space.h"

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

/// Ignores what precedes a tag's colon: the name of its family.
bool namesMatch(const std::string& genre, const std::string& tag)
{
    return genreSpelling(tag.substr(tag.find(':') + 1)) == genreSpelling(genre);
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

/// The tracks that rules for a fold are fitted on.
std::vector<std::size_t> trainingRows(const std::vector<std::string>& groups,
                                      const std::vector<std::size_t>& foldOf, std::size_t fold,
                                      double share, std::uint64_t seed)
{
    std::vector<std::size_t> rows;
    std::vector<std::string> names;
    for (std::size_t track = 0; track < groups.size(); ++track) {
        if (foldOf[track] != fold) {
            rows.push_back(track);
            names.push_back(groups[track]);
        }
    }
    if (share >= 1.0)
        return rows;
    GroupNumbers numberOf;
    std::vector<std::size_t> groupOf;
    for (const std::string& name : names)
        groupOf.push_back(numberOf(name));
    // Smaller shares are parts of larger ones.
    std::vector<std::size_t> places(numberOf.count());
    std::iota(places.begin(), places.end(), std::size_t{0});
    Random(seed).shuffle(places);
    std::vector<std::size_t> fewer;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<double>(places[groupOf[i]]) < share * static_cast<double>(places.size()))
            fewer.push_back(rows[i]);
    }
    return fewer;
}

/// Some tracks to fit rules to: in the space that they span, where they have more values than that.
class FittedTracks {
public:
    explicit FittedTracks(Samples samples)
    {
        if (samples.width > samples.count) {
            space_.emplace(std::move(samples));
            laidOut_.emplace(space_->coordinates());
        } else {
            laidOut_.emplace(samples);
        }
    }

    const LogisticSamples& samples() const { return *laidOut_; }

    /// A center of rules, as fits take it.
    std::vector<double> inside(const std::vector<double>& center) const
    {
        return space_ ? space_->project(center) : center;
    }

    /// A fitted rule, for tracks outside of the space, too: there, the center's part stays as it
    /// is.
    LinearRule outside(const LinearRule& fitted, const std::vector<double>& center) const
    {
        if (!space_)
            return fitted;
        std::vector<double> moved = fitted.weights;
        const std::vector<double> projected = inside(center);
        std::ranges::transform(moved, projected, moved.begin(), std::minus());
        LinearRule rule = {.weights = space_->expand(std::move(moved)), .bias = fitted.bias};
        std::ranges::transform(rule.weights, center, rule.weights.begin(), std::plus());
        return rule;
    }

private:
    std::optional<RowSpace> space_;
    std::optional<LogisticSamples> laidOut_;
};

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
}

bool GenreRegression::hasExpectations() const
{
    return std::ranges::any_of(expected_, [](const std::vector<double>& weights) {
        return std::ranges::any_of(weights, [](double weight) { return weight > 0.0; });
    });
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
    std::vector<RuleShape> shapes = {{choice.strength, choice.expectation}};
    if (choice.expectedShare > 0.0)
        shapes.push_back({priorAlone, choice.expectation});
    const std::vector<std::vector<LinearRule>> fitted = fitOn(all, shapes, {}, cancellation);
    std::vector<LinearRule> rules = fitted.front();
    for (std::size_t genre = 0; fitted.size() > 1 && genre < rules.size(); ++genre)
        rules[genre] = mixed(rules[genre], fitted.back()[genre], choice.expectedShare);
    return rules;
}

std::vector<std::vector<Decisions>>
GenreRegression::crossValidate(const std::vector<RuleShape>& shapes, const FoldPlan& plan,
                               const CancellationToken& cancellation) const
{
    const std::size_t count = tracks_.samples.count;
    const std::size_t genres = tracks_.genres.size();
    Decisions empty = {.tracks = count, .labels = genres};
    empty.truth.resize(truth_.size());
    empty.scores.resize(truth_.size());
    for (std::size_t i = 0; i < truth_.size(); ++i)
        empty.truth[i % count * genres + i / count] = truth_[i];
    std::vector<std::vector<Decisions>> repeats(static_cast<std::size_t>(plan.repeats),
                                                std::vector(shapes.size(), empty));
    std::vector<std::vector<std::size_t>> foldOf;
    for (std::size_t repeat = 0; repeat < repeats.size(); ++repeat)
        foldOf.push_back(groupedFolds(tracks_.groups, static_cast<std::size_t>(plan.folds),
                                      plan.seed + repeat, tracks_.genresOf));
    parallelFor(plan.repeats * plan.folds, [&](int task, int) {
        const auto repeat = static_cast<std::size_t>(task / plan.folds);
        const auto fold = static_cast<std::size_t>(task % plan.folds);
        const std::vector<std::vector<LinearRule>> rules = fitOn(
            trainingRows(tracks_.groups, foldOf[repeat], fold, plan.share, plan.seed + repeat),
            shapes, plan.precision, cancellation);
        for (std::size_t track = 0; track < count; ++track) {
            if (foldOf[repeat][track] != fold)
                continue;
            for (std::size_t shape = 0; shape < shapes.size(); ++shape) {
                for (std::size_t genre = 0; genre < genres; ++genre)
                    repeats[repeat][shape].scores[track * genres + genre] =
                        rules[shape][genre].logOdds(tracks_.samples.row(track));
            }
        }
    });
    return repeats;
}

std::vector<std::vector<LinearRule>>
GenreRegression::fitOn(const std::vector<std::size_t>& trainingRows,
                       const std::vector<RuleShape>& shapes, FitPrecision precision,
                       const CancellationToken& cancellation) const
{
    const Samples& all = tracks_.samples;
    Samples chosen = {.count = trainingRows.size(), .width = all.width};
    for (const std::size_t track : trainingRows) {
        const std::span<const double> row = all.row(track);
        chosen.values.insert(chosen.values.end(), row.begin(), row.end());
    }
    const FittedTracks fitted(std::move(chosen));
    // From the strongest to the weakest: each result is near that of the one before.
    std::vector<std::size_t> order(shapes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(),
                             [&](std::size_t shape) { return shapes[shape].strength; });
    std::vector<std::vector<LinearRule>> rules(shapes.size());
    // By expectation: the rules inside of the tracks' space.
    std::map<double, std::vector<LinearRule>> latest;
    std::optional<LogisticFits> fits;
    double strength = 0.0;
    for (const std::size_t shape : order) {
        const double expectation = shapes[shape].expectation;
        if (shapes[shape].strength != strength) {
            strength = shapes[shape].strength;
            fits.emplace(fitted.samples(), strength);
        }
        std::vector<LinearRule>& before = latest[expectation];
        std::vector<LogisticTarget> targets(tracks_.genres.size());
        for (std::size_t genre = 0; genre < targets.size(); ++genre) {
            for (const std::size_t track : trainingRows)
                targets[genre].truth.push_back(truth_[genre * all.count + track]);
            targets[genre].center = fitted.inside(centerOf(genre, expectation));
            targets[genre].start = before.empty() ? nullptr : &before[genre];
        }
        std::vector<LinearRule> now = fits->fit(targets, cancellation, precision);
        for (std::size_t genre = 0; genre < now.size(); ++genre)
            rules[shape].push_back(fitted.outside(now[genre], centerOf(genre, expectation)));
        before = std::move(now);
    }
    return rules;
}

} // namespace genrescope
