#include "ui/widgets/curve_line.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

/// Values without a logarithm lie infinitely far left, so that positions stay ascending.
double logarithm(double value)
{
    return value > 0.0 ? std::log10(value) : -std::numeric_limits<double>::infinity();
}

double along(CurveX x, const CurvePoint& point)
{
    switch (x) {
    case CurveX::Step:
        return point.step;
    case CurveX::Epoch:
        return point.epoch;
    case CurveX::Time:
        break;
    }
    return point.seconds;
}

} // namespace

CurveLine::CurveLine(const CurveScale& scale) : scale_(scale), smoother_(scale.smoothing) {}

void CurveLine::append(std::span<const CurvePoint> points)
{
    points_.insert(points_.end(), points.begin(), points.end());
    for (const CurvePoint& point : points)
        place(point);
}

void CurveLine::setScale(const CurveScale& scale)
{
    scale_ = scale;
    smoother_ = Smoother(scale.smoothing);
    raw_.clear();
    smooth_.clear();
    for (const CurvePoint& point : points_)
        place(point);
}

std::optional<std::size_t> CurveLine::nearest(double x) const
{
    if (raw_.empty())
        return std::nullopt;
    const auto after = std::ranges::lower_bound(raw_, x, {}, &QPointF::x);
    const auto index = static_cast<std::size_t>(std::distance(raw_.begin(), after));
    if (index == raw_.size())
        return index - 1;
    if (index > 0 && x - raw_[index - 1].x() < raw_[index].x() - x)
        return index - 1;
    return index;
}

double CurveLine::smoothedValue(std::size_t index) const
{
    const double y = smooth_[index].y();
    return scale_.logY ? std::pow(10.0, y) : y;
}

void CurveLine::place(const CurvePoint& point)
{
    raw_.push_back(position(point, point.value));
    smooth_.push_back(position(point, smoother_.next(point.value)));
}

QPointF CurveLine::position(const CurvePoint& point, double value) const
{
    const double x = along(scale_.x, point);
    return {scale_.logX ? logarithm(x) : x, scale_.logY ? logarithm(value) : value};
}

} // namespace genrescope
