#include "core/teaching/teach.h"

#include "core/base/error.h"
#include "core/base/group_numbers.h"
#include "core/metrics/thresholds.h"
#include "core/models/head_tensors.h"
#include "core/teaching/embeddings.h"
#include "core/teaching/head_rules.h"
#include "core/teaching/tag_logits.h"
#include "core/teaching/taught_tracks.h"
#include "core/teaching/teach_scores.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace genrescope {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void requireSense(const TeachOptions& options)
{
    const bool sensible =
        options.crops >= 1 && options.folds >= 2 && options.repeats >= 0 &&
        !options.strengths.empty() && !options.expectations.empty() &&
        std::ranges::all_of(options.strengths, [](double strength) { return strength > 0.0; });
    if (!sensible) {
        throw ConfigError(Message::english("Teaching needs at least one crop and two folds, and "
                                           "strengths above 0 to choose from."));
    }
}

/// A model's outputs for tracks whose embeddings are known: its last layer is all that is missing.
Samples outputsOf(const Checkpoint& model, const Samples& embeddings)
{
    const auto named = [&](const char* name) -> const std::vector<float>& {
        return std::ranges::find(model.tensors, name, &NamedTensor::name)->values;
    };
    const std::vector<float>& weight = named(headOutputWeight);
    const std::vector<float>& bias = named(headOutputBias);
    Samples outputs = {.count = embeddings.count, .width = bias.size()};
    outputs.values.reserve(outputs.count * outputs.width);
    for (std::size_t track = 0; track < embeddings.count; ++track) {
        const std::span<const double> row = embeddings.row(track);
        // The first ones are the numbers of the embedding themselves.
        outputs.values.insert(outputs.values.end(), row.begin(), row.end());
        for (std::size_t i = row.size(); i < outputs.width; ++i) {
            double sum = static_cast<double>(bias[i]);
            for (std::size_t k = 0; k < row.size(); ++k)
                sum += static_cast<double>(weight[i * row.size() + k]) * row[k];
            outputs.values.push_back(sum);
        }
    }
    return outputs;
}

/// Makes or finds the embeddings, and drops the tracks that have none.
Samples embed(const EmbeddingModel& model, const Workspace& workspace, int crops,
              const TaskContext& context, TaughtTracks& tracks, TeachReport& report)
{
    const auto start = Clock::now();
    Embeddings embeddings =
        embedTracks(model, tracks.clips, crops, embeddingsPath(workspace.folder()), context);
    report.embedded = embeddings.made;
    report.kept = embeddings.kept;
    report.embeddingSeconds = secondsSince(start);
    std::vector<std::size_t> dropped;
    for (const UnheardClip& unheard : embeddings.unheard) {
        const TrackId track = tracks.clips[unheard.clip].track;
        tracks.unusable.push_back({track, workspace.manifest().find(track)->file, unheard.reason});
        dropped.push_back(unheard.clip);
    }
    Samples kept = {.width = embeddings.samples.width};
    for (std::size_t clip = 0; clip < embeddings.samples.count; ++clip) {
        if (std::ranges::binary_search(dropped, clip))
            continue;
        const std::span<const double> row = embeddings.samples.row(clip);
        kept.values.insert(kept.values.end(), row.begin(), row.end());
        ++kept.count;
    }
    dropTracks(tracks, dropped);
    return kept;
}

GenreRegressionData regressionData(Samples samples, const TaughtTracks& tracks,
                                   const std::vector<std::string>& columns)
{
    GenreRegressionData data = {
        .samples = std::move(samples), .genres = tracks.genres, .tags = columns};
    for (const TrainingClip& clip : tracks.clips) {
        data.genresOf.push_back(clip.labels);
        data.groups.push_back(clip.group);
    }
    return data;
}

/// So that all of them together take about as long, however many tracks there are.
int repeatsFor(const TeachOptions& options, std::size_t tracks)
{
    if (options.repeats > 0)
        return options.repeats;
    return static_cast<int>(std::clamp<std::size_t>(600 / tracks, 1, 5));
}

std::size_t groupsOf(const TaughtTracks& tracks)
{
    GroupNumbers numberOf;
    for (const TrainingClip& clip : tracks.clips)
        numberOf(clip.group);
    return numberOf.count();
}

