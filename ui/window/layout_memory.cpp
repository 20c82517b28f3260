#include "ui/window/layout_memory.h"

#include "ui/window/settings.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

namespace genrescope {

namespace {

QHeaderView* headerOf(const QAbstractItemView* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(view))
        return tree->header();
    return nullptr;
}

template<typename Visit>
void forEachNamed(const QWidget& root, Visit visit)
{
    for (auto* view : root.findChildren<QAbstractItemView*>()) {
        QHeaderView* const header = headerOf(view);
        if (header != nullptr && !view->objectName().isEmpty())
            visit(view->objectName(), header);
    }
    for (auto* splitter : root.findChildren<QSplitter*>()) {
        // Qt's own dialogs name theirs in this way.
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
