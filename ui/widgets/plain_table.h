#pragma once

class QAbstractItemModel;
class QObject;
class QSortFilterProxyModel;
class QTableView;
class QWidget;

namespace genrescope {

/// A read-only table of selectable rows, in the style of all tables of the window; Tab leaves it.
QTableView* makePlainTable(QWidget* parent);

/// The rows of a model, sorted by the values of a role; texts as the language has them, whatever
/// their case.
QSortFilterProxyModel* makeSorted(QAbstractItemModel* model, int sortRole, QObject* parent);
/// The same for rows that are there.
void sortTexts(QSortFilterProxyModel& rows, int sortRole);

} // namespace genrescope
