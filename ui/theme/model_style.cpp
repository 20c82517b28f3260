#include "ui/theme/model_style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <array>

namespace genrescope {

namespace {

struct ColorPair {
    QRgb onLight;
    QRgb onDark;
};

constexpr std::array colors = {
    ColorPair{0x0072B2, 0x56B4E9}, // blue
    ColorPair{0xE69F00, 0xF5C04A}, // orange
    ColorPair{0x009E73, 0x3CC8A0}, // green
    ColorPair{0xCC79A7, 0xE6A5C8}, // purple
    ColorPair{0xD55E00, 0xFF8A4C}, // vermilion
    ColorPair{0x56B4E9, 0xF0E442}, // sky blue, yellow
    ColorPair{0x333333, 0xEEEEEE}, // black, white
};
constexpr ColorPair neutral = {0x666666, 0xBBBBBB};

// As many marks and patterns as can be told apart at a glance. Their number is coprime to that of
// the colors, so that styles repeat only after many places.
constexpr std::array marks = {Mark::Circle, Mark::Diamond, Mark::Square, Mark::Triangle};
constexpr std::array brushes = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern,
                                Qt::DiagCrossPattern};

QPixmap drawMark(const ModelStyle& style, qreal ratio)
{
    constexpr int side = 16;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(style.color);
    QFont font;
    font.setPixelSize(14);
    painter.setFont(font);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, style.markText());
    return pixmap;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor blended(const QColor& front, const QColor& back, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(a * share + b * (1 - share));
    };
    return QColor(mix(front.red(), back.red()), mix(front.green(), back.green()),
                  mix(front.blue(), back.blue()));
}

QChar markCharacter(Mark mark)
{
    switch (mark) {
    case Mark::Circle:
        return QChar(u'●');
    case Mark::Diamond:
        return QChar(u'◆');
    case Mark::Square:
        return QChar(u'■');
    case Mark::Triangle:
        break;
    }
    return QChar(u'▲');
}

ModelStyle modelStyle(int place, const QPalette& palette)
{
    const auto n = static_cast<std::size_t>(std::max(0, place));
    const ColorPair& color = place < 0 ? neutral : colors[n % colors.size()];
    return {QColor(isDark(palette) ? color.onDark : color.onLight), brushes[n % brushes.size()],
            marks[n % marks.size()]};
}

QIcon markIcon(int place, const QPalette& palette)
{
    const ModelStyle style = modelStyle(place, palette);
    const qreal ratio = qGuiApp->devicePixelRatio();
    // Qt keeps what icons look like by the pixmap that they are made of, which is therefore not
    // made anew for each icon.
    const QString key = QStringLiteral("genrescope mark %1 %2 %3")
                            .arg(style.markText())
                            .arg(style.color.name())
                            .arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawMark(style, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QString markedName(const ModelLabel& label)
{
    // A mark is the same in every palette.
    return modelStyle(label.place, {}).markText() + QLatin1Char(' ') + label.name;
}

} // namespace genrescope
