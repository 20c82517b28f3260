#include "ui/widgets/spectrogram_export.h"

#include "ui/widgets/axis_ticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace genrescope {

namespace {

constexpr double barWidth = 12.0;
constexpr double barGap = 8.0;

/// dB between labels: a round number, as small as the room allows.
double decibelStep(double span, double room)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0})
        if (span / step <= room)
            return step;
    return 50.0;
}

void paintColorScale(QPainter& painter, const QRectF& bar, const SpectrogramScene& scene,
                     const SpectrogramCanvas& canvas)
{
    const std::span<const QRgb, 256> scale = colors(scene.shownMap());
    QImage column(1, 256, QImage::Format_RGB32);
    for (int y = 0; y < 256; ++y)
        column.setPixel(0, y, scale[static_cast<std::size_t>(255 - y)]);
    painter.drawImage(bar, column);

    const QFontMetricsF metrics(canvas.font);
    const DecibelRange& range = scene.decibels;
    const double span = range.maximum - range.minimum;
    const double step = decibelStep(span, bar.height() / (2.0 * metrics.height()));
    painter.setPen(canvas.palette.color(QPalette::WindowText));
    for (double value = std::ceil(range.minimum / step) * step; value <= range.maximum;
         value += step) {
        const double y = bar.bottom() - (value - range.minimum) / span * bar.height();
        painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + tickLength - 1.0, y));
        const double text = std::clamp(y + metrics.ascent() / 2.0 - 1.0,
                                       bar.top() + metrics.ascent() - 2.0, bar.bottom());
        painter.drawText(QPointF(bar.right() + tickLength + 4.0, text), decibelText(value, 0));
    }
    painter.drawText(
        QPointF(bar.right() + tickLength + 4.0, bar.bottom() + tickLength + 1.0 + metrics.ascent()),
        QStringLiteral("dB"));
}

} // namespace

QImage spectrogramPicture(const std::shared_ptr<const MelTrack>& track,
                          const SpectrogramScene& scene, const SpectrogramCanvas& canvas)
{
    const double labels = QFontMetricsF(canvas.font).horizontalAdvance(QStringLiteral("-100"));
    const auto added = static_cast<int>(std::ceil(barGap + barWidth + tickLength + 8.0 + labels));
    const QRect bounds = canvas.bounds.adjusted(0, 0, added, 0);
    QImage image((QSizeF(bounds.size()) * canvas.pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(canvas.pixelRatio);
    image.fill(canvas.palette.color(QPalette::Window));

    SpectrogramPainter spectrogram;
    spectrogram.setTrack(track);
    spectrogram.layout(scene, canvas);
    QPainter painter(&image);
    painter.setFont(canvas.font);
    spectrogram.paint(painter, canvas.bounds);
    const QRectF& plot = spectrogram.plot();
    const QRectF bar(canvas.bounds.left() + canvas.bounds.width() -
                         SpectrogramPainter::rightMargin + barGap,
                     plot.top(), barWidth, plot.height());
    paintColorScale(painter, bar, scene, canvas);
    return image;
}

} // namespace genrescope
