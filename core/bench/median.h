#pragma once

#include <algorithm>
#include <vector>

namespace genrescope {

/// Of an even number of values, the mean of the two in the middle. @param values  at least one
inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

} // namespace genrescope
