#include "ui/widgets/accessible_position.h"

#include <QWidget>

namespace genrescope {

namespace {

QAccessibleInterface* makePosition(const QString&, QObject* object)
{
    auto* source = dynamic_cast<PositionSource*>(object);
    auto* widget = qobject_cast<QWidget*>(object);
    return source && widget ? new AccessiblePosition(widget, source) : nullptr;
}

} // namespace

AccessiblePosition::AccessiblePosition(QWidget* widget, PositionSource* source)
    : QAccessibleWidget(widget, QAccessible::Slider), source_(source)
{
}

void* AccessiblePosition::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessiblePosition::text(QAccessible::Text text) const
{
    if (text == QAccessible::Value)
        return source_->positionText();
    // AT-SPI has no text value for sliders: the visible range comes before the purpose.
    if (text == QAccessible::Description)
        return source_->positionText() + QStringLiteral(". ") + QAccessibleWidget::text(text);
    return QAccessibleWidget::text(text);
}

QVariant AccessiblePosition::currentValue() const
{
    return source_->position();
}

void AccessiblePosition::setCurrentValue(const QVariant& value)
{
    source_->requestPosition(value.toDouble());
}

QVariant AccessiblePosition::maximumValue() const
{
    return source_->positionEnd();
}

QVariant AccessiblePosition::minimumValue() const
{
    return 0.0;
}

QVariant AccessiblePosition::minimumStepSize() const
{
    return 1.0;
}

void installAccessiblePosition()
{
    // Qt keeps a factory once, however often it is installed.
    QAccessible::installFactory(makePosition);
}

void announcePosition(QWidget* widget, double seconds)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(widget, seconds);
    QAccessible::updateAccessibility(&event);
}

} // namespace genrescope
