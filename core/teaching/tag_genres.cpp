#include "core/teaching/tag_genres.h"

#include "core/base/error.h"
#include "core/base/group_numbers.h"
#include "core/metrics/thresholds.h"
#include "core/teaching/tag_logits.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace genrescope {

namespace {

/// The number of the group that a label belongs to.
std::size_t groupOf(const TrainingData& data, std::size_t label)
{
    const auto group = std::ranges::find_if(data.groups, [&](const TargetGroup& one) {
        return label >= one.first && label < one.first + one.count;
    });
    return static_cast<std::size_t>(group - data.groups.begin());
}

/// Where the genre's tags are among all tags.
/// @param otherwise  makes the error without one of them, from its name
std::vector<std::size_t> columnsOf(const TagGenre& genre, const std::vector<std::string>& tags,
                                   Message (*otherwise)(const std::string& tag))
{
    std::vector<std::size_t> columns;
    for (const std::string& tag : genre.tags) {
        const auto found = std::ranges::find(tags, tag);
        if (found == tags.end())
            throw ConfigError(otherwise(tag));
        columns.push_back(static_cast<std::size_t>(found - tags.begin()));
    }
    return columns;
}

/// What the teachers say of a clip about some tags.
struct Opinion {
    double mean = 0.0;
    /// Of the tag that they are surest of.
    double highest = 0.0;
};

/// By clip, of it as a whole; nothing where the tables say nothing about one of the tags.
std::vector<std::optional<Opinion>> opinionsOf(const TrainingData& data,
                                               const std::vector<TrainingClip>& clips,
                                               const std::vector<std::size_t>& columns)
{
    std::vector<std::optional<Opinion>> result;
    for (const TrainingClip& clip : clips) {
        std::vector<float> targets(data.labels.size());
        std::vector<float> weights(data.groups.size());
        data.copyTargets(clip, {0, clip.frames}, targets, weights);
        std::optional<Opinion> opinion = Opinion();
        for (const std::size_t column : columns) {
            if (weights[groupOf(data, column)] <= 0.0F)
                opinion.reset();
            if (!opinion)
                break;
            const auto target = static_cast<double>(targets[column]);
            opinion->mean += target / static_cast<double>(columns.size());
            opinion->highest = std::max(opinion->highest, target);
        }
        result.push_back(opinion);
    }
    return result;
}

/// By clip: the number of its artist or package; where none is named, a recording's pieces stay
/// together.
std::vector<std::size_t> clustersOf(const std::vector<TrainingClip>& clips)
{
    GroupNumbers numberOf;
    std::vector<std::size_t> clusters;
    for (const TrainingClip& clip : clips) {
        clusters.push_back(
            numberOf(clip.group.empty() ? '\n' + std::to_string(clip.track) : clip.group));
    }
    return clusters;
}

/// By column: what makes its values as far apart as those of the others.
std::vector<double> evenWeights(const Samples& logits, const std::vector<std::size_t>& columns)
{
    std::vector<double> weights;
    const auto count = static_cast<double>(logits.count);
    for (const std::size_t column : columns) {
        double mean = 0.0;
        double square = 0.0;
        for (std::size_t row = 0; row < logits.count; ++row) {
            mean += logits.row(row)[column] / count;
            square += logits.row(row)[column] * logits.row(row)[column] / count;
        }
        const double deviation = std::sqrt(std::max(square - mean * mean, 1e-12));
        weights.push_back(1.0 / (deviation * static_cast<double>(columns.size())));
    }
    return weights;
}

/// The excerpts that the tables say something about.
struct GenreExcerpts {
    Decisions decisions = {.labels = 1};
    /// By excerpt: how likely it is of the genre, as the teachers' surest tag says.
    std::vector<double> targets = {};
    /// By excerpt: its artist or package.
    std::vector<std::size_t> clusters = {};
    std::set<std::size_t> clustersOfPositives = {};
};

/// From which opinion of the teachers on an excerpt has the genre.
double barOf(std::vector<double> targets, const TagGenreOptions& options)
{
    const auto few = static_cast<std::size_t>(options.share * static_cast<double>(targets.size()));
    if (few == 0)
        return options.threshold;
    const auto last = targets.begin() + static_cast<std::ptrdiff_t>(few) - 1;
    std::ranges::nth_element(targets, last, std::greater());
    return std::min(options.threshold, std::max(*last, options.minOpinion));
}

/// What teachers are hardly sure of is not called, whatever ranks best.
constexpr double leastCalled = 0.1;

/// Finds slope, shift and threshold; there are many excerpts for three numbers.
void calibrate(const GenreExcerpts& excerpts, std::vector<double> weights, TagGenreResult& result,
               const CancellationToken& cancellation)
{
    const Samples samples = {
        .count = excerpts.decisions.tracks, .width = 1, .values = excerpts.decisions.scores};
    const std::vector<double> center = {1.0};
    const LinearRule rule =
        fitLogistic(samples, excerpts.targets, {.center = center}, cancellation);
    for (double& weight : weights)
        weight *= rule.weights[0];
    result.rule = {.weights = std::move(weights), .bias = rule.bias};
    Decisions decisions = excerpts.decisions;
    for (double& score : decisions.scores)
        score = 1.0 / (1.0 + std::exp(-rule.logOdds(std::span(&score, 1))));
    // The threshold of labels with few examples is for probabilities that reach 1.
    result.calledFrom = result.positives < minThresholdExamples
                            ? leastCalled
                            : std::max(chooseThresholds(decisions, {}).front(), leastCalled);
}

/// @param scoreOf  the model's score for a clip
GenreExcerpts excerptsOf(const std::vector<std::optional<Opinion>>& opinions,
                         const std::vector<std::size_t>& clusters, const TagGenreOptions& options,
                         const std::function<double(std::size_t clip)>& scoreOf)
{
    GenreExcerpts excerpts;
    std::vector<double> means;
    for (std::size_t clip = 0; clip < opinions.size(); ++clip) {
        if (!opinions[clip])
            continue;
        means.push_back(opinions[clip]->mean);
        excerpts.targets.push_back(opinions[clip]->highest);
        excerpts.decisions.scores.push_back(scoreOf(clip));
        excerpts.clusters.push_back(clusters[clip]);
    }
    const double bar = barOf(means, options);
    for (std::size_t i = 0; i < means.size(); ++i) {
        const bool holds = means[i] >= bar;
        excerpts.decisions.truth.push_back(holds ? 1 : 0);
        if (holds)
            excerpts.clustersOfPositives.insert(excerpts.clusters[i]);
    }
    excerpts.decisions.tracks = excerpts.decisions.truth.size();
    return excerpts;
}

TagGenreResult judge(const TagGenre& genre, const GenreExcerpts& excerpts,
                     const TagGenreOptions& options, const CancellationToken& cancellation)
{
    const Decisions& decisions = excerpts.decisions;
    TagGenreResult result = {.genre = genre};
    result.pieces = decisions.tracks;
    result.positives = static_cast<std::size_t>(std::ranges::count(decisions.truth, 1));
    result.groups = excerpts.clustersOfPositives.size();
    result.averagePrecision = averagePrecision(decisions.truth, decisions.scores);
    result.rocAuc = rocAuc(decisions.truth, decisions.scores);
    const BootstrapSamples samples =
        bootstrap(decisions, excerpts.clusters, {}, options.bootstrap, cancellation);
    result.interval = percentileInterval(samples.labels.front());
    const double chance =
        static_cast<double>(result.positives) / static_cast<double>(result.pieces);
    result.kept = result.groups >= options.minGroups && result.interval &&
                  result.interval->low >= options.minLift * chance &&
                  result.rocAuc >= options.minRocAuc;
    return result;
}

} // namespace

