#include "core/crops/crop_reader.h"

#include "core/features/cropper.h"

namespace genrescope {

void CropReader::read(const TrainingClip& clip, std::size_t start, std::span<float> crop)
{
    const auto bands = static_cast<std::size_t>(mel_.melBands);
    const std::size_t frames = crop.size() / bands;
    if (start + frames <= clip.frames) {
        clip.store->readFrames(clip.feature, clip.firstFrame + start, frames, mel_.melBands, crop);
    } else {
        clip_.resize(clip.frames * bands);
        clip.store->readFrames(clip.feature, clip.firstFrame, clip.frames, mel_.melBands, clip_);
        copyCrop(clip_, mel_.melBands, start, frames, crop);
    }
    shiftInputs(crop, reference_ == InputReference::ClipMaximum
                          ? clip.shift
                          : inputShift(reference_, clip.loudest, mel_));
}

void CropReader::prefetch(const TrainingClip& clip, std::size_t start, std::size_t frames) const
{
    if (start + frames <= clip.frames)
        clip.store->prefetchFrames(clip.feature, clip.firstFrame + start, frames, mel_.melBands);
    else
        clip.store->prefetchFrames(clip.feature, clip.firstFrame, clip.frames, mel_.melBands);
}

} // namespace genrescope
