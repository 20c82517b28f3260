#include "ui/widgets/curve_chart.h"

#include "ui/widgets/curve_readout.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

// Part of the range left free above and below the lines.
constexpr double padding = 0.06;
// Part of the range left free on both sides of the lines.
constexpr double sidePadding = 0.02;
// Minimum height of the range, relative to the values.
constexpr double flatExtent = 0.01;
// Minimum length of a drag, in pixels.
constexpr int minDrag = 6;
// Part of the range that an arrow key moves the read-out.
constexpr double cursorStep = 0.02;
constexpr double zoomFactor = 0.6;

} // namespace

CurveChart::CurveChart(const ValueColumn& value, QWidget* parent)
    : ChartView(parent),
      value_(value),
      xAxis_(addAxis(Qt::AlignBottom)),
      yAxis_(addAxis(Qt::AlignLeft)),
      band_(QRubberBand::Rectangle, viewport())
{
    setTitle(value.title);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &CurveChart::refresh);
    connect(chart(), &QChart::plotAreaChanged, this, &CurveChart::schedule);
    schedule();
}

CurveChart::~CurveChart()
{
    // The series leave the chart while there still is one.
    curves_.clear();
}

int CurveChart::addCurve(const CurveInfo& info)
{
    const int id = nextCurve_++;
    const auto [added, isNew] = curves_.try_emplace(id, *chart(), xAxis_, yAxis_, info, scale_);
    added->second.setLook(palette(), !emphasis_.isEmpty() && info.run == emphasis_);
    schedule();
    return id;
}

void CurveChart::setInfo(int curve, const CurveInfo& info)
{
    curves_.at(curve).setInfo(info);
    schedule();
}

void CurveChart::append(int curve, std::span<const CurvePoint> points)
{
    curves_.at(curve).append(points);
    schedule();
}

void CurveChart::setBest(int curve, std::size_t point)
{
    curves_.at(curve).setBest(point);
    schedule();
}

void CurveChart::removeCurve(int curve)
{
    curves_.erase(curve);
    schedule();
}

void CurveChart::setScale(const CurveScale& scale)
{
    if (scale == scale_)
        return;
    const bool samePlaces =
        scale.x == scale_.x && scale.logX == scale_.logX && scale.logY == scale_.logY;
    scale_ = scale;
    for (auto& [id, curve] : curves_)
        curve.setScale(scale);
    if (!samePlaces) {
        cursor_.reset();
        resetZoom();
    }
    schedule();
}

void CurveChart::setEmphasis(const QString& run)
{
    emphasis_ = run;
    restyle();
}

void CurveChart::resetZoom()
{
    if (!zoom_)
        return;
    zoom_.reset();
    schedule();
    Q_EMIT zoomChanged(false);
}

void CurveChart::zoomTo(const QRectF& part)
{
    if (!(part.width() > 0.0 && part.height() > 0.0))
        return;
    zoom_ = part;
    schedule();
    Q_EMIT zoomChanged(true);
}

std::vector<CurveReading> CurveChart::readingsAt(double x) const
{
    std::vector<CurveReading> readings;
    for (const auto& [id, curve] : curves_) {
        if (const auto index = curve.line().nearest(x)) {
            readings.push_back({curve.info().name, curve.info().place,
                                curve.line().points()[*index], curve.line().smoothedValue(*index)});
        }
    }
    std::ranges::stable_sort(readings, std::greater{},
                             [](const CurveReading& reading) { return reading.smoothed; });
    return readings;
}

QList<ValueColumn> CurveChart::tableColumns() const
{
    return {{tr("Line"), QStringLiteral("line")},
            {tr("Step"), QStringLiteral("step")},
            {tr("Epoch"), QStringLiteral("epoch")},
            {tr("Seconds"), QStringLiteral("seconds")},
            value_};
}

qsizetype CurveChart::tableRowCount() const
{
    qsizetype count = 0;
    for (const auto& [id, curve] : curves_)
        count += std::ssize(curve.line().points());
    return count;
}

QVariantList CurveChart::tableRow(qsizetype row) const
{
    for (const auto& [id, curve] : curves_) {
        const std::vector<CurvePoint>& points = curve.line().points();
        if (row < std::ssize(points)) {
            const CurvePoint& point = points[static_cast<std::size_t>(row)];
            return {curve.info().name, static_cast<qlonglong>(point.step), point.epoch,
                    point.seconds, point.value};
        }
        row -= std::ssize(points);
    }
    return {};
}

QString CurveChart::valueText() const
{
    const double last = range_.right();
    QStringList values;
    for (const CurveReading& reading : readingsAt(cursor_.value_or(last))) {
        values.append(
            tr("%1: %2", "line and its value").arg(reading.name, readoutNumber(reading.smoothed)));
    }
    if (values.isEmpty())
        return tr("No values yet.");
    return values.join(QStringLiteral("; "));
}

void CurveChart::refresh()
{
    timer_.stop();
    const QRectF whole = wholeRange();
    const double left = zoom_ ? zoom_->left() : whole.left();
    const double right = zoom_ ? zoom_->right() : whole.right();
    QRectF seen;
    for (auto& [id, curve] : curves_) {
        const QRectF box = curve.draw(left, right, pixelsAlong(Qt::Horizontal));
        if (box.isValid())
            seen = seen.isValid() ? seen.united(box) : box;
    }
    if (zoom_) {
        setRange(*zoom_);
    } else {
        const double low = seen.isValid() ? seen.top() : (scale_.logY ? -3.0 : 0.0);
        const double high = seen.isValid() ? seen.bottom() : (scale_.logY ? 0.0 : 1.0);
        // Values that are all the same still need room around them.
        const double extent =
            std::max(high - low, flatExtent * std::max(std::abs(high), flatExtent));
        const double pad = padding * extent;
        setRange(QRectF(QPointF(left, low - pad), QPointF(right, high + pad)));
    }
    viewport()->update();
    Q_EMIT contentChanged();
}

