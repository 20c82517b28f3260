#include "ui/widgets/spectrogram_painter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Pixels between the frequency axis' unit and the plot: in line with the labels above.
constexpr double unitGap = 9.0;

} // namespace

QRgb unknownColor(const QPalette& palette)
{
    return palette.color(QPalette::Base).rgb();
}

QString decibelText(double decibels, int digits)
{
    return QLocale().toString(decibels, 'f', digits).replace(QLatin1Char('-'), QChar(u'−'));
}

void SpectrogramPainter::setTrack(std::shared_ptr<const MelTrack> track)
{
    melScale_.reset();
    if (track)
        melScale_.emplace(track->bands(), track->minFrequency(), track->maxFrequency());
    melAxisPlot_ = {};
    tiles_.setTrack(track);
    track_ = std::move(track);
}

void SpectrogramPainter::layout(const SpectrogramScene& scene, const SpectrogramCanvas& canvas)
{
    if (canvas.font != canvas_.font || unit_.text().isEmpty()) {
        melAxisPlot_ = {};
        unit_.setText(QStringLiteral("Hz"));
        unit_.prepare({}, canvas.font);
    }
    if (const QColor text = canvas.palette.color(QPalette::WindowText); text != axisPen_.color())
        axisPen_ = QPen(text);
    canvas_ = canvas;
    explanation_ = scene.explanation;
    bands_ = scene.bands;
    placePlot(canvas);
    // At rest everything is aligned to device pixels. During playback, 20 s in 300 pixels would
    // then jerk 15 times per second, so it moves by fractions of a pixel instead.
    const double columnsPerSecond = scene.time.duration > 0.0 && deviceColumns_ > 0
                                        ? deviceColumns_ / scene.time.duration
                                        : 1.0;
    const double first = scene.time.start * columnsPerSecond;
    firstColumn_ = scene.gliding ? static_cast<qint64>(std::floor(first)) : std::llround(first);
    const double part = scene.gliding ? first - static_cast<double>(firstColumn_) : 0.0;
    columnShare_ = static_cast<int>(part * SpectrogramTiles::wholeColumn);
    timeScale_ = {
        {(static_cast<double>(firstColumn_) + part) / columnsPerSecond, scene.time.duration},
        plot_.left(),
        plot_.width()};
    timeAxis_.layout(timeScale_, plot_.left(), canvas.bounds.left() + canvas.bounds.width(),
                     canvas.font);
    tiles_.setLook({columnsPerSecond, deviceRows_, scene.bands, scene.shownMap(), scene.decibels,
                    unknownColor(canvas.palette)},
                   deviceColumns_);
    if (melScale_ && (melAxisPlot_ != plot_ || melAxisBands_ != scene.bands)) {
        melAxis_.layout(*melScale_, scene.bands, plot_.top(), plot_.height(), canvas.font);
        melAxisPlot_ = plot_;
        melAxisBands_ = scene.bands;
    }
}

void SpectrogramPainter::placePlot(const SpectrogramCanvas& canvas)
{
    const QRect inner = canvas.bounds.adjusted(canvas.axisWidth, topMargin, -rightMargin,
                                               -TimeAxis::heightHint(canvas.font));
    const double ratio = canvas.pixelRatio;
    const DeviceSpan x = deviceSpan(inner.left(), inner.left() + inner.width(), ratio);
    const DeviceSpan y = deviceSpan(inner.top(), inner.top() + inner.height(), ratio);
    deviceColumns_ = x.pixels;
    deviceRows_ = y.pixels;
    plot_ = QRectF(x.begin, y.begin, x.pixels / ratio, y.pixels / ratio);
}

double SpectrogramPainter::bandAt(double y) const
{
    if (plot_.height() <= 0.0)
        return bands_.low;
    return bands_.high - (y - plot_.top()) / plot_.height() * bands_.size();
}

void SpectrogramPainter::paint(QPainter& painter, const QRegion& dirty)
{
    const QRectF around = canvas_.bounds;
    const QRectF left(around.topLeft(), QPointF(plot_.left(), plot_.bottom()));
    const QRectF below(QPointF(around.left(), plot_.bottom()), around.bottomRight());
    const QRectF above(QPointF(plot_.left(), around.top()), QPointF(around.right(), plot_.top()));
    const QRectF right(plot_.topRight(), QPointF(around.right(), plot_.bottom()));
    const bool axisDirty = dirty.intersects(left.toAlignedRect());
    const bool belowDirty = dirty.intersects(below.toAlignedRect());
    for (const QRectF& margin : {left, below, above, right})
        if (dirty.intersects(margin.toAlignedRect()))
            painter.fillRect(margin, canvas_.palette.window());
    if (const QRectF picture = plot_ & QRectF(dirty.boundingRect()); !picture.isEmpty())
        paintPlot(painter, picture);
    painter.setPen(axisPen_);
    if (track_ && axisDirty)
        melAxis_.paint(painter, plot_.left());
    if (track_ && belowDirty)
        paintTimeAxis(painter);
}

void SpectrogramPainter::paintTimeAxis(QPainter& painter)
{
    timeAxis_.paint(painter, plot_.bottom());
    painter.drawStaticText(
        QPointF(plot_.left() - unitGap - unit_.size().width(), plot_.bottom() + TimeAxis::labelTop),
        unit_);
}

void SpectrogramPainter::paintPlot(QPainter& painter, const QRectF& wanted)
{
    if (!track_) {
        painter.fillRect(wanted, QColor(unknownColor(canvas_.palette)));
        return;
    }
    const double ratio = canvas_.pixelRatio;
    const auto begin = static_cast<int>(std::floor((wanted.left() - plot_.left()) * ratio + 1e-6));
    const auto end = static_cast<int>(std::ceil((wanted.right() - plot_.left()) * ratio - 1e-6));
    tiles_.paint(painter, {plot_.left() + begin / ratio, plot_.top()},
                 {firstColumn_ + begin, columnShare_, std::min(end, deviceColumns_) - begin},
                 ratio);
    if (explanation_) {
        painter.save();
        painter.setClipRect(wanted, Qt::IntersectClip);
        explanation_->paint(painter, {plot_, timeScale_, bands_, ratio});
        painter.restore();
    }
}

} // namespace genrescope
