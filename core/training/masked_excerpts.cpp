#include "core/training/masked_excerpts.h"

#include "core/crops/clip_crops.h"
#include "core/crops/crop_reader.h"
#include "core/networks/classifier.h"
#include "core/networks/tensor_values.h"
#include "core/training/augmentation.h"
#include "core/training/random_streams.h"
#include "core/training/train_step.h"

#include <algorithm>

namespace genrescope {

namespace {

/// A few, since one may be silence or noise, no longer than a chart is wide: they are read and
/// drawn after each epoch.
constexpr std::size_t maxExcerpts = 3;
constexpr std::size_t maxExcerptFrames = 256;

} // namespace

MaskedExcerpts::MaskedExcerpts(std::span<const TrainingClip> clips, const MelConfig& mel,
                               const TrainConfig& config)
    : excerpts_{.mel = mel}
{
    CropReader reader(mel, config.inputReference);
    Random masks = randomStream(config.seed, RandomStream::ValidationMasks);
    const std::size_t count = std::min(clips.size(), maxExcerpts);
    for (std::size_t i = 0; i < count; ++i) {
        const TrainingClip& clip = clips[(2 * i + 1) * clips.size() / (2 * count)];
        const std::size_t length =
            std::min(maxExcerptFrames, static_cast<std::size_t>(config.evaluationCropFrames));
        const Crop crop = evenCrops(clip.frames, length, 1).front();
        Batch batch = makeBatch(1, crop.frames, static_cast<std::size_t>(mel.melBands), 0);
        reader.read(clip, crop.first, batch.input(0));
        batch.clean = batch.inputs;
        maskFrames(batch, config, masks);
        excerpts_.excerpts.push_back({.track = clip.track,
                                      .firstFrame = clip.firstFrame + crop.first,
                                      .masked = batch.masked,
                                      .original = batch.clean});
        batches_.push_back(std::move(batch));
    }
}

Reconstruction MaskedExcerpts::reconstruct(Classifier& classifier, int epoch) const
{
    const c10::InferenceMode inference;
    classifier.eval();
    Reconstruction made = excerpts_;
    made.epoch = epoch;
    for (std::size_t i = 0; i < batches_.size(); ++i) {
        const auto frames = static_cast<std::int64_t>(batches_[i].frames);
        made.excerpts[i].reconstructed =
            valuesOf(classifier.forward(inputTensor(batches_[i])).narrow(1, 0, frames));
    }
    return made;
}

} // namespace genrescope