Message protocolOf(const TaughtTracks& tracks, const TeachReport& report, bool keepTest)
{
    const std::size_t all = tracks.clips.size();
    const std::size_t unknown = report.tracksWithoutArtist;
    const Message by = unknown == 0 ? Message::english("by artist")
                       : unknown == all
                           ? Message::english("by album or file: no artist is known")
                           : Message::english("by artist where one is known (%1 of %2 tracks)",
                                              all - unknown, all);
    return keepTest ? Message::english("learned from all tracks but the test split; scores are "
                                       "cross-validated in %1 parts %2",
                                       report.folds, by)
                    : Message::english("learned from all tracks; scores are cross-validated in %1 "
                                       "parts %2",
                                       report.folds, by);
}

/// The old model's rule for recordings without music; nothing if it has none, or takes most tracks
/// of a genre for such.
struct NoMusicLabel {
    std::string name = {};
    LinearRule rule = {};
    /// By track: how likely it is that there is no music.
    std::vector<double> probabilities = {};
};

std::optional<NoMusicLabel> noMusicOf(const CheckpointMetadata& old, const Samples& outputs,
                                      std::size_t embeddingWidth, const ColumnScale& scale,
                                      const TaughtTracks& tracks)
{
    const bool hasOld = outputs.width > embeddingWidth && old.output.noMusic >= 0;
    if (!hasOld)
        return std::nullopt;
    const auto label = static_cast<std::size_t>(old.output.noMusic);
    const std::size_t column = embeddingWidth + label;
    NoMusicLabel found = {.name = old.labels[label],
                          .rule = {.weights = std::vector<double>(outputs.width)}};
    if (std::ranges::count(tracks.genres, found.name) > 0)
        return std::nullopt;
    found.rule.weights[column] = old.output.slope * scale.deviations[column];
    found.rule.bias = old.output.slope * scale.means[column] + old.output.shift;
    std::vector<std::size_t> all(tracks.genres.size());
    std::vector<std::size_t> without(tracks.genres.size());
    for (std::size_t track = 0; track < outputs.count; ++track) {
        const double odds = found.rule.logOdds(outputs.row(track));
        found.probabilities.push_back(1.0 / (1.0 + std::exp(-odds)));
        for (const int genre : tracks.clips[track].labels) {
            ++all[static_cast<std::size_t>(genre)];
            without[static_cast<std::size_t>(genre)] += odds > 0.0 ? 1 : 0;
        }
    }
    for (std::size_t genre = 0; genre < all.size(); ++genre) {
        if (2 * without[genre] > all[genre])
            return std::nullopt;
    }
    return found;
}

/// As people will see it.
void applyNoMusic(const NoMusicLabel& noMusic, Decisions& decisions)
{
    for (std::size_t i = 0; i < decisions.scores.size(); ++i)
        decisions.scores[i] *= 1.0 - noMusic.probabilities[i / decisions.labels];
}

/// Chooses how strongly rules are regularized, and judges and calibrates them on held-out artists.
void crossValidate(const GenreRegression& regression, const std::optional<NoMusicLabel>& noMusic,
                   const TaughtTracks& tracks, const TeachOptions& options,
                   const CancellationToken& cancellation, TaughtModel& taught)
{
    TeachReport& report = taught.report;
    report.folds =
        static_cast<int>(std::min(static_cast<std::size_t>(options.folds), groupsOf(tracks)));
    FoldPlan plan = {.folds = report.folds,
                     .repeats = repeatsFor(options, tracks.clips.size()),
                     .seed = options.seed};
    report.tried =
        tryChoices(regression, {options.strengths, options.expectations}, plan, cancellation);
    report.chosen = bestOf(report.tried);
    report.curve = learningCurve(regression, report.chosen, plan, cancellation);
    plan.repeats = 1;
    HeldOutCalibration calibration =
        calibrateOn(heldOut(regression, report.chosen, plan, cancellation).front());
    report.before = calibration.before;
    report.after = calibration.after;
    if (noMusic)
        applyNoMusic(*noMusic, calibration.decisions);
    OutputRule& output = taught.checkpoint.metadata.output;
    output = calibration.rule;
    output.thresholds = chooseThresholds(calibration.decisions, {});
    output.thresholdRule = bestF1HeldOut;
    addScores(tracks, calibration.decisions, output.thresholds, options.bootstrap, cancellation,
              report);
    report.unusable = tracks.unusable;
    report.notes = tracks.notes;
    report.protocol = protocolOf(tracks, report, options.keepTest);
}

