#include "core/teaching/tag_genres.h"

#include "core/base/error.h"
#include "core/base/group_numbers.h"
#include "core/teaching/tag_logits.h"

#include <algorithm>
#include <set>

namespace genrescope {

namespace {

/// @param otherwise  the error if there is no such tag
std::size_t columnOf(const std::string& tag, const std::vector<std::string>& tags,
                     const Message& otherwise)
{
    const auto found = std::ranges::find(tags, tag);
    if (found == tags.end())
        throw ConfigError(otherwise);
    return static_cast<std::size_t>(found - tags.begin());
}

/// What the tables say of each clip as a whole about one tag; nothing where no table does.
std::vector<std::optional<float>>
targetsOf(const TrainingData& data, const std::vector<TrainingClip>& clips, std::size_t label)
{
    const auto group = std::ranges::find_if(data.groups, [&](const TargetGroup& one) {
        return label >= one.first && label < one.first + one.count;
    });
    std::vector<std::optional<float>> result;
    for (const TrainingClip& clip : clips) {
        std::vector<float> targets(data.labels.size());
        std::vector<float> weights(data.groups.size());
        data.copyTargets(clip, {0, clip.frames}, targets, weights);
        const bool isKnown = weights[static_cast<std::size_t>(group - data.groups.begin())] > 0.0F;
        result.push_back(isKnown ? std::optional(targets[label]) : std::nullopt);
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

/// Slope and shift by maximum likelihood; there are many pieces for two numbers.
void calibrate(const Decisions& decisions, const CancellationToken& cancellation,
               TagGenreResult& tagResult)
{
    const Samples samples = {.count = decisions.tracks, .width = 1, .values = decisions.scores};
    const std::vector<double> center = {1.0};
    const std::vector<double> truth(decisions.truth.begin(), decisions.truth.end());
    const LinearRule rule = fitLogistic(samples, truth, {.center = center}, cancellation);
    tagResult.slope = rule.weights[0];
    tagResult.shift = rule.bias;
}

} // namespace

std::vector<TagGenreResult> evaluateTagGenres(Predictor& student,
                                              const std::vector<TagSource>& sources,
                                              const TagGenreOptions& options,
                                              const TaskContext& context)
{
    const TrainingData data = tagData(sources, context);
    const std::vector<TrainingClip>& clips = data.validation;
    const Samples logits = tagLogits(student, clips, options.crops, context);
    const std::vector<std::size_t> clusters = clustersOf(clips);

    std::vector<TagGenreResult> tagResults;
    for (const TagGenre& genre : options.genres) {
        // The tables may list the tags in another order than the model, or more of them.
        const std::size_t known =
            columnOf(genre.tag, student.metadata().labels,
                     Message::english("The model was not trained on a tag '%1'.", genre.tag));
        const std::size_t told = columnOf(
            genre.tag, data.labels, Message::english("The tables have no tag '%1'.", genre.tag));
        TagGenreResult& tagResult = tagResults.emplace_back(TagGenreResult{.genre = genre});
        const std::vector<std::optional<float>> targets = targetsOf(data, clips, told);
        Decisions decisions = {.labels = 1};
        std::vector<std::size_t> clustersOfPieces;
        std::set<std::size_t> groups;
        for (std::size_t i = 0; i < clips.size(); ++i) {
            if (!targets[i])
                continue;
            const bool holds = *targets[i] >= options.threshold;
            decisions.truth.push_back(holds ? 1 : 0);
            decisions.scores.push_back(logits.row(i)[known]);
            clustersOfPieces.push_back(clusters[i]);
            if (holds)
                groups.insert(clusters[i]);
        }
        decisions.tracks = decisions.truth.size();
        tagResult.pieces = decisions.tracks;
        tagResult.positives = static_cast<std::size_t>(std::ranges::count(decisions.truth, 1));
        tagResult.groups = groups.size();
        tagResult.averagePrecision = averagePrecision(decisions.truth, decisions.scores);
        tagResult.rocAuc = rocAuc(decisions.truth, decisions.scores);
        const BootstrapSamples samples =
            bootstrap(decisions, clustersOfPieces, {}, options.bootstrap, context.cancellation);
        tagResult.interval = percentileInterval(samples.labels.front());
        const double chance =
            static_cast<double>(tagResult.positives) / static_cast<double>(tagResult.pieces);
        tagResult.kept = tagResult.groups >= options.minGroups && tagResult.interval &&
                         tagResult.interval->low >= options.minLift * chance &&
                         tagResult.averagePrecision >= options.minAp;
        if (tagResult.kept)
            calibrate(decisions, context.cancellation, tagResult);
    }
    return tagResults;
}

} // namespace genrescope
