#include "core/inference/occlusion.h"

#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/folded_text.h"
#include "core/crops/sections.h"
#include "core/features/normalizer.h"
#include "core/inference/track_classifier.h"
#include "core/models/output_rule.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Some frames of some bands.
struct Patch {
    std::size_t firstFrame = 0;
    std::size_t endFrame = 0;
    std::size_t firstBand = 0;
    std::size_t endBand = 0;
};

/// A crop in which a patch is replaced.
struct Question {
    std::size_t patch = 0;
    std::size_t crop = 0;
};

bool overlap(const Patch& patch, const Crop& crop)
{
    return patch.firstFrame < crop.first + crop.frames && crop.first < patch.endFrame;
}

std::vector<Patch> patchesOf(const OcclusionMap& map)
{
    std::vector<Patch> patches;
    for (std::size_t frame = 0; frame < map.frames; frame += map.patchFrames) {
        for (std::size_t band = 0; band < map.bands; band += map.patchBands)
            patches.push_back({frame, std::min(frame + map.patchFrames, map.frames), band,
                               std::min(band + map.patchBands, map.bands)});
    }
    return patches;
}

/// A section as a model hears it, with patches replaced.
class OccludedSection {
public:
    /// @param values  frames × bands, as the model's input
    OccludedSection(std::vector<float> values, std::size_t bands, std::vector<Crop> crops)
        : values_(std::move(values)), bands_(bands), crops_(std::move(crops)), means_(bands)
    {
        std::vector<double> sums(bands);
        for (std::size_t i = 0; i < values_.size(); ++i)
            sums[i % bands] += values_[i];
        const std::size_t frames = values_.size() / bands;
        for (std::size_t band = 0; band < bands; ++band)
            means_[band] = static_cast<float>(sums[band] / static_cast<double>(frames));
    }

    const std::vector<Crop>& crops() const { return crops_; }

    /// Whether replacing the patch changes this crop.
    bool changes(const Patch& patch, const Crop& crop) const
    {
        if (!overlap(patch, crop))
            return false;
        const std::size_t end = std::min(patch.endFrame, crop.first + crop.frames);
        for (std::size_t frame = std::max(patch.firstFrame, crop.first); frame < end; ++frame) {
            for (std::size_t band = patch.firstBand; band < patch.endBand; ++band) {
                if (values_[frame * bands_ + band] != means_[band])
                    return true;
            }
        }
        return false;
    }

    void copy(const Crop& crop, std::span<float> input) const
    {
        std::copy_n(values_.data() + crop.first * bands_, input.size(), input.data());
    }

    void copyWithout(const Patch& patch, const Crop& crop, std::span<float> input) const
    {
        copy(crop, input);
        const std::size_t end = std::min(patch.endFrame, crop.first + crop.frames);
        for (std::size_t frame = std::max(patch.firstFrame, crop.first); frame < end; ++frame) {
            const auto row = input.subspan((frame - crop.first) * bands_, bands_);
            for (std::size_t band = patch.firstBand; band < patch.endBand; ++band)
                row[band] = means_[band];
        }
    }

private:
    std::vector<float> values_;
    std::size_t bands_;
    std::vector<Crop> crops_;
    std::vector<float> means_;
};

