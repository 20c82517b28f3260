#pragma once

#include "core/models/model_info.h"
#include "core/reports/csv_cells.h"
#include "core/workspace/feature_builder.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace genrescope::cli {

/// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// Indented text; text that is not UTF-8 (file names can be any bytes) is written as toUtf8 writes
/// it.
std::string dump(const Json& value);

/// Prints to stdout.
void print(const Json& value);

/// null where there is no value.
Json optionalNumber(const std::optional<double>& value);

Json jsonOf(const OptionValue& value);
Json jsonOf(const ModelOptions& options);
Json failureJson(const FailedClip& clip);

} // namespace genrescope::cli