/// What applies to the encoder applies to whatever is made of it: its license, say.
std::string cardOf(const CheckpointMetadata& old, const TeachReport& report,
                   const TeachOptions& options)
{
    std::string card = options.card;
    if (!card.empty())
        card += "\n\n";
    card += "Taught with " + std::to_string(report.tracks.size()) + " tracks by " +
            std::to_string(report.artists) + " artists. The encoder is that of a model of recipe " +
            old.recipe + ".";
    return old.card.empty() ? card : card + " Of that model:\n\n" + old.card;
}

void describe(const CheckpointMetadata& old, const Workspace& workspace, const TaughtTracks& tracks,
              const std::optional<NoMusicLabel>& noMusic, const TeachOptions& options,
              TaughtModel& taught)
{
    const TeachReport& report = taught.report;
    CheckpointMetadata& metadata = taught.checkpoint.metadata;
    metadata.labels = tracks.genres;
    metadata.labelScheme = workspace.manifest().labelScheme;
    metadata.recipe = "taught";
    metadata.seed = options.seed;
    metadata.dataHash = workspace.manifest().hash();
    metadata.furtherSplits = {nameOf(Split::Validation)};
    if (!options.keepTest)
        metadata.furtherSplits.emplace_back(nameOf(Split::Test));
    metadata.splitProtocol = report.protocol;
    metadata.metrics = {{"cross_validated_weighted_ap", report.weightedAp.value_or(0.0)},
                        {"head_strength", report.chosen.strength},
                        {"head_expectation", report.chosen.expectation},
                        {"tracks", static_cast<double>(tracks.clips.size())},
                        {"artists", static_cast<double>(report.artists)}};
    metadata.card = cardOf(old, report, options);
    if (noMusic) {
        metadata.output.noMusic = static_cast<int>(metadata.labels.size());
        metadata.output.thresholds.push_back(defaultThreshold);
        metadata.labels.push_back(noMusic->name);
    }
}

} // namespace

TaughtModel teachModel(const std::filesystem::path& encoder, const Workspace& workspace,
                       const TeachOptions& options, const TaskContext& context)
{
    requireSense(options);
    const Checkpoint old = readCheckpoint(encoder);
    if (old.metadata.mel != workspace.manifest().mel) {
        throw CheckpointError(Message::english(
            "%1 needs other log-mel features than those in %2; prepare the dataset again.",
            encoder.string(), workspace.folder().string()));
    }
    TaughtModel taught;
    TaughtTracks tracks = taughtTracks(workspace, options);
    requireTeachable(tracks);
    const EmbeddingModel model = embeddingModel(old);
    const Samples embeddings =
        embed(model, workspace, options.crops, context, tracks, taught.report);
    requireTeachable(tracks);

    const auto start = Clock::now();
    taught.checkpoint = withOldLabels(model, old);
    Samples outputs = outputsOf(taught.checkpoint, embeddings);
    const ColumnScale scale = scaleOf(outputs);
    standardize(outputs, scale);
    const std::optional<NoMusicLabel> noMusic =
        noMusicOf(old.metadata, outputs, model.width(), scale, tracks);
    const GenreRegression regression(
        regressionData(std::move(outputs), tracks, taught.checkpoint.metadata.labels));
    crossValidate(regression, noMusic, tracks, options, context.cancellation, taught);
    if (old.metadata.dataHash == workspace.manifest().hash()) {
        taught.report.notes.push_back(Message::english(
            "The model that it starts from had learned this dataset's labels already, so these "
            "scores flatter."));
    }
    std::vector<LinearRule> rules = regression.learn(taught.report.chosen, context.cancellation);
    if (noMusic)
        rules.push_back(beforeOutputRule(noMusic->rule, taught.checkpoint.metadata.output));
    replaceHead(taught.checkpoint, rules, scale);
    describe(old.metadata, workspace, tracks, noMusic, options, taught);
    taught.report.fittingSeconds = secondsSince(start);
    return taught;
}

} // namespace genrescope
