#include "ui/widgets/genre_timeline.h"

#include "ui/text/format.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/spectrogram_painter.h"
#include "ui/widgets/strip_outline.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr int lineGap = 6;
constexpr int minStrip = 8;
constexpr int defaultStrip = 14;
constexpr int nameGap = 8;
constexpr int playheadReach = 2;

/// Breaks a genre's name that is wider than `room` where it has a space, a slash or a hyphen, as
/// evenly as possible.
QStringList wrappedName(const QString& name, const QFontMetricsF& metrics, double room = 0.0)
{
    QStringList best = {name};
    double width = metrics.horizontalAdvance(name);
    if (width <= room)
        return best;
    for (qsizetype i = 1; i < name.size(); ++i) {
        if (name[i - 1] != QLatin1Char(' ') && name[i - 1] != QLatin1Char('/') &&
            name[i - 1] != QLatin1Char('-'))
            continue;
        if (name[i] == QLatin1Char('/'))
            continue;
        const QStringList lines = {name.left(i).trimmed(), name.mid(i).trimmed()};
        const double wider =
            std::max(metrics.horizontalAdvance(lines[0]), metrics.horizontalAdvance(lines[1]));
        if (wider < width) {
            width = wider;
            best = lines;
        }
    }
    return best;
}

} // namespace

GenreTimeline::GenreTimeline(QWidget* parent) : QWidget(parent)
{
    installAccessibleRows();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    retranslate();
}

void GenreTimeline::retranslate()
{
    setAccessibleName(tr("Genres over time"));
    setAccessibleDescription(
        tr("One strip per genre, with the probability that each model gives it over time."));
}

void GenreTimeline::setCurves(GenreCurves curves)
{
    curves_ = std::move(curves);
    placeRows();
}

void GenreTimeline::setGenres(const QStringList& genres)
{
    if (genres == genres_)
        return;
    genres_ = genres;
    placeRows();
}

void GenreTimeline::placeRows()
{
    const QFontMetricsF metrics(font());
    const std::size_t before = rows_.size();
    const double room = widestName();
    rows_.clear();
    for (const QString& genre : genres_)
        if (const auto label = curves_.labels.indexOf(genre); label >= 0)
            rows_.push_back({static_cast<int>(label), wrappedName(genre, metrics, room)});
    current_ = std::min(current_, rowCount() - 1);
    if (rows_.size() != before)
        updateGeometry();
    update();
}

void GenreTimeline::setTimeRange(const TimeRange& range)
{
    if (range == range_)
        return;
    range_ = range;
    update(axisWidth_, 0, width() - axisWidth_, height());
}

void GenreTimeline::setPlayhead(double seconds)
{
    const QRect before = playheadRect();
    playhead_ = seconds;
    if (const QRect after = playheadRect(); after != before) {
        update(before);
        update(after);
    }
}

void GenreTimeline::setAxisWidth(int width)
{
    axisWidth_ = width;
    update();
}

double GenreTimeline::widestName() const
{
    const QFontMetricsF metrics(font());
    double widest = 0.0;
    for (const QString& genre : genres_)
        for (const QString& line : wrappedName(genre, metrics))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

int GenreTimeline::axisWidthHint() const
{
    return static_cast<int>(std::ceil(widestName())) + nameGap + 2;
}

QSize GenreTimeline::sizeHint() const
{
    const int models = std::max<int>(1, static_cast<int>(curves_.models.size()));
    return {480, rowCount() * (models * defaultStrip + lineGap) + lineGap};
}

QSize GenreTimeline::minimumSizeHint() const
{
    const int models = std::max<int>(1, static_cast<int>(curves_.models.size()));
    const int text = static_cast<int>(std::ceil(2.0 * QFontMetricsF(font()).height()));
    return {240, rowCount() * (std::max(models * minStrip, text) + lineGap)};
}

TimeScale GenreTimeline::scale() const
{
    const double ratio = devicePixelRatioF();
    const DeviceSpan x = deviceSpan(axisWidth_, width() - SpectrogramPainter::rightMargin, ratio);
    return {range_, x.begin, x.pixels / ratio};
}

QRect GenreTimeline::rowRect(int row) const
{
    const int count = std::max(1, rowCount());
    const int top = row * height() / count;
    const int bottom = (row + 1) * height() / count;
    return {0, top + lineGap / 2, width(), bottom - top - lineGap};
}

int GenreTimeline::rowAt(double y) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QRect rect = rowRect(row);
        if (y >= rect.top() && y <= rect.bottom() + 1)
            return row;
    }
    return -1;
}

QString GenreTimeline::rowText(int row) const
{
    return textAt(row, playhead_);
}

QString GenreTimeline::textAt(int row, double seconds) const
{
    const int label = rows_[static_cast<std::size_t>(row)].label;
    QStringList values;
    for (std::size_t model = 0; model < curves_.models.size(); ++model) {
        const double value = curves_.valueAt(model, label, seconds);
        if (!std::isnan(value))
            values.append(tr("%1 %2", "a model and its percentage")
                              .arg(curves_.models[model].label.name, percentText(value)));
    }
    if (values.isEmpty())
        return curves_.labels[label];
    return tr("%1 at %2: %3", "genre, time, models with their percentages")
        .arg(curves_.labels[label], durationText(seconds, true),
             values.join(tr(", ", "between two models")));
}

