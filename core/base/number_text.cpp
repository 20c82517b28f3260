#include "core/base/number_text.h"

#include <cmath>

namespace genrescope {

namespace {

template<typename... Format>
std::string toText(double value, Format... format)
{
    // The largest number has 309 digits before the decimal point.
    std::array<char, 400> buffer = {};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

} // namespace

std::string roundedNumber(double value, int significantDigits)
{
    return toText(value, std::chars_format::general, significantDigits);
}

std::string fixedNumber(double value, int decimals)
{
    return toText(value, std::chars_format::fixed, decimals);
}

std::string bytesText(std::uint64_t bytes)
{
    constexpr std::array units = {" B", " kB", " MB", " GB", " TB"};
    auto size = static_cast<double>(bytes);
    std::size_t unit = 0;
    // What would be rounded to 1000 is 1 of the next unit.
    for (; size >= 999.95 && unit + 1 < units.size(); ++unit)
        size /= 1000.0;
    return fixedNumber(size, unit == 0 ? 0 : 1) + units[unit];
}

std::string hexadecimalNumber(double value)
{
    const std::string digits = toText(std::abs(value), std::chars_format::hex);
    return (std::signbit(value) ? "-0x" : "0x") + digits;
}

} // namespace genrescope
