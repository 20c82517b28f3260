#include "ui/widgets/explanation_layer.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Log-odds: about what products in half precision leave uncertain is a tenth of this.
constexpr double minScale = 0.05;
/// Of the strongest patches: the music stays visible below.
constexpr double maxAlpha = 0.75;
/// Shares of the scale from which a patch has a sign.
constexpr double minSigned = 0.5;
/// Pixels: half of a sign's width, and the size of a patch that has room for one.
constexpr double signReach = 3.5;
constexpr double signRoom = 12.0;

} // namespace

QString logOddsText(double logOdds)
{
    const QString number = QLocale().toString(std::abs(logOdds), 'f', 2);
    return (logOdds < 0.0 ? QChar(u'−') : QChar(u'+')) + number;
}

ExplanationLayer::ExplanationLayer(Explanation explanation)
    : explanation_(std::move(explanation)), scale_(std::max(explanation_.strength(), minScale))
{
}

std::optional<double> ExplanationLayer::valueAt(double seconds, int band) const
{
    const OcclusionMap& map = explanation_.map;
    if (map.values.empty() || seconds < explanation_.start() || seconds >= explanation_.end())
        return {};
    const double frame =
        seconds * explanation_.framesPerSecond - static_cast<double>(map.firstFrame);
    return map.at(static_cast<std::size_t>(frame) / map.patchFrames,
                  static_cast<std::size_t>(band) / map.patchBands);
}

QColor ExplanationLayer::colorOf(double share)
{
    QColor color = share > 0.0 ? QColor(255, 140, 20) : QColor(45, 145, 255);
    color.setAlphaF(static_cast<float>(maxAlpha * std::min(std::abs(share), 1.0)));
    return color;
}

void ExplanationLayer::paint(QPainter& painter, const ExplanationPlace& place) const
{
    const OcclusionMap& map = explanation_.map;
    // On whole pixels, so that neighbors neither overlap nor leave a seam.
    const auto aligned = [&](double position) {
        return std::round(position * place.pixelRatio) / place.pixelRatio;
    };
    const auto xOf = [&](std::size_t row) {
        return aligned(place.time.xOf(explanation_.timeOf(row)));
    };
    const auto yOf = [&](std::size_t column) {
        const auto band = static_cast<double>(explanation_.bandOf(column));
        return aligned(place.plot.top() +
                       (place.bands.high - band) / place.bands.size() * place.plot.height());
    };
    painter.save();
    painter.setClipRect(place.plot, Qt::IntersectClip);
    for (std::size_t row = 0; row < map.rows() && !map.values.empty(); ++row) {
        const double left = xOf(row);
        const double right = xOf(row + 1);
        if (right < place.plot.left() || left > place.plot.right())
            continue;
        for (std::size_t column = 0; column < map.columns(); ++column)
            paintPatch(painter, QRectF(QPointF(left, yOf(column + 1)), QPointF(right, yOf(column))),
                       map.at(row, column) / scale_);
    }
    // Where the section begins and ends.
    for (const double x : {xOf(0), xOf(map.rows())}) {
        painter.fillRect(QRectF(x - 1.5, place.plot.top(), 3.0, place.plot.height()),
                         QColor(0, 0, 0, 160));
        painter.fillRect(QRectF(x - 0.5, place.plot.top(), 1.0, place.plot.height()),
                         QColor(255, 255, 255));
    }
    painter.restore();
}

void ExplanationLayer::paintPatch(QPainter& painter, const QRectF& rect, double share) const
{
    painter.fillRect(rect, colorOf(share));
    if (std::abs(share) < minSigned || rect.width() < signRoom || rect.height() < signRoom)
        return;
    const QPointF middle = rect.center();
    const auto bar = [&](double halfWidth, double halfHeight, const QColor& color) {
        painter.fillRect(QRectF(middle.x() - halfWidth, middle.y() - halfHeight, 2.0 * halfWidth,
                                2.0 * halfHeight),
                         color);
    };
    for (const auto& [grown, color] :
         {std::pair(1.0, QColor(0, 0, 0, 170)), std::pair(0.0, QColor(255, 255, 255))}) {
        bar(signReach + grown, 0.75 + grown, color);
        if (share > 0.0)
            bar(0.75 + grown, signReach + grown, color);
    }
}

} // namespace genrescope
