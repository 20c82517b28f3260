#include "core/metrics/label_columns.h"

#include "core/base/error.h"

#include <algorithm>

namespace genrescope {

std::vector<std::size_t> columnsOf(const std::vector<std::string>& wanted,
                                   const std::vector<std::string>& known)
{
    std::vector<std::size_t> columns;
    for (const std::string& label : wanted) {
        const auto found = std::ranges::find(known, label);
        if (found == known.end())
            throw CheckpointError(Message::english("It does not know the genre %1.", label));
        columns.push_back(static_cast<std::size_t>(found - known.begin()));
    }
    return columns;
}

OutputRule ruleOf(const OutputRule& rule, const std::vector<std::size_t>& columns)
{
    OutputRule selected = rule;
    selected.parents.clear();
    selected.thresholds.clear();
    const auto noMusic = std::ranges::find(columns, static_cast<std::size_t>(rule.noMusic));
    selected.noMusic = noMusic == columns.end() ? -1 : static_cast<int>(noMusic - columns.begin());
    for (const std::size_t column : columns) {
        if (!rule.parents.empty()) {
            const auto parent =
                std::ranges::find(columns, static_cast<std::size_t>(rule.parents[column]));
            selected.parents.push_back(
                parent == columns.end() ? -1 : static_cast<int>(parent - columns.begin()));
        }
        if (!rule.thresholds.empty())
            selected.thresholds.push_back(rule.thresholds[column]);
    }
    return selected;
}

} // namespace genrescope
