#include "core/teaching/teach_scores.h"

#include "core/base/group_numbers.h"
#include "core/metrics/thresholds.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace genrescope {

namespace {

/// With fewer tracks, or artists, what was found is hardly more than chance.
constexpr std::size_t leastTracks = 3;
constexpr std::size_t fewArtists = 3;
/// From which a genre is told, and what is certain of it (see skillOf).
constexpr double toldSkill = 0.4;
constexpr double certainSkill = 0.2;
/// A gain in average precision worth more tracks; and at most so many times as many tracks can be
/// foreseen to bring it.
constexpr double worthwhileGain = 0.05;
constexpr double maxFactor = 4.0;

/// By track: the number of its artist.
std::vector<std::size_t> clustersOf(const TaughtTracks& tracks)
{
    GroupNumbers number;
    std::vector<std::size_t> clusters;
    for (const TrainingClip& clip : tracks.clips)
        clusters.push_back(number(clip.group));
    return clusters;
}

/// Whose group is at best an album.
bool hasUnknownArtist(const TrainingClip& clip)
{
    return clip.group.empty() || clip.group.starts_with("album:") ||
           clip.group.starts_with("folder:");
}

std::vector<TaughtGenre> genresOf(const TaughtTracks& tracks,
                                  const std::vector<std::size_t>& clusters)
{
    std::vector<TaughtGenre> genres;
    for (std::size_t number = 0; number < tracks.genres.size(); ++number) {
        TaughtGenre& genre = genres.emplace_back(TaughtGenre{.name = tracks.genres[number]});
        std::set<std::size_t> artists;
        for (std::size_t track = 0; track < tracks.clips.size(); ++track) {
            if (std::ranges::count(tracks.clips[track].labels, static_cast<int>(number)) == 0)
                continue;
            ++genre.tracks;
            artists.insert(clusters[track]);
        }
        genre.artists = artists.size();
        genre.chance = static_cast<double>(genre.tracks) / static_cast<double>(tracks.clips.size());
    }
    return genres;
}

/// Average precision above chance, as a share of what is possible.
double skillOf(double averagePrecision, double chance)
{
    return chance < 1.0 ? (averagePrecision - chance) / (1.0 - chance) : 0.0;
}

void judge(TaughtGenre& genre)
{
    genre.verdict = TeachVerdict::NotYet;
    if (genre.tracks < leastTracks) {
        genre.reason = Message::english("Too few tracks to tell: %1.", genre.tracks);
        return;
    }
    if (genre.artists < 2) {
        genre.reason = Message::english(
            "All tracks are by one artist, so that nobody knows whether others are recognized.");
        return;
    }
    if (!genre.interval || genre.interval->low <= genre.chance) {
        genre.reason =
            Message::english("Tracks by other artists were recognized no better than by chance.");
        return;
    }
    genre.verdict = TeachVerdict::Uncertain;
    const double skill = skillOf(*genre.averagePrecision, genre.chance);
    const bool isFew = genre.tracks < minThresholdExamples || genre.artists < fewArtists;
    const bool isCertain = skillOf(genre.interval->low, genre.chance) >= certainSkill;
    if (isFew || (skill >= toldSkill && !isCertain)) {
        genre.reason = Message::english("Recognized so far, but there are only %1 tracks by %2 "
                                        "artists to judge by.",
                                        genre.tracks, genre.artists);
    } else if (skill < toldSkill) {
        genre.reason = Message::english("Recognized better than by chance, but often mistaken.");
    } else {
        genre.verdict = TeachVerdict::Told;
    }
}

/// What the curve promises: average precision rises with the logarithm of the number of artists.
Message hintFor(const TaughtGenre& genre, const LearningCurve& curve)
{
    if (genre.verdict == TeachVerdict::NotYet && genre.artists < 2)
        return Message::english("Add tracks by other artists.");
    if (genre.curve.size() < 4 || !genre.curve.back() || !genre.curve[1])
        return {};
    const double gain =
        (*genre.curve.back() - *genre.curve[1]) / std::log2(curve.shares.back() / curve.shares[1]);
    const bool stillRises = genre.curve[2] && *genre.curve.back() > *genre.curve[2];
    const double room = 1.0 - *genre.curve.back();
    const double factor = std::exp2(worthwhileGain / std::max(gain, 1e-9));
    if (!stillRises || factor > maxFactor || room < 2.0 * worthwhileGain)
        return {};
    const auto more = [&](std::size_t count) {
        const double wanted = std::ceil(static_cast<double>(count) * (factor - 1.0));
        return std::max<std::size_t>(static_cast<std::size_t>(wanted), 2);
    };
    return Message::english("About %1 more tracks by %2 more artists would help.",
                            more(genre.tracks), more(genre.artists));
}

/// Whether another genre is called in place of one that a track is labeled with.
std::vector<LabelDoubt> doubtsIn(const TeachReport& report)
{
    const std::size_t count = report.genres.size();
    std::vector<LabelDoubt> doubts;
    for (std::size_t track = 0; track < report.tracks.size(); ++track) {
        const auto probability = [&](std::size_t genre) {
            return report.probabilities[track * count + genre];
        };
        std::optional<std::size_t> other;
        for (std::size_t genre = 0; genre < count; ++genre) {
            const TaughtGenre& one = report.genres[genre];
            if (report.truth[track * count + genre] == 0 && one.verdict != TeachVerdict::NotYet &&
                probability(genre) >= one.threshold &&
                (!other || probability(genre) > probability(*other)))
                other = genre;
        }
        for (std::size_t genre = 0; other && genre < count; ++genre) {
            const TaughtGenre& one = report.genres[genre];
            if (report.truth[track * count + genre] != 0 && one.verdict != TeachVerdict::NotYet &&
                probability(genre) < one.threshold / 2.0 &&
                probability(genre) < probability(*other))
                doubts.push_back({.track = report.tracks[track],
                                  .labeled = genre,
                                  .suggested = *other,
                                  .labeledProbability = probability(genre),
                                  .suggestedProbability = probability(*other)});
        }
    }
    std::ranges::stable_sort(doubts, std::greater(), [](const LabelDoubt& doubt) {
        return doubt.suggestedProbability - doubt.labeledProbability;
    });
    return doubts;
}

} // namespace

