#include "app/cli/json_output.h"

#include "core/base/json_text.h"

#include <cmath>
#include <iostream>

namespace genrescope::cli {

std::string dump(const Json& value)
{
    return jsonText(value, 2);
}

void print(const Json& value)
{
    std::cout << dump(value) << '\n';
}

Json optionalNumber(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

double milli(double value)
{
    return std::round(value * 1000.0) / 1000.0;
}

} // namespace genrescope::cli
