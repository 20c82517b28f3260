#include "core/teaching/tag_logits.h"

#include "core/crops/clip_crops.h"
#include "core/crops/crop_reader.h"
#include "core/networks/crop_probabilities.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

double logit(float probability)
{
    constexpr double epsilon = 1e-7;
    const double p = std::clamp(static_cast<double>(probability), epsilon, 1.0 - epsilon);
    return std::log(p / (1.0 - p));
}

} // namespace

Samples tagLogits(Predictor& predictor, const std::vector<TrainingClip>& clips, int crops,
                  const TaskContext& context)
{
    const CheckpointMetadata& metadata = predictor.metadata();
    Samples samples = {.count = clips.size(), .width = metadata.labels.size()};
    samples.values.resize(samples.count * samples.width);
    CropReader reader(metadata.mel, metadata.inputReference());
    std::vector<float> values;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const TrainingClip& clip = clips[i];
        context.report({.stage = Stage::Train, .done = i, .total = clips.size()});
        values.resize(clip.frames * static_cast<std::size_t>(metadata.mel.melBands));
        reader.read(clip, 0, values);
        std::vector<ClipPosition> positions;
        std::size_t length = 0;
        for (const Crop& crop :
             evenCrops(clip.frames, static_cast<std::size_t>(metadata.cropFrames),
                       static_cast<std::size_t>(crops))) {
            positions.push_back({values, crop.first});
            length = crop.frames;
        }
        const std::vector<float> found =
            cropProbabilities(predictor, positions, length, context.cancellation);
        for (std::size_t k = 0; k < found.size(); ++k) {
            samples.values[i * samples.width + k % samples.width] +=
                logit(found[k]) / static_cast<double>(positions.size());
        }
    }
    return samples;
}

} // namespace genrescope
