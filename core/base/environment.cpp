#include "core/base/environment.h"

#include <cstdlib>

namespace genrescope {

Environment processEnvironment()
{
    return [](const char* name) -> std::optional<std::string> {
        const char* const value = std::getenv(name);
        if (value == nullptr || *value == '\0')
            return {};
        return value;
    };
}

} // namespace genrescope
