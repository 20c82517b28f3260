#include "core/teaching/embeddings.h"

#include "core/base/error.h"
#include "core/crops/sections.h"
#include "core/crops/verdict.h"
#include "core/features/normalizer.h"
#include "core/prediction/predictor.h"
#include "core/teaching/embedding_file.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Raised when embeddings of the same encoder would come out differently.
constexpr const char* protocolVersion = "1";

/// As many crops are computed at once: they are batched whatever tracks they are of.
constexpr std::size_t maxWaiting = 64;

/// Reads the sections of stored clips as a listener would hear them.
class SectionReader {
public:
    explicit SectionReader(const MelConfig& mel) : mel_(mel) {}

    /// Relative to the section's own maximum. @throws DatasetError if the features are damaged.
    /// @return the maximum, in dB
    float read(const TrainingClip& clip, const Crop& section)
    {
        values_.resize(section.frames * static_cast<std::size_t>(mel_.melBands));
        clip.store->readFrames(clip.feature, clip.firstFrame + section.first, section.frames,
                               mel_.melBands, values_);
        const float maximum = maximumOf(values_);
        shiftInputs(values_, 1.0F - maximum);
        return clip.loudest + (maximum - 1.0F) * static_cast<float>(mel_.dynamicRange / 2.0);
    }

    std::span<const float> values() const { return values_; }

private:
    MelConfig mel_;
    std::vector<float> values_;
};

/// Sums of the embeddings of clips whose crops are not all computed yet.
struct Sum {
    std::vector<double> values = {};
    std::size_t crops = 0;
};

/// Computes embeddings, crops of several clips at once.
class Embedder {
public:
    Embedder(const EmbeddingModel& model, int crops, EmbeddingFile& file,
             const CancellationToken& cancellation)
        : predictor_(model.checkpoint),
          reader_(model.checkpoint.metadata.mel),
          crops_(static_cast<std::size_t>(crops)),
          file_(file),
          cancellation_(cancellation)
    {
        predictor_.setPrecision(Precision::Mixed); // as in listening
    }

    /// @throws DatasetError if the clip's features are damaged.
    /// @return whether there was anything to hear
    bool add(const TrainingClip& clip)
    {
        const CheckpointMetadata& metadata = predictor_.metadata();
        SectionCrops chooser(metadata.mel, static_cast<std::size_t>(metadata.cropFrames), crops_);
        const auto bands = static_cast<std::size_t>(metadata.mel.melBands);
        std::size_t count = 0;
        for (const Crop& section : sectionsOf(clip.frames, sectionSize(metadata.mel))) {
            cancellation_.throwIfCanceled();
            const float loudest = reader_.read(clip, section);
            const float shift = inputShift(metadata.inputReference(), loudest, metadata.mel);
            for (const Crop& crop : chooser.next(section.first, reader_.values(), loudest)) {
                const auto values =
                    reader_.values().subspan(crop.first * bands, crop.frames * bands);
                std::vector<float>& input =
                    waiting_.emplace_back(clip.feature, std::vector(values.begin(), values.end()))
                        .second;
                shiftInputs(input, shift);
                ++count;
            }
            if (waiting_.size() >= maxWaiting)
                compute(clip.feature);
        }
        return count > 0;
    }

    /// The rest, and keeps it.
    void finish() { compute({}); }

    /// Drops a clip that turned out to be damaged.
    void forget(FeatureKey key)
    {
        std::erase_if(waiting_, [&](const auto& crop) { return crop.first == key; });
        sums_.erase(key);
    }

private:
    /// @param unfinished  a clip of which there are crops to come
    void compute(FeatureKey unfinished)
    {
        const auto bands = static_cast<std::size_t>(predictor_.metadata().mel.melBands);
        std::vector<std::size_t> frames;
        for (const auto& [key, values] : waiting_)
            frames.push_back(values.size() / bands);
        const std::vector<float> found = cropLogits(
            predictor_, frames,
            [&](std::size_t crop, std::span<float> input) {
                std::ranges::copy(waiting_[crop].second, input.begin());
            },
            cancellation_);
        const std::size_t width = predictor_.metadata().labels.size();
        for (std::size_t crop = 0; crop < waiting_.size(); ++crop) {
            Sum& sum = sums_[waiting_[crop].first];
            sum.values.resize(width);
            ++sum.crops;
            for (std::size_t i = 0; i < width; ++i)
                sum.values[i] += static_cast<double>(found[crop * width + i]);
        }
        waiting_.clear();
        std::erase_if(sums_, [&](const auto& entry) {
            const bool isFinished = entry.first != unfinished;
            if (isFinished)
                keep(entry.first, entry.second);
            return isFinished;
        });
    }

    void keep(FeatureKey key, const Sum& sum)
    {
        std::vector<float> mean;
        for (const double value : sum.values)
            mean.push_back(static_cast<float>(value / static_cast<double>(sum.crops)));
        file_.add(key, mean);
    }

    Predictor predictor_;
    SectionReader reader_;
    std::size_t crops_;
    EmbeddingFile& file_;
    CancellationToken cancellation_;
    /// Crops that are not computed yet, by their clip's key.
    std::vector<std::pair<FeatureKey, std::vector<float>>> waiting_;
    std::unordered_map<FeatureKey, Sum> sums_;
};

} // namespace

std::filesystem::path embeddingsPath(const std::filesystem::path& workspace)
{
    return workspace / "embeddings";
}

Embeddings embedTracks(const EmbeddingModel& model, const std::vector<TrainingClip>& clips,
                       int crops, const std::filesystem::path& folder, const TaskContext& context)
{
    EmbeddingFile file(folder / (model.hash + '-' + std::to_string(crops) + '-' + protocolVersion),
                       model.width());
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (file.find(clips[i].feature).empty())
            missing.push_back(i);
    }
    Embeddings embeddings = {.samples = {.count = clips.size(), .width = model.width()},
                             .kept = clips.size() - missing.size()};
    if (!missing.empty()) {
        Embedder embedder(model, crops, file, context.cancellation);
        for (std::size_t i = 0; i < missing.size(); ++i) {
            const TrainingClip& clip = clips[missing[i]];
            context.report({Stage::Embed, i, missing.size(), {}});
            try {
                if (!embedder.add(clip))
                    embeddings.unheard.push_back({missing[i], messageOf(Verdict::Silent)});
            } catch (const DatasetError& error) {
                embedder.forget(clip.feature);
                embeddings.unheard.push_back({missing[i], error.message()});
            }
        }
        embedder.finish();
        context.report({Stage::Embed, missing.size(), missing.size(), {}});
    }
    embeddings.made = missing.size() - embeddings.unheard.size();
    for (const TrainingClip& clip : clips) {
        const std::span<const float> values = file.find(clip.feature);
        std::vector<double>& all = embeddings.samples.values;
        all.insert(all.end(), values.begin(), values.end());
        all.resize(all.size() + model.width() - values.size());
    }
    return embeddings;
}

} // namespace genrescope
