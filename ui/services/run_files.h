#pragma once

#include "ui/services/run_store.h"

#include <string_view>

namespace genrescope {

/// The formats of those files of a run that the window adds or shows.

/// Every setting of a config.json by name; groups as "group.name". Empty if it is not a JSON
/// object.
std::map<QString, QString> settingsFromJson(const QByteArray& json);

/// Complete rows of a steps.csv, and functions to write them.
std::vector<RunStep> stepsFromCsv(std::string_view csv);
std::string stepsHeader();
std::string stepLine(const RunStep& step);

} // namespace genrescope
