#include "ui/widgets/frequency_chart_accessible.h"

#include "ui/widgets/frequency_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace genrescope {

namespace {

class FrequencyChartAccessible : public QAccessibleWidget {
public:
    explicit FrequencyChartAccessible(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        // The most frequent ones: the table beside the chart has them all.
        constexpr int maxListed = 10;
        const auto* chart = static_cast<const FrequencyChart*>(object());
        QStringList bars;
        for (int bar = 0; bar < qMin(maxListed, chart->barCount()); ++bar)
            bars << QStringLiteral("%1: %2").arg(chart->barName(bar), chart->barText(bar));
        return bars.join(QStringLiteral("; "));
    }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("genrescope::FrequencyChart") || object == nullptr)
        return nullptr;
    return new FrequencyChartAccessible(static_cast<QWidget*>(object));
}

} // namespace

void installFrequencyChartAccessibility()
{
    // Qt keeps each factory once.
    QAccessible::installFactory(makeInterface);
}

} // namespace genrescope
