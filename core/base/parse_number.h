#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace genrescope {

/// The number that all of `text` represents, whatever the locale; nothing if it is anything else.
template<typename Number>
std::optional<Number> parseNumber(std::string_view text)
{
    Number value = {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace genrescope
