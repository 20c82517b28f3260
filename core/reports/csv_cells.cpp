#include "core/reports/csv_cells.h"

namespace genrescope {

std::string csvText(std::string_view text)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    std::string cell;
    if (!text.empty() && formulaStarts.find(text.front()) != std::string_view::npos)
        cell += '\'';
    cell += text;
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