void addScores(const TaughtTracks& tracks, const Decisions& decisions,
               const std::vector<double>& thresholds, const BootstrapOptions& options,
               const CancellationToken& cancellation, TeachReport& report)
{
    const std::vector<std::size_t> clusters = clustersOf(tracks);
    report.genres = genresOf(tracks, clusters);
    report.artists = *std::ranges::max_element(clusters) + 1;
    report.tracksWithoutArtist =
        static_cast<std::size_t>(std::ranges::count_if(tracks.clips, hasUnknownArtist));
    for (const TrainingClip& clip : tracks.clips)
        report.tracks.push_back(clip.track);
    report.truth = decisions.truth;
    report.probabilities = decisions.scores;

    const Metrics metrics = computeMetrics(decisions);
    const CallMetrics calls = callMetrics(decisions, thresholds);
    LabelGroup all(decisions.labels);
    std::iota(all.begin(), all.end(), std::size_t{0});
    const BootstrapSamples samples = bootstrap(decisions, clusters, {all}, options, cancellation);
    report.weightedAp = metrics.weightedAp;
    report.interval = percentileInterval(samples.groups.front().weightedAp);
    for (std::size_t number = 0; number < report.genres.size(); ++number) {
        TaughtGenre& genre = report.genres[number];
        genre.averagePrecision = metrics.perLabel[number].averagePrecision;
        genre.rocAuc = metrics.perLabel[number].rocAuc;
        genre.interval = percentileInterval(samples.labels[number]);
        genre.threshold = thresholds[number];
        genre.f1 = calls.perLabel[number].f1;
        for (const auto& share : report.curve.genres)
            genre.curve.push_back(share[number]);
        judge(genre);
        genre.hint = hintFor(genre, report.curve);
    }
    report.doubts = doubtsIn(report);
}

} // namespace genrescope
