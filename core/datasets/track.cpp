#include "core/datasets/track.h"

#include <array>
#include <utility>

namespace genrescope {

namespace {

constexpr std::array<std::pair<Split, std::string_view>, 3> splitNames = {{
    {Split::Training, "training"},
    {Split::Validation, "validation"},
    {Split::Test, "test"},
}};

} // namespace

std::string_view splitName(Split split)
{
    for (const auto& [value, name] : splitNames) {
        if (value == split)
            return name;
    }
    return "unknown";
}

std::optional<Split> splitNamed(std::string_view name)
{
    for (const auto& [value, candidateName] : splitNames) {
        if (candidateName == name)
            return value;
    }
    return std::nullopt;
}

} // namespace genrescope
