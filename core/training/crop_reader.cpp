#include "core/training/crop_reader.h"

#include "core/features/cropper.h"

namespace genrescope {

void CropReader::read(TrackId track, std::size_t clipFrames, std::size_t start,
                      std::span<float> crop)
{
    const auto bands = static_cast<std::size_t>(bands_);
    const std::size_t frames = crop.size() / bands;
    if (start + frames <= clipFrames) {
        store_.readFrames(track, start, frames, bands_, crop);
        return;
    }
    clip_.resize(clipFrames * bands);
    store_.readFrames(track, 0, clipFrames, bands_, clip_);
    copyCrop(clip_, bands_, start, frames, crop);
}

void CropReader::expect(TrackId track, std::size_t clipFrames, std::size_t start,
                        std::size_t frames) const
{
    if (start + frames <= clipFrames)
        store_.expectFrames(track, start, frames, bands_);
    else
        store_.expectFrames(track, 0, clipFrames, bands_);
}

} // namespace genrescope
