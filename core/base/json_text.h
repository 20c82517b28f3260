#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace genrescope {

/// JSON as text, indented by `indent` spaces, on one line if that is -1. Text that is not UTF-8
/// (file names can be any bytes) is written as toUtf8 writes it.
std::string jsonText(const nlohmann::ordered_json& value, int indent = -1);

} // namespace genrescope