void CurveChart::schedule()
{
    if (!timer_.isActive())
        timer_.start();
}

void CurveChart::restyle()
{
    for (auto& [id, curve] : curves_)
        curve.setLook(palette(), !emphasis_.isEmpty() && curve.info().run == emphasis_);
    schedule();
}

QRectF CurveChart::wholeRange() const
{
    double left = std::numeric_limits<double>::infinity();
    double right = -left;
    for (const auto& [id, curve] : curves_) {
        const auto points = curve.line().raw();
        const auto first = std::ranges::find_if(
            points, [](const QPointF& point) { return std::isfinite(point.x()); });
        if (first == points.end())
            continue;
        left = std::min(left, first->x());
        right = std::max(right, points.back().x());
    }
    if (!(left <= right))
        return {0.0, 0.0, 1.0, 1.0};
    if (left == right)
        right = left + 1.0;
    // Markers and stars at the ends are fully visible.
    const double room = sidePadding * (right - left);
    return {left - room, 0.0, right - left + 2.0 * room, 1.0};
}

void CurveChart::setRange(const QRectF& range)
{
    range_ = range;
    const AxisUnit unit = scale_.x == CurveX::Time ? AxisUnit::Duration : AxisUnit::Number;
    setAxis(xAxis_, range.left(), range.right(), unit, scale_.logX);
    setAxis(yAxis_, range.top(), range.bottom(), AxisUnit::Number, scale_.logY);
}

QPointF CurveChart::toPosition(const QPointF& pixel) const
{
    const QRectF plot = chart()->plotArea();
    const double x = (pixel.x() - plot.left()) / std::max(1.0, plot.width());
    const double y = (plot.bottom() - pixel.y()) / std::max(1.0, plot.height());
    return {range_.left() + x * range_.width(), range_.top() + y * range_.height()};
}

double CurveChart::toPixel(double x) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() + (x - range_.left()) / range_.width() * plot.width();
}

void CurveChart::setCursorAt(std::optional<double> x)
{
    cursor_ = x;
    viewport()->update();
    announceValue();
}

void CurveChart::zoomBy(double factor)
{
    const double middle = cursor_.value_or(range_.center().x());
    const double left = middle - (middle - range_.left()) * factor;
    const double right = middle + (range_.right() - middle) * factor;
    const QRectF whole = wholeRange();
    if (left <= whole.left() && right >= whole.right())
        resetZoom();
    else
        zoomTo(QRectF(left, range_.top(), right - left, range_.height()));
}

void CurveChart::drawForeground(QPainter* painter, const QRectF&)
{
    const QRectF plot = chart()->plotArea();
    if (!cursor_ || curves_.empty() || !plot.isValid())
        return;
    paintReadout(*painter, {.plot = plot,
                            .x = toPixel(*cursor_),
                            .quantity = scale_.x,
                            .smoothed = scale_.smoothing > 0.0,
                            .readings = readingsAt(*cursor_),
                            .palette = palette(),
                            .font = font()});
}

void CurveChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !chart()->plotArea().contains(event->position()))
        return;
    bandStart_ = event->pos();
    band_.setGeometry(QRect(event->pos(), QSize()));
    band_.show();
}

void CurveChart::mouseMoveEvent(QMouseEvent* event)
{
    if (bandStart_) {
        const QRect plot = chart()->plotArea().toAlignedRect();
        band_.setGeometry(QRect(*bandStart_, event->pos()).normalized().intersected(plot));
    }
    const bool inside = chart()->plotArea().contains(event->position());
    setCursorAt(inside ? std::optional(toPosition(event->position()).x()) : std::nullopt);
}

void CurveChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && bandStart_)
        finishRubberBand();
}

void CurveChart::finishRubberBand()
{
    const QRect box = band_.geometry();
    band_.hide();
    bandStart_.reset();
    if (box.width() < minDrag)
        return;
    const QPointF a = toPosition(box.topLeft());
    const QPointF b = toPosition(box.bottomRight());
    QRectF part = QRectF(a, b).normalized();
    // A drag along the axis zooms x alone.
    if (box.height() < minDrag) {
        part.setTop(range_.top());
        part.setBottom(range_.bottom());
    }
    zoomTo(part);
}

void CurveChart::mouseDoubleClickEvent(QMouseEvent*)
{
    resetZoom();
}

void CurveChart::leaveEvent(QEvent* event)
{
    ChartView::leaveEvent(event);
    setCursorAt(std::nullopt);
}

void CurveChart::focusOutEvent(QFocusEvent* event)
{
    ChartView::focusOutEvent(event);
    setCursorAt(std::nullopt);
}

void CurveChart::keyPressEvent(QKeyEvent* event)
{
    const double from = cursor_.value_or(range_.right());
    const double step = cursorStep * range_.width();
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursorAt(std::max(range_.left(), from - step));
    case Qt::Key_Right:
        return setCursorAt(std::min(range_.right(), from + step));
    case Qt::Key_Plus:
        return zoomBy(zoomFactor);
    case Qt::Key_Minus:
        return zoomBy(1.0 / zoomFactor);
    case Qt::Key_0:
        return resetZoom();
    case Qt::Key_Escape:
        if (cursor_)
            return setCursorAt(std::nullopt);
        if (zoom_)
            return resetZoom();
        break;
    default:
        break;
    }
    ChartView::keyPressEvent(event);
}

} // namespace genrescope
