#include "ui/pages/small_number_box.h"

namespace genrescope {

namespace {

// Enough for eight digits of the smallest learning rate.
constexpr int maxDecimals = 20;

} // namespace

SmallNumberBox::SmallNumberBox(QWidget* parent) : QDoubleSpinBox(parent)
{
    setDecimals(maxDecimals);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
}

QString SmallNumberBox::textFromValue(double value) const
{
    return locale().toString(value, 'g', QLocale::FloatingPointShortest);
}

double SmallNumberBox::valueFromText(const QString& text) const
{
    return locale().toDouble(text);
}

QValidator::State SmallNumberBox::validate(QString& text, int&) const
{
    bool isNumber = false;
    const double value = locale().toDouble(text, &isNumber);
    // "1e-" may still become a number.
    if (!isNumber)
        return QValidator::Intermediate;
    return value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                    : QValidator::Intermediate;
}

} // namespace genrescope
