#include "ui/text/format.h"

#include <QCoreApplication>

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

QString percentText(double fraction, const QLocale& locale, int digits)
{
    const double percent = 100.0 * fraction;
    const QString number =
        digits > 0 ? locale.toString(percent, 'f', digits) : locale.toString(std::lround(percent));
    // Languages differ in spacing: "71%" in English, "71 %" in German.
    return QCoreApplication::translate("Format", "%1%", "a percentage").arg(number);
}

QString numberText(const std::optional<double>& value, int digits, const QLocale& locale)
{
    return value ? locale.toString(*value, 'f', digits) : QStringLiteral("–");
}

QString menuText(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace genrescope
