#pragma once

#include "core/base/message.h"

#include <nlohmann/json.hpp>

namespace genrescope {

// How messages are kept in files, so that they can be shown in any language later: verbatim text as
// a string, a pattern as a list that begins with it and goes on with what fills its gaps.

nlohmann::ordered_json toJson(const Message& message);

/// @throws ConfigError if it is nothing that toJson made.
Message messageFrom(const nlohmann::json& json);

} // namespace genrescope
