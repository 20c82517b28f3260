#include "ui/text/natural_order.h"

#include <QLocale>

namespace genrescope {

QCollator naturalOrder(Qt::CaseSensitivity sensitivity)
{
    QCollator collator;
    // The locale "C" compares character codes and knows no numbers.
    if (collator.locale().language() == QLocale::C)
        collator.setLocale(QLocale::English);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(sensitivity);
    return collator;
}

} // namespace genrescope
