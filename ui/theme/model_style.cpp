#include "ui/theme/model_style.h"

namespace genrescope {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ModelStyle modelStyle(const QString& architecture, const QPalette& palette)
{
    const bool dark = isDark(palette);
    if (architecture == QLatin1String("gru"))
        return {QColor(dark ? 0x56B4E9 : 0x0072B2), Qt::SolidPattern, QChar(u'●')};
    if (architecture == QLatin1String("transformer"))
        return {QColor(dark ? 0xF5C04A : 0xE69F00), Qt::BDiagPattern, QChar(u'◆')};
    return {QColor(dark ? 0xBBBBBB : 0x666666), Qt::Dense4Pattern, QChar(u'■')};
}

} // namespace genrescope
