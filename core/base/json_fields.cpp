#include "core/base/json_fields.h"

#include "core/base/error.h"

#include <string_view>

namespace genrescope {

using Json = nlohmann::json;

namespace {

constexpr int maxDepth = 16;

} // namespace

JsonFieldReader::JsonFieldReader(const Json& object, Absent absent)
    : object_(object), absent_(absent)
{
    if (!object.is_object())
        throw ConfigError(Message::english("A JSON object was expected."));
}

const Json* JsonFieldReader::find(const char* name, Absent absent)
{
    visited_.push_back(name);
    const auto found = object_.find(name);
    if (found != object_.end())
        return &*found;
    if (absent == Absent::Reject)
        throw ConfigError(Message::english("The field \"%1\" is missing.", name));
    return nullptr;
}

void JsonFieldReader::reject(const char* name, const Message& expected)
{
    throw ConfigError(Message::english("The field \"%1\" must be %2.", name, expected));
}

void JsonFieldReader::readValue(const Json& json, const char* name, bool& value)
{
    if (!json.is_boolean())
        reject(name, Message::english("true or false"));
    value = json.get<bool>();
}

void JsonFieldReader::readValue(const Json& json, const char* name, double& value)
{
    if (!json.is_number())
        reject(name, Message::english("a number"));
    value = json.get<double>();
}

void JsonFieldReader::readValue(const Json& json, const char* name, std::string& value)
{
    if (!json.is_string())
        reject(name, Message::english("text"));
    value = json.get<std::string>();
}

void JsonFieldReader::readValue(const Json& json, const char* /*name*/, Message& value)
{
    value = messageFrom(json);
}

void JsonFieldReader::readValue(const Json& json, const char* name,
                                std::variant<bool, int, double, std::string>& value)
{
    if (json.is_boolean())
        value = json.get<bool>();
    else if (json.is_number_integer())
        readValue(json, name, value.emplace<int>());
    else if (json.is_number())
        value = json.get<double>();
    else if (json.is_string())
        value = json.get<std::string>();
    else
        reject(name, Message::english("true, false, a number or text"));
}

void JsonFieldReader::rejectOthers() const
{
    for (const auto& [key, value] : object_.items()) {
        if (std::ranges::find(visited_, std::string_view(key)) == visited_.end())
            throw ConfigError(
                Message::english("This version of Genrescope knows no field \"%1\".", key));
    }
}

Json parseJson(const std::string& text)
{
    return parseJson(text, {}, {});
}

Json parseJson(const std::string& text, std::string_view list,
               const std::function<void(const Json&)>& take)
{
    bool isInList = false;
    const auto onEvent = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (depth > maxDepth)
            throw ConfigError(Message::english("The JSON is nested too deeply."));
        if (!take)
            return true;
        if (depth == 1 && event == Json::parse_event_t::key)
            isInList = parsed.get_ref<const std::string&>() == list;
        if (depth != 2 || !isInList || event != Json::parse_event_t::object_end)
            return true;
        take(parsed);
        return false;
    };
    try {
        return Json::parse(text, onEvent);
    } catch (const Json::exception& fault) {
        throw ConfigError(Message::english("This is not valid JSON: %1.", messageOf(fault)));
    }
}

} // namespace genrescope
