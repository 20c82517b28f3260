#pragma once

class QWidget;

namespace genrescope {

class Settings;

/// Remembers how people arranged a window: the columns of every table with a ColumnFit, the
/// position of every splitter, and what every check box, combo box (by its index), slider and
/// spin box is set to, of those below `root` that have an object name.
void saveLayouts(const QWidget& root, Settings& settings);
void restoreLayouts(const QWidget& root, const Settings& settings);

} // namespace genrescope
