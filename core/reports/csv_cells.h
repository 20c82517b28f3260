#pragma once

#include "core/base/number_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace genrescope {

/// Untrusted text that no spreadsheet takes for a formula: that gets a leading apostrophe.
std::string harmlessText(std::string_view text);

/// Untrusted text as a CSV cell: never a formula, and quoted where RFC 4180 requires it.
std::string csvText(std::string_view text);

/// To the thousandth: more digits of a time in seconds are meaningless.
double milli(double value);

/// Digits that read back as the same number.
template<typename Number>
void appendCsvNumber(std::string& row, Number value)
{
    row += shortestNumber(value);
}

/// An empty cell where there is no value.
inline void appendCsvNumber(std::string& row, const std::optional<double>& value)
{
    if (value)
        appendCsvNumber(row, *value);
}

} // namespace genrescope