/// One genre's probability in each of the crops.
std::vector<double> genreProbabilities(Predictor& predictor, std::size_t genre,
                                       std::span<const std::size_t> frames, const ReadCrop& read,
                                       const TaskContext& context)
{
    const std::vector<float> logits = cropLogits(predictor, frames, read, context.cancellation);
    const std::size_t labels = predictor.metadata().labels.size();
    std::vector<double> probabilities(frames.size());
    for (std::size_t crop = 0; crop < frames.size(); ++crop) {
        const double logit = logits[crop * labels + genre];
        probabilities[crop] = 1.0 / (1.0 + std::exp(-logit));
    }
    return probabilities;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

OcclusionMap emptyMap(const Section& section, const MelConfig& mel, const OcclusionGrid& grid)
{
    const double patchFrames = std::round(grid.seconds * mel.framesPerSecond());
    if (!(patchFrames >= 1.0) || grid.bands < 1)
        throw ConfigError(Message::english("A patch needs at least one frame and one mel band."));
    const auto bands = static_cast<std::size_t>(mel.melBands);
    const std::size_t frames = section.values.size() / bands;
    return {.firstFrame = section.firstFrame,
            .frames = frames,
            .bands = bands,
            .patchFrames = static_cast<std::size_t>(
                std::min(patchFrames, static_cast<double>(std::max<std::size_t>(frames, 1)))),
            .patchBands = std::min(static_cast<std::size_t>(grid.bands), bands)};
}

/// As TrackClassifier hears it.
OccludedSection heardSection(const CheckpointMetadata& metadata, std::vector<float> decibels)
{
    const MelConfig& mel = metadata.mel;
    const float loudest = normalizeToMaximum(decibels, mel);
    std::vector<Crop> crops = SectionCrops(mel, static_cast<std::size_t>(metadata.cropFrames),
                                           TrackClassifier::defaultCropsPerSection)
                                  .next(0, decibels, loudest);
    shiftInputs(decibels, inputShift(metadata.inputReference(), loudest, mel));
    return {std::move(decibels), static_cast<std::size_t>(mel.melBands), std::move(crops)};
}

std::vector<Question> questionsAbout(const OccludedSection& section, std::span<const Patch> patches)
{
    std::vector<Question> questions;
    for (std::size_t patch = 0; patch < patches.size(); ++patch) {
        for (std::size_t crop = 0; crop < section.crops().size(); ++crop) {
            if (section.changes(patches[patch], section.crops()[crop]))
                questions.push_back({patch, crop});
        }
    }
    return questions;
}

} // namespace

std::size_t labelNamed(const Predictor& predictor, const std::string& genre)
{
    const std::vector<std::string>& labels = predictor.metadata().labels;
    for (std::size_t label = 0; label < labels.size(); ++label) {
        if (foldedText(labels[label]) == foldedText(genre))
            return label;
    }
    throw ConfigError(Message::english("The %1 model knows no genre '%2'.",
                                       predictor.metadata().architecture, genre));
}

OcclusionMap explainGenre(Predictor& predictor, Section section, std::size_t genre,
                          const OcclusionGrid& grid, const TaskContext& context)
{
    OcclusionMap map = emptyMap(section, predictor.metadata().mel, grid);
    const OccludedSection heard = heardSection(predictor.metadata(), std::move(section.values));
    const std::vector<Crop>& crops = heard.crops();
    if (crops.empty())
        return map;
    const std::vector<double> whole = genreProbabilities(
        predictor, genre, lengthsOf(crops),
        [&](std::size_t crop, std::span<float> input) { heard.copy(crops[crop], input); }, context);
    map.logOdds = logitOf(meanOf(whole));

    const std::vector<Patch> patches = patchesOf(map);
    const std::vector<Question> questions = questionsAbout(heard, patches);
    std::vector<std::size_t> lengths;
    for (const Question& question : questions)
        lengths.push_back(crops[question.crop].frames);
    const std::vector<double> answers = genreProbabilities(
        predictor, genre, lengths,
        [&](std::size_t at, std::span<float> input) {
            heard.copyWithout(patches[questions[at].patch], crops[questions[at].crop], input);
        },
        context);

    map.values.resize(patches.size());
    for (std::size_t at = 0; at < questions.size();) {
        const std::size_t patch = questions[at].patch;
        std::vector<double> without = whole;
        for (; at < questions.size() && questions[at].patch == patch; ++at)
            without[questions[at].crop] = answers[at];
        map.values[patch] = map.logOdds - logitOf(meanOf(without));
    }
    return map;
}

Section sectionOfFile(const LogMelPipeline& pipeline, const std::filesystem::path& file,
                      double seconds, const TaskContext& context)
{
    const MelConfig& mel = pipeline.config();
    const auto bands = static_cast<std::size_t>(mel.melBands);
    const SectionSize size = sectionSize(mel);
    LogMelStream stream(pipeline, std::make_unique<FileSource>(file), context.cancellation);
    SectionCutter cutter(mel.melBands, size.frames, size.slack);
    while (stream.next(cutter.incoming())) {
        while (cutter.hasNext()) {
            Section section = cutter.next();
            const std::size_t end = section.firstFrame + section.values.size() / bands;
            if (seconds * mel.framesPerSecond() < static_cast<double>(end))
                return section;
        }
        context.throwIfCanceled();
    }
    return cutter.last();
}

} // namespace genrescope
