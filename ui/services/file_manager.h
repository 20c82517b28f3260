#pragma once

#include <QString>

namespace genrescope {

/// Has the desktop's file manager show a file, selected in its folder; where it cannot select, or
/// nobody answers, the folder is opened.
void showInFileManager(const QString& file);

} // namespace genrescope
