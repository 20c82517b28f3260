#include "ui/playback/heard_part.h"

#include <algorithm>

namespace genrescope {

void HeardPart::replace(std::int64_t frame, std::span<float> target) const
{
    std::ranges::fill(target, 0.0F);
    const auto frames = static_cast<std::int64_t>(target.size() / 2);
    const auto own = static_cast<std::int64_t>(stereo.size() / 2);
    const std::int64_t begin = std::max(frame, firstFrame);
    const std::int64_t end = std::min(frame + frames, firstFrame + own);
    if (begin < end) {
        std::copy_n(stereo.begin() + 2 * (begin - firstFrame), 2 * (end - begin),
                    target.begin() + 2 * (begin - frame));
    }
}

} // namespace genrescope
