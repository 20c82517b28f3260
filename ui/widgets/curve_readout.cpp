#include "ui/widgets/curve_readout.h"

#include "ui/text/format.h"
#include "ui/theme/model_style.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace genrescope {

namespace {

constexpr int gap = 8;
constexpr int corner = 4;
constexpr std::size_t maxRows = 10;

struct Row {
    QColor color = {};
    QString mark = {};
    QString name = {};
    QString value = {};
};

QString heading(const CurveReadout& readout)
{
    const CurvePoint& point = readout.readings.front().point;
    const QLocale locale;
    switch (readout.quantity) {
    case CurveX::Step:
        return QCoreApplication::translate("CurveReadout", "Step %1")
            .arg(locale.toString(static_cast<qlonglong>(point.step)));
    case CurveX::Epoch:
        return QCoreApplication::translate("CurveReadout", "Epoch %1")
            .arg(locale.toString(point.epoch, 'g', 4));
    case CurveX::Time:
        break;
    }
    return QCoreApplication::translate("CurveReadout", "After %1").arg(durationText(point.seconds));
}

std::vector<Row> rowsOf(const CurveReadout& readout)
{
    std::vector<Row> rows;
    for (const CurveReading& reading : readout.readings) {
        if (rows.size() == maxRows) {
            const auto more = static_cast<int>(readout.readings.size() - maxRows);
            rows.push_back(
                {{},
                 {},
                 QCoreApplication::translate("CurveReadout", "and %Ln more", nullptr, more),
                 {}});
            break;
        }
        const ModelStyle look = modelStyle(reading.place, readout.palette);
        QString value = readoutNumber(reading.smoothed);
        if (readout.smoothed)
            value += QStringLiteral(" (%1)").arg(readoutNumber(reading.point.value));
        rows.push_back({look.color, look.markText(), reading.name, value});
    }
    return rows;
}

} // namespace

QString readoutNumber(double value)
{
    return QLocale().toString(value, 'g', 4);
}

void paintReadout(QPainter& painter, const CurveReadout& readout)
{
    if (readout.readings.empty())
        return;
    const QColor text = readout.palette.color(QPalette::ToolTipText);
    QColor line = readout.palette.color(QPalette::Text);
    line.setAlpha(150);
    painter.setPen(QPen(line, 1.0, Qt::DotLine));
    painter.drawLine(QPointF(readout.x, readout.plot.top()),
                     QPointF(readout.x, readout.plot.bottom()));

    const std::vector<Row> rows = rowsOf(readout);
    const QString title = heading(readout);
    painter.setFont(readout.font);
    const QFontMetrics metrics(readout.font);
    const int markWidth = metrics.horizontalAdvance(QStringLiteral("◆ "));
    int names = metrics.horizontalAdvance(title) - markWidth;
    int values = 0;
    for (const Row& row : rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        values = std::max(values, metrics.horizontalAdvance(row.value));
    }
    const double width = gap + markWidth + names + gap + values + gap;
    const double height = gap + metrics.height() * (static_cast<double>(rows.size()) + 1.0) + gap;
    // On the side of the line that has more room, and within the plot.
    const bool right = readout.x < readout.plot.center().x();
    double left = right ? readout.x + gap : readout.x - gap - width;
    left = std::clamp(left, 0.0, std::max(0.0, readout.plot.right() - width));
    const QRectF box(left, readout.plot.top() + gap / 2.0, width, height);

    QColor base = readout.palette.color(QPalette::ToolTipBase);
    base.setAlpha(235);
    painter.setPen(line);
    painter.setBrush(base);
    painter.drawRoundedRect(box, corner, corner);

    double y = box.top() + gap + metrics.ascent();
    painter.setPen(text);
    painter.drawText(QPointF(box.left() + gap, y), title);
    for (const Row& row : rows) {
        y += metrics.height();
        painter.setPen(row.color);
        painter.drawText(QPointF(box.left() + gap, y), row.mark);
        painter.setPen(text);
        painter.drawText(QPointF(box.left() + gap + markWidth, y), row.name);
        const int valueWidth = metrics.horizontalAdvance(row.value);
        painter.drawText(QPointF(box.right() - gap - valueWidth, y), row.value);
    }
}

} // namespace genrescope
