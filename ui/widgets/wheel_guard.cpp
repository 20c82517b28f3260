#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace genrescope {

WheelGuard::WheelGuard(QWidget* page) : QObject(page)
{
    const auto guard = [this](QWidget* field) {
        // The default, WheelFocus, would let the wheel focus it.
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    };
    for (QAbstractSpinBox* box : page->findChildren<QAbstractSpinBox*>())
        guard(box);
    for (QComboBox* box : page->findChildren<QComboBox*>())
        guard(box);
}

bool WheelGuard::eventFilter(QObject* field, QEvent* event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(field)->hasFocus())
        return false;
    // Not accepted, so it propagates to the parent widget.
    event->ignore();
    return true;
}

} // namespace genrescope
