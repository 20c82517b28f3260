#include "ui/widgets/accessible_rows.h"

#include <QWidget>

#include <algorithm>

namespace genrescope {

namespace {

/// One row; no object backs it.
class AccessibleRow final : public QAccessibleInterface {
public:
    AccessibleRow(QWidget* widget, RowSource* source, int row)
        : widget_(widget), source_(source), row_(row)
    {
    }

    bool isValid() const override { return row_ < source_->rowCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent()->window(); }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(widget_);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? source_->rowText(row_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        const QRect rect = source_->rowRect(row_);
        return {widget_->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = source_->currentRow() == row_;
        state.focused = state.selected && widget_->hasFocus();
        state.readOnly = true;
        return state;
    }

    int row() const { return row_; }

private:
    QWidget* widget_;
    RowSource* source_;
    int row_;
};

QAccessibleInterface* makeRows(const QString&, QObject* object)
{
    auto* source = dynamic_cast<RowSource*>(object);
    auto* widget = qobject_cast<QWidget*>(object);
    return source && widget ? new AccessibleRows(widget, source) : nullptr;
}

} // namespace

AccessibleRows::AccessibleRows(QWidget* widget, RowSource* source)
    : QAccessibleWidget(widget, QAccessible::List), source_(source)
{
}

AccessibleRows::~AccessibleRows()
{
    for (const QAccessible::Id id : rows_)
        QAccessible::deleteAccessibleInterface(id);
}

int AccessibleRows::childCount() const
{
    return source_->rowCount();
}

QAccessibleInterface* AccessibleRows::child(int index) const
{
    if (index < 0 || index >= source_->rowCount())
        return nullptr;
    for (int row = static_cast<int>(rows_.size()); row <= index; ++row)
        rows_.push_back(
            QAccessible::registerAccessibleInterface(new AccessibleRow(widget(), source_, row)));
    return QAccessible::accessibleInterface(rows_[static_cast<std::size_t>(index)]);
}

int AccessibleRows::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const AccessibleRow*>(child);
    return row && row->parent() == this ? row->row() : -1;
}

QAccessibleInterface* AccessibleRows::childAt(int x, int y) const
{
    const QPoint position = widget()->mapFromGlobal(QPoint(x, y));
    for (int row = 0; row < source_->rowCount(); ++row)
        if (source_->rowRect(row).contains(position))
            return child(row);
    return nullptr;
}

QAccessibleInterface* AccessibleRows::focusChild() const
{
    return widget()->hasFocus() ? child(source_->currentRow()) : nullptr;
}

void installAccessibleRows()
{
    // Qt keeps a factory once, however often it is installed.
    QAccessible::installFactory(makeRows);
}

void announceRow(QWidget* widget, int row)
{
    if (!QAccessible::isActive() || row < 0)
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace genrescope
