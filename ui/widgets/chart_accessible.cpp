#include "ui/widgets/chart_accessible.h"

#include "ui/widgets/chart_view.h"

#include <QAccessibleWidget>

namespace genrescope {

namespace {

class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto* view = static_cast<const ChartView*>(widget());
        if (kind == QAccessible::Name)
            return view->title();
        if (kind == QAccessible::Value)
            return view->valueText();
        // AT-SPI has no text value for charts: their value is in their description, too.
        if (kind == QAccessible::Description)
            return view->valueText();
        return QAccessibleWidget::text(kind);
    }

    /// The view's scene is an image, not something to navigate.
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
};

QAccessibleInterface* makeChartAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view != nullptr ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(makeChartAccessible);
}

} // namespace genrescope
