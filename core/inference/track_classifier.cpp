#include "core/inference/track_classifier.h"

#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/precision.h"
#include "core/crops/clip_crops.h"
#include "core/crops/section_cutter.h"
#include "core/crops/sections.h"
#include "core/features/normalizer.h"
#include "core/prediction/predictor.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// If more of a recording than this is damaged, what is left is not what it sounded like.
constexpr double maxDamage = 0.9;

std::vector<Predictor> loadPredictors(const std::vector<std::filesystem::path>& checkpoints,
                                      const ForwardPassMaker& make, KeepEmbeddings embeddings)
{
    if (checkpoints.empty())
        throw ConfigError(
            Message::english("There is no model to classify with; give at least one checkpoint."));
    std::vector<Predictor> predictors;
    for (const std::filesystem::path& checkpoint : checkpoints) {
        // Listening differs from evaluation by less than people can see: docs/performance.md.
        predictors.emplace_back(checkpoint, make, embeddings).setPrecision(Precision::Mixed);
        if (predictors.back().metadata().mel != predictors.front().metadata().mel) {
            throw ConfigError(
                Message::english("%1 needs other log-mel features than %2, and a file is decoded "
                                 "once for all models; classify with one of them at a time.",
                                 checkpoint.string(), checkpoints.front().string()));
        }
    }
    return predictors;
}

/// Seconds from the start of the recording to the middle of a crop; frame t is centered on sample
/// t * hopLength.
double center(const Section& section, const Crop& crop, const MelConfig& mel)
{
    return (static_cast<double>(section.firstFrame + crop.first) +
            static_cast<double>(crop.frames - 1) / 2.0) /
           mel.framesPerSecond();
}

/// One model's predictions for a track, crop by crop.
class ModelScorer {
public:
    ModelScorer(Predictor& predictor, std::size_t cropsPerSection, ModelPrediction& prediction)
        : predictor_(predictor),
          prediction_(prediction),
          labels_(predictor.metadata().labels.size()),
          crops_(predictor.metadata().mel,
                 static_cast<std::size_t>(predictor.metadata().cropFrames), cropsPerSection),
          means_(1, labels_),
          embeddings_(1, predictor.embeddingWidth())
    {
        prediction_.architecture = predictor.metadata().architecture;
        prediction_.labels = predictor.metadata().labels;
        prediction_.teacherTags = predictor.metadata().teacherTags;
        prediction_.parents = predictor.metadata().output.parents;
        for (std::size_t label = 0; label < labels_; ++label)
            prediction_.thresholds.push_back(predictor.metadata().output.threshold(label));
    }

    /// @param section  relative to its maximum, which is `loudest` dB.
    void score(const Section& section, float loudest, const CancellationToken& cancellation)
    {
        const CheckpointMetadata& metadata = predictor_.metadata();
        const float shift = inputShift(metadata.inputReference(), loudest, metadata.mel);
        const std::vector<Crop> crops = crops_.next(section.firstFrame, section.values, loudest);
        if (crops.empty())
            return;
        for (const Crop& crop : crops)
            prediction_.times.push_back(center(section, crop, metadata.mel));
        const auto read = [&](std::size_t crop, std::span<float> input) {
            copyCrop(section.values, metadata.mel.melBands, crops[crop].first, crops[crop].frames,
                     input);
            shiftInputs(input, shift);
        };
        CropAnswers answers = cropAnswers(predictor_, lengthsOf(crops), read, cancellation);
        add(std::move(answers.probabilities));
        addEmbeddings(answers.embeddings);
    }

private:
    /// The rule applies to a track as to a crop of it, but the mean is taken over the model's own
    /// output: this is how the evaluator works, and how it was calibrated.
    void add(std::vector<float> probabilities)
    {
        for (std::size_t at = 0; at < probabilities.size(); at += labels_)
            means_.add(0, std::span<const float>(probabilities).subspan(at, labels_));
        prediction_.probabilities = means_.means();
        const OutputRule& rule = predictor_.metadata().output;
        applyOutputRule(rule, labels_, std::span(prediction_.probabilities));
        applyOutputRule(rule, labels_, std::span(probabilities));
        prediction_.timeline.insert(prediction_.timeline.end(), probabilities.begin(),
                                    probabilities.end());
    }

    void addEmbeddings(std::span<const float> embeddings)
    {
        const std::size_t width = predictor_.embeddingWidth();
        for (; !embeddings.empty(); embeddings = embeddings.subspan(width))
            embeddings_.add(0, embeddings.first(width));
        const std::vector<double> means = embeddings_.means();
        prediction_.embedding.assign(means.begin(), means.end());
    }

    Predictor& predictor_;
    ModelPrediction& prediction_;
    std::size_t labels_;
    SectionCrops crops_;
    /// Over all crops so far: the model's own output.
    CropMeans means_;
    CropMeans embeddings_;
};

