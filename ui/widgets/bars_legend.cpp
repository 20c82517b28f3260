#include "ui/widgets/bars_legend.h"

#include "ui/theme/model_style.h"
#include "ui/widgets/model_mark.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>

#include <cmath>
#include <utility>

namespace genrescope {

namespace {

/// Of the strings, which are those of the bars.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(genrescope::ProbabilityBars)
};

constexpr double signGap = 6.0;
constexpr double entryGap = 14.0;

} // namespace

void paintThresholdLine(QPainter& painter, const QPalette& palette, QPointF center, double height)
{
    painter.setPen(QPen(palette.color(QPalette::WindowText), 1.5));
    const QPointF half(0.0, height / 2.0 + 1.0);
    painter.drawLine(center - half, center + half);
}

void paintCheck(QPainter& painter, const QPalette& palette, QPointF center, double reach)
{
    painter.setPen(
        QPen(palette.color(QPalette::WindowText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({center + QPointF(-0.8, 0.1) * reach, center + QPointF(-0.2, 0.7) * reach,
                   center + QPointF(0.8, -0.7) * reach}));
}

void paintNowMark(QPainter& painter, const QPalette& palette, QPointF center, double reach)
{
    painter.setPen(QPen(palette.color(QPalette::WindowText), 1.5));
    painter.setBrush(palette.base());
    paintMark(painter, Mark::Diamond, center, reach);
}

BarsLegend::BarsLegend(const GenreCurves& curves, const QFont& font, double width)
    : font_(font), width_(width)
{
    if (curves.models.empty())
        return;
    const QFontMetricsF metrics(font);
    line_ = std::ceil(metrics.height());
    reach_ = std::round(metrics.height() * 0.8) * 0.45;
    height_ = line_;
    std::vector<Entry> signs = {{Sign::Now, 0, Text::tr("now", "the probability at the playhead")}};
    if (curves.hasThresholds()) {
        signs.push_back({Sign::Threshold, 0, Text::tr("threshold")});
        signs.push_back(
            {Sign::Called, 0, Text::tr("called", "the probability reaches the threshold")});
    }
    if (!curves.teacherTags.isEmpty())
        signs.push_back({Sign::Teachers, 0, Text::tr("learned from another model")});
    double all = -entryGap;
    for (const ModelCurves& model : curves.models) {
        add({Sign::Model, model.label.place, model.label.name});
        all += widthOf(model.label.name) + entryGap;
    }
    for (const Entry& sign : signs)
        all += widthOf(sign.name) + entryGap;
    // A sign and its meaning stay together.
    if (all > width)
        breakLine();
    for (const Entry& sign : signs)
        add(sign);
}

double BarsLegend::widthOf(const QString& name) const
{
    return 2.0 * reach_ + signGap + QFontMetricsF(font_).horizontalAdvance(name);
}

void BarsLegend::breakLine()
{
    end_ = 0.0;
    height_ += line_;
}

void BarsLegend::add(Entry entry)
{
    const double width = widthOf(entry.name);
    if (end_ > 0.0 && end_ + width > width_)
        breakLine();
    entry.position = QPointF(end_, height_ - line_ / 2.0);
    entries_.push_back(std::move(entry));
    end_ += width + entryGap;
}

QStringList BarsLegend::names() const
{
    QStringList names;
    for (const Entry& entry : entries_)
        names << entry.name;
    return names;
}

void BarsLegend::paint(QPainter& painter, const QPalette& palette) const
{
    const QFontMetricsF metrics(font_);
    for (const Entry& entry : entries_) {
        paintSign(painter, palette, entry);
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(entry.position + QPointF(2.0 * reach_ + signGap,
                                                  metrics.ascent() - metrics.height() / 2.0),
                         entry.name);
    }
}

void BarsLegend::paintSign(QPainter& painter, const QPalette& palette, const Entry& entry) const
{
    const QPointF center = entry.position + QPointF(reach_, 0.0);
    switch (entry.sign) {
    case Sign::Model: {
        const ModelStyle look = modelStyle(entry.place, palette);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.color);
        paintMark(painter, look.mark, center, reach_);
        break;
    }
    case Sign::Now:
        paintNowMark(painter, palette, center, reach_);
        break;
    case Sign::Threshold:
        paintThresholdLine(painter, palette, center, 2.0 * reach_);
        break;
    case Sign::Called:
        paintCheck(painter, palette, center, reach_);
        break;
    case Sign::Teachers:
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(
            QRectF(center.x() - reach_, center.y() - reach_, 2.0 * reach_, 2.0 * reach_),
            Qt::AlignCenter, QStringLiteral("*"));
        break;
    }
}

} // namespace genrescope
