#pragma once

class QWidget;

namespace genrescope {

class Settings;

/// Remembers how people arranged a window: the columns of every table with a ColumnFit and the
/// position of every splitter below `root` that has an object name.
void saveLayouts(const QWidget& root, Settings& settings);
void restoreLayouts(const QWidget& root, const Settings& settings);

} // namespace genrescope
