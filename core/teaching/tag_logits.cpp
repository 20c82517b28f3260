#include "core/teaching/tag_logits.h"

#include "core/crops/clip_crops.h"
#include "core/crops/crop_reader.h"
#include "core/prediction/predictor.h"

#include <algorithm>
#include <cmath>

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

ColumnScale scaleOf(const Samples& samples)
{
    ColumnScale scale = {std::vector<double>(samples.width), std::vector<double>(samples.width)};
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

void standardize(Samples& samples, const ColumnScale& scale)
{
    for (std::size_t i = 0; i < samples.values.size(); ++i) {
        const std::size_t column = i % samples.width;
        samples.values[i] = (samples.values[i] - scale.means[column]) / scale.deviations[column];
    }
}

} // namespace genrescope
