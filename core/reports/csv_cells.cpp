#include "core/reports/csv_cells.h"

#include <cmath>

namespace genrescope {

double milli(double value)
{
    return std::round(value * 1000.0) / 1000.0;
}

std::string harmlessText(std::string_view text)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    std::string cell;
    if (!text.empty() && formulaStarts.find(text.front()) != std::string_view::npos)
        cell += '\'';
    return cell += text;
}

std::string csvText(std::string_view text)
{
    std::string cell = harmlessText(text);
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char character : cell) {
        if (character == '"')
            quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

} // namespace genrescope
