#include "ui/window/layout_memory.h"

#include "ui/widgets/column_fit.h"
#include "ui/window/settings.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

namespace genrescope {

namespace {

/// A control that stays as a person set it, behind the interface of Qt's views and splitters.
template<typename Widget>
class Control {
public:
    explicit Control(Widget& widget) : widget_(widget) {}

    QByteArray saveState() const { return QByteArray::number(value(widget_)); }
    void restoreState(const QByteArray& state)
    {
        bool isNumber = false;
        const int number = state.toInt(&isNumber);
        if (isNumber)
            setValue(widget_, number);
    }

private:
    static int value(const QCheckBox& box) { return box.isChecked() ? 1 : 0; }
    static int value(const QComboBox& box) { return box.currentIndex(); }
    static int value(const QSlider& slider) { return slider.value(); }
    static int value(const QSpinBox& box) { return box.value(); }
    static void setValue(QCheckBox& box, int checked) { box.setChecked(checked != 0); }
    static void setValue(QComboBox& box, int index)
    {
        if (index >= 0 && index < box.count())
            box.setCurrentIndex(index);
    }
    static void setValue(QSlider& slider, int value) { slider.setValue(value); }
    static void setValue(QSpinBox& box, int value) { box.setValue(value); }

    Widget& widget_;
};

template<typename Widget, typename Visit>
void forEachControl(const QWidget& root, Visit visit)
{
    for (auto* widget : root.findChildren<Widget*>()) {
        Control<Widget> control(*widget);
        if (!widget->objectName().isEmpty())
            visit(widget->objectName(), &control);
    }
}

template<typename Visit>
void forEachNamed(const QWidget& root, Visit visit)
{
    for (auto* view : root.findChildren<QAbstractItemView*>()) {
        if (view->objectName().isEmpty())
            continue;
        if (ColumnFit* const columns = columnFitOf(view))
            visit(view->objectName(), columns);
        else if (auto* table = qobject_cast<QTableView*>(view))
            visit(view->objectName(), table->horizontalHeader());
    }
    for (auto* splitter : root.findChildren<QSplitter*>()) {
        // Qt's own dialogs name theirs like this.
        if (!splitter->objectName().isEmpty() && !splitter->objectName().startsWith(u"qt_"))
            visit(splitter->objectName(), splitter);
    }
    forEachControl<QCheckBox>(root, visit);
    forEachControl<QComboBox>(root, visit);
    forEachControl<QSlider>(root, visit);
    forEachControl<QSpinBox>(root, visit);
}

} // namespace

void saveLayouts(const QWidget& root, Settings& settings)
{
    forEachNamed(root, [&](const QString& name, auto* part) {
        settings.setLayout(name, part->saveState());
    });
}

void restoreLayouts(const QWidget& root, const Settings& settings)
{
    forEachNamed(root, [&](const QString& name, auto* part) {
        const QByteArray state = settings.layout(name);
        if (!state.isEmpty())
            part->restoreState(state);
    });
}

} // namespace genrescope
