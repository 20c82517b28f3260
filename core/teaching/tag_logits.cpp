#include "core/teaching/tag_logits.h"

#include "core/crops/clip_crops.h"
#include "core/crops/crop_reader.h"
#include "core/networks/predictor.h"

namespace genrescope {

Samples tagLogits(Predictor& predictor, const std::vector<TrainingClip>& clips, int crops,
                  const TaskContext& context)
{
    const CheckpointMetadata& metadata = predictor.metadata();
    const std::size_t labels = metadata.labels.size();
    CropMeans means(clips.size(), labels);
    CropReader reader(metadata.mel, metadata.inputReference());
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const TrainingClip& clip = clips[i];
        context.report({.stage = Stage::Train, .done = i, .total = clips.size()});
        const std::vector<Crop> clipCrops =
            evenCrops(clip.frames, static_cast<std::size_t>(metadata.cropFrames),
                      static_cast<std::size_t>(crops));
        const std::vector<float> logits = cropLogits(
            predictor, lengthsOf(clipCrops),
            [&](std::size_t crop, std::span<float> input) {
                reader.read(clip, clipCrops[crop].first, input);
            },
            context.cancellation);
        for (std::size_t crop = 0; crop < clipCrops.size(); ++crop)
            means.add(i, std::span<const float>(logits).subspan(crop * labels, labels));
    }
    return {.count = clips.size(), .width = labels, .values = means.means()};
}

} // namespace genrescope
