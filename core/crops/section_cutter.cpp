#include "core/crops/section_cutter.h"

#include <algorithm>

namespace genrescope {

SectionCutter::SectionCutter(int bands, std::size_t sectionFrames, std::size_t slackFrames)
    : bands_(static_cast<std::size_t>(bands)),
      sectionFrames_(sectionFrames),
      slackFrames_(slackFrames)
{
}

std::size_t SectionCutter::framesSeen() const
{
    return heldFrom_ + frames_.size() / bands_;
}

bool SectionCutter::hasNext() const
{
    return framesSeen() > cutUpTo_ + sectionFrames_ + slackFrames_;
}

Section SectionCutter::next()
{
    const std::size_t first = cutUpTo_;
    cutUpTo_ += sectionFrames_;
    Section section = copy(first, cutUpTo_);
    const auto passed = static_cast<std::ptrdiff_t>((first - heldFrom_) * bands_);
    frames_.erase(frames_.begin(), frames_.begin() + passed);
    heldFrom_ = first;
    return section;
}

Section SectionCutter::last() const
{
    const std::size_t end = framesSeen();
    const std::size_t wholeSection = end - std::min(end, sectionFrames_);
    return copy(std::min(cutUpTo_, wholeSection), end);
}

Section SectionCutter::copy(std::size_t first, std::size_t end) const
{
    const auto at = [&](std::size_t frame) {
        return frames_.begin() + static_cast<std::ptrdiff_t>((frame - heldFrom_) * bands_);
    };
    return {first, {at(first), at(end)}};
}

} // namespace genrescope
