#include "ui/widgets/player_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace genrescope {

namespace {

/// All icons are drawn in a square of 16 × 16 units.
constexpr double units = 16.0;

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(corners)));
    path.closeSubpath();
    return path;
}

QPainterPath box(double x, double y, double width, double height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

QPainterPath loudspeaker()
{
    return polygon({{1, 6}, {4, 6}, {8, 2.5}, {8, 13.5}, {4, 10}, {1, 10}});
}

QPainterPath wave(double radius)
{
    constexpr double from = -42.0;
    constexpr double sweep = 84.0;
    QPainterPath path;
    const QRectF circle(7.0 - radius, 8.0 - radius, 2 * radius, 2 * radius);
    path.arcMoveTo(circle, from);
    path.arcTo(circle, from, sweep);
    QPainterPathStroker stroker;
    stroker.setWidth(1.3);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(path);
}

QPainterPath cross()
{
    QPainterPath path;
    path.moveTo(10.5, 5.75);
    path.lineTo(15, 10.25);
    path.moveTo(15, 5.75);
    path.lineTo(10.5, 10.25);
    QPainterPathStroker stroker;
    stroker.setWidth(1.4);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(path);
}

/// Lines of one width, with arrowheads.
QPainterPath thickLines(const QPainterPath& lines)
{
    QPainterPathStroker stroker;
    stroker.setWidth(1.5);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(lines);
}

QPainterPath shuffleSign()
{
    QPainterPath lines;
    for (const bool down : {true, false}) {
        lines.moveTo(1.5, down ? 4.5 : 11.5);
        lines.lineTo(4.5, down ? 4.5 : 11.5);
        lines.lineTo(9.5, down ? 11.5 : 4.5);
        lines.lineTo(12, down ? 11.5 : 4.5);
    }
    return thickLines(lines) + polygon({{11.5, 1.75}, {15, 4.5}, {11.5, 7.25}}) +
           polygon({{11.5, 8.75}, {15, 11.5}, {11.5, 14.25}});
}

QPainterPath repeatSign()
{
    QPainterPath lines;
    lines.moveTo(2, 8);
    lines.lineTo(2, 4.5);
    lines.lineTo(11, 4.5);
    lines.moveTo(14, 8);
    lines.lineTo(14, 11.5);
    lines.lineTo(5, 11.5);
    return thickLines(lines) + polygon({{10.5, 1.75}, {14, 4.5}, {10.5, 7.25}}) +
           polygon({{5.5, 8.75}, {2, 11.5}, {5.5, 14.25}});
}

QPainterPath queueSign()
{
    return box(1.5, 3, 9, 1.5) + box(1.5, 7, 9, 1.5) + box(1.5, 11, 6, 1.5) +
           polygon({{10, 8.5}, {15, 11.5}, {10, 14.5}});
}

QPainterPath shape(PlayerSign sign)
{
    switch (sign) {
    case PlayerSign::Play:
        return polygon({{4, 2}, {14, 8}, {4, 14}});
    case PlayerSign::Pause:
        return box(3.5, 2, 3.25, 12) + box(9.25, 2, 3.25, 12);
    case PlayerSign::Previous:
        return box(2.5, 3, 2, 10) + polygon({{13.5, 3}, {13.5, 13}, {5, 8}});
    case PlayerSign::Next:
        return box(11.5, 3, 2, 10) + polygon({{2.5, 3}, {2.5, 13}, {11, 8}});
    case PlayerSign::Loud:
        return loudspeaker() + wave(4.0) + wave(7.0);
    case PlayerSign::Muted:
        return loudspeaker() + cross();
    case PlayerSign::Shuffle:
        return shuffleSign();
    case PlayerSign::Repeat:
        return repeatSign();
    case PlayerSign::RepeatOne:
        return repeatSign() + box(7.5, 6.25, 1.25, 3.5);
    case PlayerSign::Queue:
        return queueSign();
    }
    return {};
}

class SignEngine : public QIconEngine {
public:
    explicit SignEngine(PlayerSign sign) : sign_(sign) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        const QPalette::ColorGroup group =
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        painter->scale(side / units, side / units);
        painter->translate(-units / 2, -units / 2);
        painter->fillPath(shape(sign_),
                          QGuiApplication::palette().color(group, QPalette::ButtonText));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new SignEngine(sign_); }

private:
    PlayerSign sign_;
};

} // namespace

QIcon playerIcon(PlayerSign sign)
{
    return QIcon(new SignEngine(sign));
}

} // namespace genrescope
