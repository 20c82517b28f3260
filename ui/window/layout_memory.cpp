#include "ui/window/layout_memory.h"

#include "ui/widgets/column_fit.h"
#include "ui/window/settings.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

namespace genrescope {

namespace {

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
