#pragma once

#include "ui/services/run_store.h"

#include <string_view>

namespace genrescope {

/// The formats of those files of a run that the window adds or shows.

/// Every setting of a config.json by name; groups as "group.name". Empty if it is not a JSON
/// object.
std::map<QString, QString> settingsFromJson(const QByteArray& json);

/// Rows of a steps.csv as far as they are complete, and how they are written.
std::vector<RunStep> stepsFromCsv(std::string_view csv);
std::string stepsHeader();
std::string stepLine(const RunStep& step);

} // namespace genrescope
