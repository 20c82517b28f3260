#pragma once

#include <charconv>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace genrescope {

/// Untrusted text as a CSV cell: never a formula, and quoted where RFC 4180 requires it.
std::string csvText(std::string_view text);

/// The shortest digits that read back as the same number, whatever the locale.
template<typename Number>
void appendCsvNumber(std::string& row, Number value)
{
    char digits[32];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), value);
    row.append(std::begin(digits), end);
}

/// An empty cell where there is no value.
inline void appendCsvNumber(std::string& row, const std::optional<double>& value)
{
    if (value)
        appendCsvNumber(row, *value);
}

} // namespace genrescope