/// Whether every model that knows recordings without music takes this for one.
bool isWithoutMusic(const std::vector<Predictor>& predictors,
                    const std::vector<ModelPrediction>& models)
{
    bool isKnown = false;
    for (std::size_t model = 0; model < models.size(); ++model) {
        const int label = predictors[model].metadata().output.noMusic;
        if (label < 0)
            continue;
        isKnown = true;
        const auto at = static_cast<std::size_t>(label);
        if (models[model].probabilities[at] < models[model].thresholds[at])
            return false;
    }
    return isKnown;
}

/// So far.
bool isJudged(const TrackPrediction& track)
{
    return !track.models.front().times.empty();
}

Verdict verdictOn(const TrackPrediction& track, double damage,
                  const std::vector<Predictor>& predictors)
{
    if (track.duration < minSound)
        return Verdict::TooShort;
    if (damage > maxDamage)
        return Verdict::Damaged;
    if (!isJudged(track))
        return Verdict::Silent;
    return isWithoutMusic(predictors, track.models) ? Verdict::NoMusic : Verdict::Judged;
}

void forgetJudgments(TrackPrediction& track)
{
    for (ModelPrediction& model : track.models) {
        model.probabilities.clear();
        model.times.clear();
        model.timeline.clear();
        model.embedding.clear();
    }
}

/// Reads the next frames; false at the end. Less than a frame is the end of what is too short, too.
bool readFrames(LogMelStream& stream, std::vector<float>& frames, AnalysisObserver& observer)
{
    const std::size_t known = frames.size();
    try {
        if (!stream.next(frames))
            return false;
    } catch (const FeatureError&) {
        if (stream.seconds() < minSound)
            return false;
        throw;
    }
    observer.onFrames(std::span(frames).subspan(known));
    return true;
}

/// Seconds of audio; the declared duration is only a guess.
Progress progressOf(const TrackPrediction& track, double declaredDuration)
{
    const auto done = static_cast<std::uint64_t>(track.duration);
    const auto declared = static_cast<std::uint64_t>(std::max(0.0, declaredDuration));
    Progress progress = {.stage = Stage::Classify, .done = done, .detail = track.file};
    if (track.complete)
        progress.done = progress.total = std::max<std::uint64_t>(done, 1);
    else if (declared > 0)
        progress.total = std::max(declared, done + 1);
    return progress;
}

} // namespace

TrackClassifier::TrackClassifier(const std::vector<std::filesystem::path>& checkpoints,
                                 int cropsPerSection, const ForwardPassMaker& make,
                                 KeepEmbeddings embeddings)
    : predictors_(loadPredictors(checkpoints, make, embeddings)),
      pipeline_(predictors_.front().metadata().mel),
      cropsPerSection_(static_cast<std::size_t>(std::max(cropsPerSection, 0)))
{
    if (cropsPerSection < 1) {
        throw ConfigError(Message::english(
            "Classification needs at least one crop per section, not %1.", cropsPerSection));
    }
    for (const std::filesystem::path& checkpoint : checkpoints)
        names_.push_back(checkpoint.string());
}

TrackPrediction TrackClassifier::classify(const std::filesystem::path& file,
                                          const TaskContext& context)
{
    AnalysisObserver nobody;
    return classify(file, context, nobody);
}

TrackPrediction TrackClassifier::classify(const std::filesystem::path& file,
                                          const TaskContext& context, AnalysisObserver& observer)
{
    return classify(std::make_unique<FileSource>(file), context, observer);
}

TrackPrediction TrackClassifier::classify(std::unique_ptr<ByteSource> source,
                                          const TaskContext& context, AnalysisObserver& observer)
{
    const MelConfig& mel = pipeline_.config();
    TrackPrediction track;
    track.file = source->name();
    LogMelStream stream(pipeline_, std::move(source), context.cancellation);
    observer.onOpened(stream.info());
    track.title = stream.info().tags.title;
    track.artist = stream.info().tags.artist;
    track.models.resize(predictors_.size());
    std::vector<ModelScorer> scorers;
    for (std::size_t model = 0; model < predictors_.size(); ++model) {
        track.models[model].checkpoint = names_[model];
        scorers.emplace_back(predictors_[model], cropsPerSection_, track.models[model]);
    }

    const auto score = [&](Section section) {
        const float loudest = normalizeToMaximum(section.values, mel);
        for (ModelScorer& scorer : scorers)
            scorer.score(section, loudest, context.cancellation);
    };
    const auto tell = [&] {
        context.report(progressOf(track, stream.info().declaredDuration));
        if (track.complete || isJudged(track))
            observer.onPrediction(track);
    };

    const SectionSize size = sectionSize(mel);
    SectionCutter cutter(mel.melBands, size.frames, size.slack);
    context.throwIfCanceled();
    while (readFrames(stream, cutter.incoming(), observer)) {
        track.duration = stream.seconds();
        track.corruptPackets = stream.damage().corruptPackets;
        while (cutter.hasNext()) {
            score(cutter.next());
            tell();
        }
        context.throwIfCanceled();
    }
    track.complete = true;
    track.duration = stream.seconds();
    if (track.duration >= minSound)
        score(cutter.last());
    track.verdict = verdictOn(track, stream.damage().share(), predictors_);
    if (track.verdict == Verdict::Damaged)
        forgetJudgments(track);
    tell();
    return track;
}

} // namespace genrescope
