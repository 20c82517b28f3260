#include "core/teaching/head_fit.h"

#include "core/base/error.h"
#include "core/metrics/thresholds.h"
#include "core/models/head_tensors.h"
#include "core/teaching/head_choice.h"
#include "core/teaching/head_rules.h"
#include "core/teaching/tag_logits.h"

#include <algorithm>

namespace genrescope {

namespace {

void requireFit(const Checkpoint& checkpoint, const std::string& name, const Workspace& workspace)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    if (metadata.mel != workspace.manifest().mel) {
        throw CheckpointError(Message::english(
            "%1 needs other log-mel features than those in %2; prepare the dataset again.", name,
            workspace.folder().string()));
    }
    const bool hasHiddenLayer =
        std::ranges::any_of(checkpoint.tensors, [](const NamedTensor& tensor) {
            return tensor.name.starts_with(headHiddenLayer);
        });
    if (hasHiddenLayer) {
        throw CheckpointError(
            Message::english("%1 has a hidden layer in its head, so genres cannot be sums of its "
                             "tags; distill with head_factor 0.",
                             name));
    }
}

void requireSense(const HeadFitOptions& options)
{
    const auto isShare = [](double share) { return share >= 0.0 && share <= 1.0; };
    const bool sensible =
        options.crops >= 1 && options.folds >= 2 && options.repeats >= 1 &&
        !options.strengths.empty() && !options.expectations.empty() &&
        !options.expectedShares.empty() && std::ranges::all_of(options.expectedShares, isShare) &&
        std::ranges::all_of(options.strengths, [](double strength) { return strength > 0.0; });
    if (!sensible) {
        throw ConfigError(
            Message::english("Fitting a head needs at least one crop, two folds and one repeat, "
                             "strengths above 0 to choose from, and shares from 0 to 1."));
    }
}

/// @throws ConfigError if a promise names an unknown genre or tag.
void requireKnown(const GenreRegressionData& tracks)
{
    for (const auto& [genre, tags] : tracks.promises) {
        if (std::ranges::count(tracks.genres, genre) == 0)
            throw ConfigError(Message::english("The dataset has no genre '%1' to promise.", genre));
        for (const std::string& tag : tags) {
            if (std::ranges::count(tracks.tags, tag) == 0)
                throw ConfigError(
                    Message::english("The model was not trained on a tag '%1'.", tag));
        }
    }
}

GenreRegressionData regressionData(Samples samples, const std::vector<TrainingClip>& clips,
                                   const Workspace& workspace, const std::vector<std::string>& tags,
                                   const HeadFitOptions& options)
{
    GenreRegressionData tracks = {.samples = std::move(samples),
                                  .genres = workspace.manifest().labels,
                                  .tags = tags,
                                  .promises = options.promises};
    requireKnown(tracks);
    for (const TrainingClip& clip : clips) {
        tracks.genresOf.push_back(clip.labels);
        tracks.groups.push_back(clip.group);
    }
    return tracks;
}

/// A rule for each further genre that can be recognized. They are calibrated already, so they
/// invert the output rule that will be applied to them.
void addFurther(const HeadFit& fit, const ColumnScale& scale, CheckpointMetadata& metadata,
                std::vector<LinearRule>& rules)
{
    const std::vector<std::string>& tags = metadata.labels;
    for (const TagGenreResult& tagResult : fit.further) {
        if (!tagResult.kept)
            continue;
        LinearRule rule = {.weights = std::vector<double>(tags.size())};
        double constant = tagResult.rule.bias - metadata.output.shift;
        for (std::size_t i = 0; i < tagResult.genre.tags.size(); ++i) {
            const auto tag = static_cast<std::size_t>(
                std::ranges::find(tags, tagResult.genre.tags[i]) - tags.begin());
            const double weight = tagResult.rule.weights[i];
            rule.weights[tag] += weight * scale.deviations[tag] / metadata.output.slope;
            constant += weight * scale.means[tag];
        }
        rule.bias = constant / metadata.output.slope;
        rules.push_back(std::move(rule));
        metadata.output.thresholds.push_back(tagResult.calledFrom);
    }
}

/// Every clip of a workspace, whatever its split.
std::vector<TrainingClip> clipsOf(const Workspace& workspace)
{
    std::vector<TrainingClip> clips;
    for (const Split split : {Split::Training, Split::Validation, Split::Test}) {
        for (TrainingClip& clip : genreClips(workspace, split))
            clips.push_back(std::move(clip));
    }
    return clips;
}

/// The last label: how likely it is that there is no music.
void addNoMusic(Predictor& predictor, std::vector<TrainingClip> music, const ColumnScale& scale,
                const HeadFitOptions& options, const TaskContext& context, HeadFit& fit,
                std::vector<LinearRule>& rules)
{
    const TrainingData pieces =
        options.sources.empty() ? TrainingData{} : tagData(options.sources, context);
    music.insert(music.end(), pieces.validation.begin(), pieces.validation.end());
    fit.noMusic =
        fitNoMusic(predictor, scale, clipsOf(*options.noMusic), music, options.crops, context);
    OutputRule& output = fit.checkpoint.metadata.output;
    output.noMusic = static_cast<int>(rules.size());
    output.thresholds.push_back(defaultThreshold);
    rules.push_back(beforeOutputRule(fit.noMusic->rule, output));
}

void describe(CheckpointMetadata& metadata, const Workspace& workspace, const HeadFit& fit,
              const HeadFitOptions& options)
{
    const Manifest& manifest = workspace.manifest();
    metadata.labels = manifest.labels;
    metadata.labelScheme = manifest.labelScheme;
    for (const TagGenreResult& tagResult : fit.further) {
        if (!tagResult.kept)
            continue;
        metadata.labels.push_back(tagResult.genre.name);
        metadata.teacherTags[tagResult.genre.name] = sumOfTags(tagResult.genre);
    }
    if (fit.noMusic)
        metadata.labels.push_back(options.noMusicLabel);
    metadata.recipe += ", linear head";
    metadata.dataHash = manifest.hash();
    metadata.furtherSplits.clear();
    if (options.withValidation)
        metadata.furtherSplits.emplace_back(nameOf(Split::Validation));
    metadata.splitProtocol =
        options.withValidation
            ? Message::english("%1, trained on validation too", manifest.splitProtocol)
            : manifest.splitProtocol;
    metadata.metrics = {{"cross_validated_weighted_ap", fit.chosen.weightedAp},
                        {"head_strength", fit.chosen.strength},
                        {"head_expectation", fit.chosen.expectation},
                        {"head_expected_share", fit.chosen.expectedShare}};
    metadata.card = options.card;
}

std::vector<TrainingClip> clipsToLearnFrom(const Workspace& workspace,
                                           const HeadFitOptions& options)
{
    std::vector<TrainingClip> clips = genreClips(workspace, Split::Training);
    if (options.withValidation) {
        for (TrainingClip& clip : genreClips(workspace, Split::Validation))
            clips.push_back(std::move(clip));
    }
    if (clips.size() < static_cast<std::size_t>(options.folds))
        throw DatasetError(
            Message::english("%1 has too few tracks to learn from.", workspace.folder().string()));
    return clips;
}

} // namespace

