#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace genrescope {

/// The names of an enumeration's values in files and on the command line. An enumeration gets them
/// by declaring
///
///     constexpr EnumNames<Pooling, 2> namesOf(Pooling) { return {{{Pooling::Mean, "mean"}, …}}; }
template<typename Enum, std::size_t count>
using EnumNames = std::array<std::pair<Enum, const char*>, count>;

template<typename Enum>
concept NamedEnum = std::is_enum_v<Enum> && requires(Enum value)
{
    namesOf(value);
};

template<NamedEnum Enum>
constexpr const char* nameOf(Enum value)
{
    for (const auto& [candidate, name] : namesOf(value)) {
        if (candidate == value)
            return name;
    }
    return "";
}

/// Nothing if no value has this name.
template<NamedEnum Enum>
constexpr std::optional<Enum> valueNamed(std::string_view name)
{
    for (const auto& [value, candidate] : namesOf(Enum{})) {
        if (name == candidate)
            return value;
    }
    return std::nullopt;
}

/// For messages: "adam or adamw".
template<NamedEnum Enum>
std::string allNames()
{
    std::string all;
    for (const auto& [value, name] : namesOf(Enum{}))
        all += (all.empty() ? "" : " or ") + std::string(name);
    return all;
}

} // namespace genrescope
