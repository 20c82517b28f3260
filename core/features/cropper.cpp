#include "core/features/cropper.h"

#include "core/base/error.h"

#include <algorithm>
#include <map>

namespace genrescope {

std::vector<std::size_t> lengthsOf(std::span<const Crop> crops)
{
    std::vector<std::size_t> lengths;
    for (const Crop& crop : crops)
        lengths.push_back(crop.frames);
    return lengths;
}

std::vector<std::vector<std::size_t>> equallyLong(std::span<const std::size_t> lengths)
{
    std::map<std::size_t, std::vector<std::size_t>> byLength;
    for (std::size_t i = 0; i < lengths.size(); ++i)
        byLength[lengths[i]].push_back(i);
    std::vector<std::vector<std::size_t>> groups;
    for (auto& [length, indices] : byLength)
        groups.push_back(std::move(indices));
    return groups;
}

std::vector<std::size_t> evenlySpacedCrops(std::size_t frames, std::size_t length,
                                           std::size_t count)
{
    std::vector<std::size_t> starts(count, 0);
    if (frames <= length)
        return starts;
    const std::size_t last = frames - length;
    if (count == 1) {
        starts[0] = last / 2;
        return starts;
    }
    // Rounded to the nearest frame.
    for (std::size_t i = 0; i < count; ++i)
        starts[i] = (2 * i * last + (count - 1)) / (2 * (count - 1));
    return starts;
}

void copyCrop(std::span<const float> clip, int bands, std::size_t start, std::size_t length,
              std::span<float> crop)
{
    const std::size_t wanted = length * static_cast<std::size_t>(bands);
    std::size_t from = start * static_cast<std::size_t>(bands);
    if (from >= clip.size())
        throw FeatureError(Message::english("A crop begins after the end of its clip."));
    std::size_t done = 0;
    while (done < wanted) {
        const std::size_t count = std::min(wanted - done, clip.size() - from);
        std::copy_n(clip.begin() + static_cast<std::ptrdiff_t>(from), count,
                    crop.begin() + static_cast<std::ptrdiff_t>(done));
        done += count;
        from = 0;
    }
}

} // namespace genrescope
