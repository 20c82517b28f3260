#include "ui/text/score_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <cmath>

namespace genrescope {

namespace {

// Finer than resampling artists can resolve.
constexpr int intervalDigits = 2;
// Of percentage points.
constexpr int errorDigits = 1;
constexpr int pDigits = 3;
constexpr double minP = 0.001;

} // namespace

QString intervalText(const std::optional<Interval>& interval)
{
    return interval ? QStringLiteral("%1–%2").arg(numberText(interval->low, intervalDigits),
                                                  numberText(interval->high, intervalDigits))
                    : QString();
}

QString scoreText(const std::optional<double>& value, const std::optional<Interval>& interval,
                  int digits)
{
    const QString score = numberText(value, digits);
    return interval ? QStringLiteral("%1 (%2)").arg(score, intervalText(interval)) : score;
}

QString signedText(const std::optional<double>& value, int digits)
{
    if (!value)
        return numberText(value, digits);
    // A minus as wide as the plus, so that digits stay in line.
    return (*value < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) +
           numberText(std::abs(*value), digits);
}

QString calibrationErrorText(double error)
{
    return QCoreApplication::translate("ScoreText", "%1 percentage points",
                                       "how far probabilities are off")
        .arg(numberText(100.0 * error, errorDigits));
}

QString pValueText(const std::optional<double>& p)
{
    return p && *p < minP ? QStringLiteral("< ") + numberText(minP, pDigits)
                          : numberText(p, pDigits);
}

} // namespace genrescope
