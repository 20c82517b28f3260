#include "ui/widgets/view_frame.h"

#include <algorithm>

namespace genrescope {

void ViewFrame::setBands(int bands)
{
    allBands_ = bands;
    duration_ = 0.0;
    time_ = {};
    reset();
}

void ViewFrame::setDuration(double seconds)
{
    duration_ = seconds;
    fit();
}

void ViewFrame::zoomTime(double factor, double anchor)
{
    const double share = time_.duration > 0.0 ? (anchor - time_.start) / time_.duration : 0.0;
    span_ = std::clamp(time_.duration * factor, minSpan, std::max(minSpan, duration_));
    time_.start = anchor - share * span_;
    fit();
}

void ViewFrame::zoomBands(double factor, double anchor)
{
    const double share = (anchor - bands_.low) / bands_.size();
    const double size =
        std::clamp(bands_.size() * factor, std::min(minBands, allBands_), allBands_);
    const double low = std::clamp(anchor - share * size, 0.0, allBands_ - size);
    bands_ = {low, low + size};
}

void ViewFrame::moveTime(double start)
{
    time_.start = start;
    fit();
}

void ViewFrame::panBands(double bands)
{
    const double size = bands_.size();
    const double low = std::clamp(bands_.low + bands, 0.0, allBands_ - size);
    bands_ = {low, low + size};
}

void ViewFrame::reset()
{
    const double middle = time_.start + time_.duration / 2.0;
    span_ = defaultSpan;
    bands_ = {0.0, allBands_};
    time_.start = middle - span_ / 2.0;
    fit();
}

void ViewFrame::fit()
{
    time_.duration = std::max(minSpan, std::min(span_, duration_));
    time_.start = std::clamp(time_.start, 0.0, std::max(0.0, duration_ - time_.duration));
}

} // namespace genrescope
