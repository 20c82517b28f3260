#include "ui/text/format.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

QString durationText(double seconds, bool tenths)
{
    const auto all = static_cast<qint64>(std::llround(std::max(0.0, seconds) * 10.0));
    const qint64 whole = tenths ? all / 10 : (all + 5) / 10;
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    QString text = hours > 0
                       ? QStringLiteral("%1:%2").arg(hours).arg(minutes, 2, 10, QLatin1Char('0'))
                       : QString::number(minutes);
    text += QStringLiteral(":%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (tenths)
        text += QLatin1Char('.') + QString::number(all % 10);
    return text;
}

QString percentText(double probability, const QLocale& locale)
{
    // No-break space: number and unit stay together.
    return locale.toString(std::lround(100.0 * probability)) + QStringLiteral("\u00a0%");
}

QString numberText(const std::optional<double>& value, int digits, const QLocale& locale)
{
    return value ? locale.toString(*value, 'f', digits) : QStringLiteral("–");
}

} // namespace genrescope