HeadFit fitHead(const std::filesystem::path& distilled, const Workspace& workspace,
                const HeadFitOptions& options, const TaskContext& context)
{
    requireSense(options);
    HeadFit fit = {.checkpoint = readCheckpoint(distilled)};
    CheckpointMetadata& metadata = fit.checkpoint.metadata;
    requireFit(fit.checkpoint, distilled.string(), workspace);
    const std::vector<TrainingClip> clips = clipsToLearnFrom(workspace, options);
    fit.tracks = clips.size();

    Predictor predictor(fit.checkpoint);
    Samples samples = tagLogits(predictor, clips, options.crops, context);
    const ColumnScale scale = scaleOf(samples);
    standardize(samples, scale);
    const GenreRegression regression(
        regressionData(std::move(samples), clips, workspace, metadata.labels, options));
    FoldPlan plan = {.folds = options.folds, .repeats = options.repeats, .seed = options.seed};
    fit.tried = tryChoices(regression,
                           {.strengths = options.strengths,
                            .expectations = options.expectations,
                            .expectedShares = options.expectedShares},
                           plan, context.cancellation);
    fit.chosen = bestOf(fit.tried);
    plan.repeats = 1;
    const HeldOutCalibration calibration =
        calibrateOn(heldOut(regression, fit.chosen, plan, context.cancellation).front());
    fit.before = calibration.before;
    fit.after = calibration.after;
    metadata.output = calibration.rule;
    metadata.output.thresholds = chooseThresholds(calibration.decisions, {});
    metadata.output.thresholdRule = bestF1HeldOut;
    std::vector<LinearRule> rules = regression.learn(fit.chosen, context.cancellation);
    if (!options.further.genres.empty())
        fit.further = evaluateTagGenres(predictor, options.sources, options.further, context);
    addFurther(fit, scale, metadata, rules);
    if (options.noMusic != nullptr)
        addNoMusic(predictor, clips, scale, options, context, fit, rules);
    replaceHead(fit.checkpoint, rules, scale);
    describe(metadata, workspace, fit, options);
    return fit;
}

} // namespace genrescope
