#include "core/inference/track_embedder.h"

#include "core/base/file_source.h"
#include "core/crops/section_cutter.h"
#include "core/crops/sections.h"
#include "core/features/normalizer.h"

#include <algorithm>
#include <optional>

namespace genrescope {

namespace {

/// Hears one section after another.
class SectionListener {
public:
    SectionListener(Predictor& predictor, std::size_t cropsPerSection)
        : predictor_(predictor),
          crops_(predictor.metadata().mel,
                 static_cast<std::size_t>(predictor.metadata().cropFrames), cropsPerSection)
    {
    }

    std::optional<SectionEmbedding> hear(Section section, const CancellationToken& cancellation)
    {
        const CheckpointMetadata& metadata = predictor_.metadata();
        const MelConfig& mel = metadata.mel;
        const float loudest = normalizeToMaximum(section.values, mel);
        const float shift = inputShift(metadata.inputReference(), loudest, mel);
        const std::vector<Crop> crops = crops_.next(section.firstFrame, section.values, loudest);
        if (crops.empty())
            return std::nullopt;
        const std::vector<float> all = cropLogits(
            predictor_, lengthsOf(crops),
            [&](std::size_t crop, std::span<float> input) {
                copyCrop(section.values, mel.melBands, crops[crop].first, crops[crop].frames,
                         input);
                shiftInputs(input, shift);
            },
            cancellation);
        const std::size_t frames = section.values.size() / static_cast<std::size_t>(mel.melBands);
        SectionEmbedding found = {.start = static_cast<double>(section.firstFrame) /
                                           mel.framesPerSecond(),
                                  .duration = static_cast<double>(frames) / mel.framesPerSecond(),
                                  .crops = crops.size(),
                                  .values = std::vector<float>(metadata.labels.size())};
        for (std::size_t i = 0; i < all.size(); ++i)
            found.values[i % found.values.size()] += all[i] / static_cast<float>(crops.size());
        return found;
    }

private:
    Predictor& predictor_;
    SectionCrops crops_;
};

} // namespace

TrackEmbedder::TrackEmbedder(const EmbeddingModel& model, int cropsPerSection)
    : predictor_(model.checkpoint),
      pipeline_(model.checkpoint.metadata.mel),
      cropsPerSection_(static_cast<std::size_t>(cropsPerSection))
{
    predictor_.setPrecision(Precision::Mixed); // as in listening
}

std::vector<SectionEmbedding> TrackEmbedder::embed(const std::filesystem::path& file,
                                                   const TaskContext& context)
{
    const MelConfig& mel = pipeline_.config();
    LogMelStream stream(pipeline_, std::make_unique<FileSource>(file), context.cancellation);
    SectionListener listener(predictor_, cropsPerSection_);
    const SectionSize size = sectionSize(mel);
    SectionCutter cutter(mel.melBands, size.frames, size.slack);
    std::vector<SectionEmbedding> sections;
    const auto hear = [&](Section section) {
        if (auto found = listener.hear(std::move(section), context.cancellation))
            sections.push_back(std::move(*found));
    };
    while (stream.next(cutter.incoming())) {
        while (cutter.hasNext())
            hear(cutter.next());
        context.throwIfCanceled();
    }
    hear(cutter.last());
    return sections;
}

std::vector<float> meanOf(const std::vector<SectionEmbedding>& sections)
{
    std::vector<float> mean(sections.front().values.size());
    float crops = 0.0F;
    for (const SectionEmbedding& section : sections) {
        const auto count = static_cast<float>(section.crops);
        crops += count;
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += count * section.values[i];
    }
    for (float& value : mean)
        value /= crops;
    return mean;
}

} // namespace genrescope
