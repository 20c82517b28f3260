#include "ui/widgets/model_mark.h"

#include <QPainter>
#include <QPolygonF>

namespace genrescope {

void paintMark(QPainter& painter, Mark mark, QPointF center, double reach)
{
    const QPointF up(0.0, -reach);
    const QPointF right(reach, 0.0);
    switch (mark) {
    case Mark::Circle:
        painter.drawEllipse(center, reach * 0.85, reach * 0.85);
        break;
    case Mark::Diamond:
        painter.drawPolygon(QPolygonF({center + up, center + right, center - up, center - right}));
        break;
    case Mark::Square:
        painter.drawRect(QRectF(center - QPointF(reach, reach) * 0.75, QSizeF(reach, reach) * 1.5));
        break;
    case Mark::Triangle:
        painter.drawPolygon(
            QPolygonF({center + up, center + right - 0.8 * up, center - right - 0.8 * up}));
        break;
    }
}

QScatterSeries::MarkerShape markerShape(Mark mark)
{
    switch (mark) {
    case Mark::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case Mark::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Mark::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case Mark::Triangle:
        break;
    }
    return QScatterSeries::MarkerShapeTriangle;
}

} // namespace genrescope
