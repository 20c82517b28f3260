#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace genrescope {

// Numbers as text in C's notation and back, whatever the locale: std::to_string and printf write
// what setlocale says, and Qt calls setlocale.

/// The number that all of `text` represents; nothing if it is anything else.
template<typename Number>
std::optional<Number> parseNumber(std::string_view text)
{
    Number value = {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// The shortest digits that read back as the same number: "0.1", "1e-07".
template<typename Number>
std::string shortestNumber(Number value)
{
    std::array<char, 32> digits = {};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), end};
}

/// With at most this many significant digits, as printf's %g writes it: "0.33333", "1234.6".
std::string roundedNumber(double value, int significantDigits);

/// With this many digits after the decimal point, as printf's %f writes it: "0.3333".
std::string fixedNumber(double value, int decimals);

/// A size on a disk, in units of 1000: "25.6 GB".
std::string bytesText(std::uint64_t bytes);

/// Exactly, as printf's %a writes it: "0x1.8p+1".
std::string hexadecimalNumber(double value);

} // namespace genrescope
