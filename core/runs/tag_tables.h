#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// A table of a teacher's tags.
struct WeightedTable {
    std::string path = {};
    /// How much the teacher counts; above 0.
    double weight = 1.0;

    bool operator==(const WeightedTable&) const = default;
};

/// The tables that a model learns from, as one text in files and forms: a line for each, its path
/// and, unless it is 1, "=" and its weight. One table is thus its path.
struct TagTables {
    std::vector<WeightedTable> tables = {};

    bool operator==(const TagTables&) const = default;

    std::string text() const;
    /// Nothing if a line has no path, or a weight that is not above 0.
    static std::optional<TagTables> parse(std::string_view text);
};

} // namespace genrescope
