#include "core/runs/tag_tables.h"

#include "core/base/number_text.h"

#include <cmath>

namespace genrescope {

namespace {

constexpr char weightSign = '=';

/// What follows the last sign, if it is a number: a path may contain signs, too.
std::optional<double> weightIn(std::string_view line)
{
    const std::size_t sign = line.rfind(weightSign);
    if (sign == std::string_view::npos)
        return {};
    return parseNumber<double>(line.substr(sign + 1));
}

std::string lineOf(const WeightedTable& table)
{
    // A path that ends as if a weight followed gets one.
    if (table.weight == 1.0 && !weightIn(table.path))
        return table.path;
    return table.path + weightSign + shortestNumber(table.weight);
}

} // namespace

std::string TagTables::text() const
{
    std::string text;
    for (const WeightedTable& table : tables)
        text += (text.empty() ? "" : "\n") + lineOf(table);
    return text;
}

std::optional<TagTables> TagTables::parse(std::string_view text)
{
    TagTables parsed;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::optional<double> weight = weightIn(line);
        const std::string_view path = weight ? line.substr(0, line.rfind(weightSign)) : line;
        if (path.empty() || (weight && !(*weight > 0.0 && std::isfinite(*weight))))
            return {};
        parsed.tables.push_back({std::string(path), weight.value_or(1.0)});
    }
    return parsed;
}

} // namespace genrescope
