#pragma once

class QTableView;
class QWidget;

namespace genrescope {

/// A table of rows to look at and to choose one of, as all tables of the window look; Tab leaves
/// it.
QTableView* makePlainTable(QWidget* parent);

} // namespace genrescope