std::string sumOfTags(const TagGenre& genre)
{
    std::string text;
    for (const std::string& tag : genre.tags)
        text += (text.empty() ? "" : " + ") + tag;
    return text;
}

std::vector<TagGenreResult> evaluateTagGenres(Predictor& student,
                                              const std::vector<TagSource>& sources,
                                              const TagGenreOptions& options,
                                              const TaskContext& context)
{
    const TrainingData data = tagData(sources, context);
    const std::vector<TrainingClip>& clips = data.validation;
    const Samples logits = tagLogits(student, clips, options.crops, context);
    const std::vector<std::size_t> clusters = clustersOf(clips);

    std::vector<TagGenreResult> results;
    for (const TagGenre& genre : options.genres) {
        // The tables may list the tags in another order than the model, or more of them.
        const std::vector<std::size_t> known =
            columnsOf(genre, student.metadata().labels, [](const std::string& tag) {
                return Message::english("The model was not trained on a tag '%1'.", tag);
            });
        const std::vector<std::optional<Opinion>> opinions =
            opinionsOf(data, clips, columnsOf(genre, data.labels, [](const std::string& tag) {
                           return Message::english("The tables have no tag '%1'.", tag);
                       }));
        const std::vector<double> weights = evenWeights(logits, known);
        const GenreExcerpts excerpts =
            excerptsOf(opinions, clusters, options, [&](std::size_t clip) {
                double score = 0.0;
                for (std::size_t tag = 0; tag < known.size(); ++tag)
                    score += weights[tag] * logits.row(clip)[known[tag]];
                return score;
            });
        TagGenreResult& result =
            results.emplace_back(judge(genre, excerpts, options, context.cancellation));
        if (result.kept)
            calibrate(excerpts, weights, result, context.cancellation);
    }
    return results;
}

} // namespace genrescope
