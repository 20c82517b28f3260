#include "core/training/head_fit.h"

#include "core/base/error.h"
#include "core/training/tag_logits.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace genrescope {

namespace {

constexpr const char* headWeight = "head.output.weight";
constexpr const char* headBias = "head.output.bias";

NamedTensor& headTensor(Checkpoint& checkpoint, const std::string& name)
{
    const auto found = std::ranges::find(checkpoint.tensors, name, &NamedTensor::name);
    if (found == checkpoint.tensors.end())
        throw CheckpointError("The model has no '" + name + "'.");
    return *found;
}

/// Each column's mean and deviation over the samples.
struct Scale {
    std::vector<double> means = {};
    std::vector<double> deviations = {};
};

Scale scaleOf(const Samples& samples)
{
    Scale scale = {std::vector<double>(samples.width), std::vector<double>(samples.width)};
    const auto count = static_cast<double>(samples.count);
    for (std::size_t i = 0; i < samples.values.size(); ++i)
        scale.means[i % samples.width] += samples.values[i] / count;
    for (std::size_t i = 0; i < samples.values.size(); ++i) {
        const double away = samples.values[i] - scale.means[i % samples.width];
        scale.deviations[i % samples.width] += away * away / count;
    }
    for (double& deviation : scale.deviations)
        deviation = std::max(std::sqrt(deviation), 1e-6);
    return scale;
}

void standardise(Samples& samples, const Scale& scale)
{
    for (std::size_t i = 0; i < samples.values.size(); ++i) {
        const std::size_t column = i % samples.width;
        samples.values[i] = (samples.values[i] - scale.means[column]) / scale.deviations[column];
    }
}

/// Puts the rules, which speak of standardised tag logits, behind the layer that gives the logits.
void replaceHead(Checkpoint& checkpoint, const std::vector<LinearRule>& rules, const Scale& scale)
{
    NamedTensor& weight = headTensor(checkpoint, headWeight); // tags × inputs
    NamedTensor& bias = headTensor(checkpoint, headBias);
    const auto tags = static_cast<std::size_t>(weight.shape[0]);
    const auto inputs = static_cast<std::size_t>(weight.shape[1]);
    std::vector<float> weights;
    std::vector<float> biases;
    for (const LinearRule& rule : rules) {
        std::vector<double> row(inputs);
        double constant = rule.bias;
        for (std::size_t tag = 0; tag < tags; ++tag) {
            const double factor = rule.weights[tag] / scale.deviations[tag];
            constant += factor * (static_cast<double>(bias.values[tag]) - scale.means[tag]);
            for (std::size_t i = 0; i < inputs; ++i)
                row[i] += factor * static_cast<double>(weight.values[tag * inputs + i]);
        }
        weights.insert(weights.end(), row.begin(), row.end());
        biases.push_back(static_cast<float>(constant));
    }
    const auto labels = static_cast<std::int64_t>(rules.size());
    weight = {headWeight, {labels, weight.shape[1]}, std::move(weights)};
    bias = {headBias, {labels}, std::move(biases)};
}

void requireFit(const CheckpointMetadata& metadata, const std::string& name,
                const Workspace& workspace)
{
    if (metadata.mel != workspace.manifest().mel) {
        throw CheckpointError(name + " wants other log-mel features than those in " +
                              workspace.folder().string() + "; prepare the dataset again.");
    }
    if (metadata.options.at("head_factor") != 0.0) {
        throw CheckpointError(name + " has a hidden layer in its head, so genres cannot be sums of "
                                     "its tags; distil with head_factor 0.");
    }
}

void requireSense(const HeadFitOptions& options)
{
    const bool sensible = options.crops >= 1 && options.folds >= 2 && options.repeats >= 1 &&
                          !options.strengths.empty() && !options.expectations.empty() &&
                          std::ranges::all_of(options.strengths, [](double s) { return s > 0.0; });
    if (!sensible) {
        throw ConfigError("A head needs a crop, two folds, a repeat, and strengths above 0 to "
                          "choose from.");
    }
}

LessonTracks lessonTracks(Samples samples, const std::vector<TrainingClip>& clips,
                          const Workspace& workspace, const std::vector<std::string>& tags)
{
    std::map<TrackId, std::string> groups;
    for (const Track& track : workspace.manifest().tracks)
        groups[track.id] = track.group;
    LessonTracks tracks = {
        .samples = std::move(samples), .genres = workspace.manifest().labels, .tags = tags};
    for (const TrainingClip& clip : clips) {
        tracks.genresOf.push_back(clip.labels);
        tracks.groups.push_back(groups[clip.track]);
    }
    return tracks;
}

/// Every pair of values, judged by cross-validation.
std::vector<HeadChoice> tryChoices(const GenreLesson& lesson, const HeadFitOptions& options,
                                   const CancellationToken& cancellation)
{
    std::vector<HeadChoice> tried;
    for (const double expectation : options.expectations) {
        for (const double strength : options.strengths) {
            HeadChoice choice = {.strength = strength, .expectation = expectation};
            for (int repeat = 0; repeat < options.repeats; ++repeat) {
                cancellation.throwIfCancelled();
                const std::uint64_t seed = options.seed + static_cast<std::uint64_t>(repeat);
                choice.weightedAp +=
                    lesson.crossValidate(choice, static_cast<std::size_t>(options.folds), seed) /
                    options.repeats;
            }
            tried.push_back(choice);
        }
    }
    return tried;
}

void describe(CheckpointMetadata& metadata, const Workspace& workspace, const HeadFit& fit,
              const HeadFitOptions& options)
{
    const Manifest& manifest = workspace.manifest();
    metadata.labels = manifest.labels;
    metadata.recipe += ", linear head";
    metadata.dataHash = manifest.hash();
    metadata.labelScheme = manifest.labelScheme;
    metadata.splitProtocol =
        manifest.splitProtocol + (options.withValidation ? ", validation learnt from too" : "");
    metadata.metrics = {{"cross_validated_weighted_ap", fit.chosen.weightedAp},
                        {"head_strength", fit.chosen.strength},
                        {"head_expectation", fit.chosen.expectation}};
}

} // namespace

HeadFit fitHead(const std::filesystem::path& distilled, const Workspace& workspace,
                const HeadFitOptions& options, const TaskContext& context)
{
    requireSense(options);
    HeadFit fit = {.checkpoint = readCheckpoint(distilled)};
    requireFit(fit.checkpoint.metadata, distilled.string(), workspace);
    std::vector<TrainingClip> clips = genreClips(workspace, Split::Training);
    if (options.withValidation) {
        for (TrainingClip& clip : genreClips(workspace, Split::Validation))
            clips.push_back(std::move(clip));
    }
    fit.tracks = clips.size();
    if (clips.size() < static_cast<std::size_t>(options.folds))
        throw DatasetError(workspace.folder().string() + " has too few tracks to learn from.");

    Predictor predictor(fit.checkpoint);
    Samples samples = tagLogits(predictor, clips, options.crops, context);
    const Scale scale = scaleOf(samples);
    standardise(samples, scale);
    const GenreLesson lesson(
        lessonTracks(std::move(samples), clips, workspace, fit.checkpoint.metadata.labels));
    fit.tried = tryChoices(lesson, options, context.cancellation);
    fit.chosen = *std::ranges::max_element(fit.tried, {}, &HeadChoice::weightedAp);
    replaceHead(fit.checkpoint, lesson.learn(fit.chosen), scale);
    describe(fit.checkpoint.metadata, workspace, fit, options);
    return fit;
}

} // namespace genrescope
