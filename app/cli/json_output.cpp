#include "app/cli/json_output.h"

#include "core/base/json_text.h"

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

Json jsonOf(const OptionValue& value)
{
    return std::visit([](const auto& one) { return Json(one); }, value);
}

Json jsonOf(const ModelOptions& options)
{
    Json json = Json::object();
    for (const auto& [name, value] : options)
        json[name] = jsonOf(value);
    return json;
}

Json failureJson(const FailedClip& clip)
{
    return {{"track", clip.track}, {"file", clip.file}, {"reason", clip.reason.str()}};
}

} // namespace genrescope::cli
