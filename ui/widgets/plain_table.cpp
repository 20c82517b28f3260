#include "ui/widgets/plain_table.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/marked_header.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace genrescope {

QTableView* makePlainTable(QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setHorizontalHeader(new MarkedHeader(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + spacing::usual);
    return table;
}

QSortFilterProxyModel* makeSorted(QAbstractItemModel* model, int sortRole, QObject* parent)
{
    auto* sorted = new QSortFilterProxyModel(parent);
    sorted->setSourceModel(model);
    sortTexts(*sorted, sortRole);
    return sorted;
}

void sortTexts(QSortFilterProxyModel& rows, int sortRole)
{
    rows.setSortRole(sortRole);
    rows.setSortCaseSensitivity(Qt::CaseInsensitive);
    rows.setSortLocaleAware(true);
}

} // namespace genrescope
