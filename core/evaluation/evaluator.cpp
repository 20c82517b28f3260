#include "core/evaluation/evaluator.h"

#include "core/base/error.h"
#include "core/crops/clip_crops.h"
#include "core/crops/crop_reader.h"
#include "core/duplicates/near_duplicates.h"
#include "core/evaluation/judge.h"
#include "core/evaluation/prediction_table.h"
#include "core/metrics/label_columns.h"
#include "core/prediction/predictor.h"
#include "core/reports/evaluation_report.h"
#include "core/reports/uncertainty.h"

#include <algorithm>

namespace genrescope {

namespace {

bool learnedFrom(const CheckpointMetadata& metadata, Split split)
{
    return split == Split::Training ||
           std::ranges::count(metadata.furtherSplits, nameOf(split)) > 0;
}

/// Whether its output rule was fitted to the tracks of the split, as far as that is known.
bool fittedOn(const CheckpointMetadata& metadata, Split split, const CheckpointEvaluation& judged,
              const std::string& dataHash)
{
    if (split != Split::Validation)
        return false;
    // Rules of before did not say on what they were fitted.
    return metadata.output.fittedOn.empty()
               ? metadata.output.isCalibrated() && judged.sameData && !judged.learnedFromThese
               : metadata.output.fittedOn == dataHash;
}

/// With 16 of the post's random crops per clip, about two then have each of the 128 lengths and
/// share a batch.
constexpr std::size_t clipsAtATime = 16;

/// A checkpoint, its place in the report, and the positions of the dataset's genres among its own.
struct Candidate {
    Predictor predictor;
    std::size_t place = 0;
    std::vector<std::size_t> columns = {};
};

std::vector<std::size_t> fittingColumns(const CheckpointMetadata& checkpoint,
                                        const std::string& name, const Workspace& workspace)
{
    const Manifest& manifest = workspace.manifest();
    const Message rejection =
        Message::english("%1 cannot be evaluated on %2.", name, workspace.folder());
    if (checkpoint.mel != manifest.mel) {
        throw CheckpointError(
            Message::english("%1 It needs other log-mel features (%2) than the dataset's (%3). "
                             "Prepare the dataset again, or train a new model on it.",
                             rejection, checkpoint.mel.hash(), manifest.mel.hash()));
    }
    try {
        return columnsOf(manifest.labels, checkpoint.labels);
    } catch (const CheckpointError& error) {
        throw CheckpointError(
            Message::english("%1 %2 Evaluate it on a dataset whose genres it was trained on.",
                             rejection, messageOf(error)));
    }
}

std::vector<Candidate> loadCandidates(const std::vector<EvaluationSource>& sources,
                                      const Workspace& workspace, const ForwardPassMaker& make)
{
    std::vector<Candidate> candidates;
    for (std::size_t place = 0; place < sources.size(); ++place) {
        const auto& [file, isTable] = sources[place];
        if (isTable)
            continue;
        Candidate& candidate =
            candidates.emplace_back(Candidate{.predictor = Predictor(file, make), .place = place});
        candidate.columns =
            fittingColumns(candidate.predictor.metadata(), file.string(), workspace);
    }
    return candidates;
}

void requireSomethingToDo(const std::vector<EvaluationSource>& sources,
                          const EvaluationOptions& options)
{
    if (sources.empty())
        throw ConfigError(
            Message::english("There is no model to evaluate; give at least one checkpoint."));
    if (options.crops < 1) {
        throw ConfigError(Message::english("Evaluation needs at least one crop per track, not %1.",
                                           options.crops));
    }
}

/// What is known of a checkpoint before it is asked about tracks.
void describe(const CheckpointMetadata& metadata, const EvaluationOptions& options,
              const std::string& dataHash, CheckpointEvaluation& judged)
{
    judged.architecture = metadata.architecture;
    judged.recipe = metadata.recipe;
    judged.sameData = metadata.dataHash == dataHash;
    judged.learnedFromThese = judged.sameData && learnedFrom(metadata, options.split);
    judged.fittedOnThese =
        options.applyOutputRules && fittedOn(metadata, options.split, judged, dataHash);
}

/// The protocol and the true labels; every probability of a checkpoint still 0.
EvaluationReport emptyReport(const std::vector<EvaluationSource>& sources,
                             const std::vector<Candidate>& candidates, const Workspace& workspace,
                             const EvaluationOptions& options)
{
    const Manifest& manifest = workspace.manifest();
    EvaluationReport report;
    report.workspace = workspace.folder().string();
    report.split = options.split;
    report.splitProtocol = manifest.splitProtocol;
    report.labelScheme = manifest.labelScheme;
    report.crops = options.crops;
    report.randomCrops = options.randomCrops;
    report.labels = manifest.labels;
    report.bootstrap = options.bootstrap;

    Decisions decisions;
    decisions.labels = manifest.labels.size();
    for (const std::size_t index : workspace.tracksOf(options.split)) {
        const Track& track = manifest.tracks[index];
        if (options.leftOut.contains(track.id)) {
            ++report.leftOut;
            continue;
        }
        report.tracks.push_back(track.id);
        const std::size_t row = decisions.truth.size();
        decisions.truth.resize(row + decisions.labels, 0);
        for (const int label : track.labels)
            decisions.truth[row + static_cast<std::size_t>(label)] = 1;
    }
    if (report.tracks.empty()) {
        throw DatasetError(Message::english("%1 contains no tracks with features in its %2 split; "
                                            "prepare the dataset again or evaluate another split.",
                                            report.workspace, titleOf(options.split)));
    }
    if (const auto found = readNearDuplicates(workspace.folder(), manifest))
        report.nearDuplicates = countInTraining(*found, manifest, report.tracks);
    decisions.tracks = report.tracks.size();
    decisions.scores.resize(decisions.truth.size(), 0.0);

    for (const auto& [file, isTable] : sources) {
        CheckpointEvaluation& judged = report.checkpoints.emplace_back();
        judged.checkpoint = file.string();
        judged.isTable = isTable;
        judged.decisions = decisions;
        if (isTable) {
            judged.architecture = file.stem().string();
            judged.decisions.scores = readPredictions(file, manifest, report.tracks);
        }
    }
    const std::string dataHash = manifest.hash();
    for (const Candidate& candidate : candidates)
        describe(candidate.predictor.metadata(), options, dataHash,
                 report.checkpoints[candidate.place]);
    return report;
}

/// A crop of one of several clips.
struct ClipCrop {
    std::size_t clip = 0;
    Crop crop = {};
};

std::vector<ClipCrop> cropsOf(std::span<const TrainingClip> clips, int cropFrames,
                              const EvaluationOptions& options)
{
    const auto count = static_cast<std::size_t>(options.crops);
    const auto ofClip = [&](const TrainingClip& clip) {
        if (!options.randomCrops)
            return evenCrops(clip.frames, static_cast<std::size_t>(cropFrames), count);
        Random random(options.seed, clip.track);
        return randomCrops(clip.frames, count, random);
    };
    std::vector<ClipCrop> crops;
    for (std::size_t clip = 0; clip < clips.size(); ++clip) {
        for (const Crop& crop : ofClip(clips[clip]))
            crops.push_back({clip, crop});
    }
    return crops;
}

/// Fills `scores` (clips × the dataset's genres) with the mean over each clip's crops.
void scoreClips(Candidate& candidate, std::span<const TrainingClip> clips,
                const EvaluationOptions& options, const CancellationToken& cancellation,
                std::span<double> scores)
{
    const CheckpointMetadata& metadata = candidate.predictor.metadata();
    const std::vector<ClipCrop> crops = cropsOf(clips, metadata.cropFrames, options);
    std::vector<std::size_t> lengths;
    for (const ClipCrop& one : crops)
        lengths.push_back(one.crop.frames);
    CropReader reader(metadata.mel, metadata.inputReference());
    const auto read = [&](std::size_t crop, std::span<float> input) {
        reader.read(clips[crops[crop].clip], crops[crop].crop.first, input);
    };
    const std::vector<float> probabilities =
        cropProbabilities(candidate.predictor, lengths, read, cancellation);
    CropMeans means(clips.size(), candidate.columns.size());
    std::vector<float> wanted(candidate.columns.size());
    for (std::size_t crop = 0; crop < crops.size(); ++crop) {
        for (std::size_t label = 0; label < wanted.size(); ++label)
            wanted[label] = probabilities[crop * metadata.labels.size() + candidate.columns[label]];
        means.add(crops[crop].clip, std::span<const float>(wanted));
    }
    std::ranges::copy(means.means(), scores.begin());
}

} // namespace

EvaluationReport evaluate(const std::vector<EvaluationSource>& sources, const Workspace& workspace,
                          const EvaluationOptions& options, const TaskContext& context)
{
    requireSomethingToDo(sources, options);
    std::vector<Candidate> candidates = loadCandidates(sources, workspace, options.forwardPass);
    EvaluationReport report = emptyReport(sources, candidates, workspace, options);

    std::vector<TrainingClip> clips = genreClips(workspace, options.split);
    std::erase_if(clips,
                  [&](const TrainingClip& clip) { return options.leftOut.contains(clip.track); });
    const std::size_t labels = report.labels.size();
    Progress progress = {.stage = Stage::Evaluate,
                         .total = report.tracks.size() * candidates.size()};
    for (std::size_t first = 0; first < clips.size(); first += clipsAtATime) {
        const std::span<const TrainingClip> some =
            std::span(clips).subspan(first, std::min(clipsAtATime, clips.size() - first));
        for (Candidate& candidate : candidates) {
            CheckpointEvaluation& evaluation = report.checkpoints[candidate.place];
            progress.detail = evaluation.checkpoint;
            context.report(progress);
            scoreClips(candidate, some, options, context.cancellation,
                       std::span(evaluation.decisions.scores)
                           .subspan(first * labels, some.size() * labels));
            progress.done += some.size();
        }
    }
    const Manifest& manifest = workspace.manifest();
    std::vector<OutputRule> rules(sources.size());
    for (const auto& [predictor, place, columns] : candidates) {
        if (options.applyOutputRules)
            rules[place] = ruleOf(predictor.metadata().output, columns);
    }
    for (std::size_t place = 0; place < rules.size(); ++place)
        judge(report.checkpoints[place], rules[place], manifest.parents);
    addUncertainty(report, artistsOf(manifest, report.tracks), context.cancellation);
    context.report(progress);
    return report;
}

} // namespace genrescope
