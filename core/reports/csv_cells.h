#pragma once

#include "core/base/number_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace genrescope {

/// Untrusted text as a CSV cell: never a formula, and quoted where RFC 4180 requires it.
std::string csvText(std::string_view text);

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
