#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace genrescope {

/// JSON as text, indented by so many spaces, in one line where that is -1. Text that is no UTF-8
/// (file names can be any bytes) is written as toUtf8 does.
std::string jsonText(const nlohmann::ordered_json& value, int indent = -1);

} // namespace genrescope
