#pragma once

class QTableView;
class QWidget;

namespace genrescope {

/// A read-only table of selectable rows, in the style of all tables of the window; Tab leaves it.
QTableView* makePlainTable(QWidget* parent);

} // namespace genrescope
