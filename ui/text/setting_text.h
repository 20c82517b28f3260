#pragma once

#include <QString>

namespace genrescope {

// Settings of runs as config.json names them ("learning_rate", "options.layers"), for people. What
// is not known (an older or newer file) is shown as it is named there.

/// "Learning rate".
QString settingTitle(const QString& name);

/// What the setting does, and its name in files. HTML.
QString settingToolTip(const QString& name);

/// Its value as forms show it, of what config.json says.
QString settingValueText(const QString& name, const QString& value);

} // namespace genrescope
