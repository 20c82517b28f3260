#include "core/crops/clip_crops.h"

#include <algorithm>

namespace genrescope {

namespace {

constexpr std::int64_t postMinFrames = 128;
constexpr std::int64_t postMaxFrames = 255;

} // namespace

std::vector<Crop> evenCrops(std::size_t clipFrames, std::size_t cropFrames, std::size_t count)
{
    const std::size_t length = std::min(cropFrames, clipFrames);
    const std::size_t starts = clipFrames - length + 1;
    std::vector<Crop> crops;
    for (const std::size_t first : evenlySpacedCrops(clipFrames, length, std::min(count, starts)))
        crops.push_back({first, length});
    return crops;
}

std::vector<Crop> randomCrops(std::size_t clipFrames, std::size_t count, Random& random)
{
    std::vector<Crop> crops(count);
    for (Crop& crop : crops) {
        crop.frames = static_cast<std::size_t>(random.between(postMinFrames, postMaxFrames));
        crop.frames = std::min(crop.frames, clipFrames);
        crop.first = random.below(clipFrames - crop.frames + 1);
    }
    return crops;
}

CropMeans::CropMeans(std::size_t clips, std::size_t values)
    : values_(values), sums_(clips * values), counts_(clips)
{
}

std::vector<double> CropMeans::means() const
{
    std::vector<double> means = sums_;
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] /= static_cast<double>(std::max<std::size_t>(counts_[i / values_], 1));
    return means;
}

} // namespace genrescope
