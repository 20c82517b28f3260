#pragma once

#include "core/base/message.h"

#include <nlohmann/json.hpp>

namespace genrescope {

// How messages are kept in files, so that they can be shown in any language later: verbatim text as
// a string, a pattern as a list that begins with it, followed by its arguments.

nlohmann::ordered_json toJson(const Message& message);

/// @throws ConfigError if toJson cannot have made it.
Message messageFrom(const nlohmann::json& json);

} // namespace genrescope