QRect GenreTimeline::playheadRect() const
{
    const double x = std::floor(scale().xOf(playhead_));
    return QRectF(x - playheadReach, 0.0, 2 * playheadReach + 1, height()).toAlignedRect();
}

void GenreTimeline::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRectF dirty = event->rect();
    for (int row = 0; row < rowCount(); ++row)
        if (rowRect(row).intersects(event->rect()))
            paintRow(painter, row, dirty);
    const TimeScale time = scale();
    if (rowCount() > 0 && time.range.contains(playhead_)) {
        const double ratio = devicePixelRatioF();
        const double x = std::round(time.xOf(playhead_) * ratio) / ratio;
        painter.fillRect(QRectF(x - 1.0, lineGap / 2.0, 2.0, height() - lineGap),
                         palette().color(QPalette::WindowText));
    }
}

void GenreTimeline::paintRow(QPainter& painter, int row, const QRectF& dirty)
{
    const QRectF rect = rowRect(row);
    const Row& genre = rows_[static_cast<std::size_t>(row)];
    const TimeScale time = scale();
    if (dirty.left() < time.left) {
        const QFontMetricsF metrics(font());
        painter.setPen(palette().color(QPalette::WindowText));
        const double lines = static_cast<double>(genre.lines.size());
        double y = rect.center().y() - lines * metrics.height() / 2.0 + metrics.ascent();
        for (const QString& line : genre.lines) {
            painter.drawText(QPointF(time.left - nameGap - metrics.horizontalAdvance(line), y),
                             line);
            y += metrics.height();
        }
    }
    const QRectF strips(time.left, rect.top(), time.width, rect.height());
    painter.fillRect(strips, palette().base());
    const std::size_t models = curves_.models.size();
    const double height = strips.height() / static_cast<double>(std::max<std::size_t>(1, models));
    for (std::size_t model = 0; model < models; ++model) {
        const QRectF strip(strips.left(), strips.top() + static_cast<double>(model) * height + 1.0,
                           strips.width(), height - 1.0);
        paintCurve(painter, model, genre.label, strip, dirty);
    }
    if (row == current_ && hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect.toAlignedRect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void GenreTimeline::paintCurve(QPainter& painter, std::size_t model, int label, const QRectF& strip,
                               const QRectF& dirty)
{
    const QRectF wanted = (strip & dirty.adjusted(-2.0, 0.0, 2.0, 0.0)) & strip;
    if (wanted.isEmpty())
        return;
    TimeScale time = scale();
    outlineOf(curves_, model, label, time, strip, wanted.left(), wanted.right(), outline_);
    if (outline_.isEmpty())
        return;
    const ModelStyle style = modelStyle(curves_.models[model].label.place, palette());
    painter.save();
    painter.setClipRect(wanted, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor fill = style.color;
    if (style.brush != Qt::SolidPattern)
        fill.setAlphaF(0.55F);
    painter.setBrush(fill);
    painter.drawPolygon(outline_);
    if (style.brush != Qt::SolidPattern) {
        painter.setBrush(QBrush(style.color, style.brush));
        painter.drawPolygon(outline_);
    }
    // The curve itself, without the two corners on the baseline.
    painter.setPen(QPen(style.color, 1.5));
    painter.drawPolyline(outline_.constData() + 1, static_cast<int>(outline_.size()) - 2);
    painter.restore();
}

bool GenreTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos().y());
        const TimeScale time = scale();
        if (row >= 0 && help->pos().x() >= time.left)
            // Genre names come from files: never rich text.
            QToolTip::showText(help->globalPos(),
                               textAt(row, time.secondsAt(help->pos().x())).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void GenreTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        placeRows();
}

void GenreTimeline::mousePressEvent(QMouseEvent* event)
{
    const TimeScale time = scale();
    const int row = rowAt(event->position().y());
    if (event->button() != Qt::LeftButton || row < 0 || event->position().x() < time.left ||
        event->position().x() > time.left + time.width) {
        event->ignore();
        return;
    }
    current_ = row;
    update();
    Q_EMIT seekRequested(std::max(0.0, time.secondsAt(event->position().x())));
}

void GenreTimeline::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (rows_.empty() || event->modifiers() != Qt::NoModifier ||
        (!down && event->key() != Qt::Key_Up)) {
        event->ignore();
        return;
    }
    current_ = std::clamp(current_ + (down ? 1 : -1), 0, rowCount() - 1);
    announceRow(this, current_);
    update();
}

void GenreTimeline::focusInEvent(QFocusEvent* event)
{
    if (current_ < 0 && !rows_.empty())
        current_ = 0;
    QWidget::focusInEvent(event);
    announceRow(this, current_);
}

} // namespace genrescope
