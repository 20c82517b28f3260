#include "core/training/crop_reader.h"

#include "core/features/cropper.h"

namespace genrescope {

void CropReader::read(const TrainingClip& clip, std::size_t start, std::span<float> crop)
{
    const auto bands = static_cast<std::size_t>(bands_);
    const std::size_t frames = crop.size() / bands;
    if (start + frames <= clip.frames) {
        clip.store->readFrames(clip.track, clip.firstFrame + start, frames, bands_, crop);
    } else {
        clip_.resize(clip.frames * bands);
        clip.store->readFrames(clip.track, clip.firstFrame, clip.frames, bands_, clip_);
        copyCrop(clip_, bands_, start, frames, crop);
    }
    if (clip.shift != 0.0F) {
        for (float& value : crop)
            value += clip.shift;
    }
}

void CropReader::expect(const TrainingClip& clip, std::size_t start, std::size_t frames) const
{
    if (start + frames <= clip.frames)
        clip.store->expectFrames(clip.track, clip.firstFrame + start, frames, bands_);
    else
        clip.store->expectFrames(clip.track, clip.firstFrame, clip.frames, bands_);
}

} // namespace genrescope
