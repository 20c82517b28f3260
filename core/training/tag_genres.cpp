#include "core/training/tag_genres.h"

#include "core/base/error.h"
#include "core/training/tag_logits.h"

#include <algorithm>
#include <map>
#include <set>

namespace genrescope {

namespace {

std::size_t columnOf(const std::string& tag, const std::vector<std::string>& tags)
{
    const auto found = std::ranges::find(tags, tag);
    if (found == tags.end())
        throw ConfigError("The model was taught no tag '" + tag + "'.");
    return static_cast<std::size_t>(found - tags.begin());
}

/// By clip: the number of its artist or package; where none is named, a recording's pieces stay
/// together.
std::vector<std::size_t> clustersOf(const std::vector<TrainingClip>& clips)
{
    std::map<std::string, std::size_t> numbers;
    std::vector<std::size_t> clusters;
    for (const TrainingClip& clip : clips) {
        const std::string name =
            clip.group.empty() ? '\n' + std::to_string(clip.track) : clip.group;
        clusters.push_back(numbers.try_emplace(name, numbers.size()).first->second);
    }
    return clusters;
}

/// Slope and shift under which the truth is likeliest; the pieces are many, the numbers two.
void calibrate(const Decisions& decisions, TagGenreVerdict& verdict)
{
    const Samples samples = {.count = decisions.tracks, .width = 1, .values = decisions.scores};
    const std::vector<double> centre = {1.0};
    const LinearRule rule = fitLogistic(samples, decisions.truth, centre, 1.0);
    verdict.slope = rule.weights[0];
    verdict.shift = rule.bias;
}

} // namespace

std::vector<TagGenreVerdict> judgeTagGenres(Predictor& pupil, const std::vector<TagSource>& sources,
                                            const TagGenreOptions& options,
                                            const TaskContext& context)
{
    const std::vector<TrainingClip> clips = tagData(sources, context).validation;
    const Samples logits = tagLogits(pupil, clips, options.crops, context);
    const std::vector<std::size_t> clusters = clustersOf(clips);

    std::vector<TagGenreVerdict> verdicts;
    for (const TagGenre& genre : options.genres) {
        const std::size_t tag = columnOf(genre.tag, pupil.metadata().labels);
        TagGenreVerdict& verdict =
            verdicts.emplace_back(TagGenreVerdict{.genre = genre, .pieces = clips.size()});
        Decisions decisions = {.tracks = clips.size(), .labels = 1};
        std::set<std::size_t> groups;
        for (std::size_t i = 0; i < clips.size(); ++i) {
            const bool holds = clips[i].softTargets[tag] >= options.threshold;
            decisions.truth.push_back(holds ? 1 : 0);
            decisions.scores.push_back(logits.row(i)[tag]);
            if (holds)
                groups.insert(clusters[i]);
        }
        verdict.positives = static_cast<std::size_t>(std::ranges::count(decisions.truth, 1));
        verdict.groups = groups.size();
        verdict.averagePrecision = averagePrecision(decisions.truth, decisions.scores);
        verdict.rocAuc = rocAuc(decisions.truth, decisions.scores);
        const BootstrapSamples samples =
            bootstrap(decisions, clusters, {}, options.bootstrap, context.cancellation);
        verdict.interval = percentileInterval(samples.labels.front());
        const double chance =
            static_cast<double>(verdict.positives) / static_cast<double>(clips.size());
        verdict.kept = verdict.groups >= options.leastGroups && verdict.interval &&
                       verdict.interval->low >= options.leastLift * chance &&
                       verdict.averagePrecision >= options.leastAp;
        if (verdict.kept)
            calibrate(decisions, verdict);
    }
    return verdicts;
}

} // namespace genrescope
