#pragma once

#include <functional>
#include <optional>
#include <string>

namespace genrescope {

/// A variable of the environment; nothing if it is not set, or empty.
using Environment = std::function<std::optional<std::string>(const char* name)>;

/// Of this process.
Environment processEnvironment();

} // namespace genrescope
