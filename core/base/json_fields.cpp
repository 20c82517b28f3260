#include "core/base/json_fields.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace genrescope {

namespace {

using Json = nlohmann::json;

constexpr int maxDepth = 16;

[[noreturn]] void reject(const char* name, const char* expected)
{
    throw ConfigError(Message::english("The field \"%1\" must be %2.", name, expected));
}

template<typename Integer>
void readInteger(const Json* json, const char* name, Integer& value)
{
    if (json == nullptr)
        return;
    if (json->is_number_unsigned() && std::in_range<Integer>(json->get<std::uint64_t>()))
        value = static_cast<Integer>(json->get<std::uint64_t>());
    else if (json->is_number_integer() && !json->is_number_unsigned() &&
             std::in_range<Integer>(json->get<std::int64_t>()))
        value = static_cast<Integer>(json->get<std::int64_t>());
    else
        reject(name, "a whole number within its range");
}

template<typename Number, typename ReadItem>
void readNumbers(const Json* json, const char* name, std::vector<Number>& value, ReadItem readItem)
{
    if (json == nullptr)
        return;
    if (!json->is_array())
        reject(name, "a list of numbers");
    value.clear();
    for (const Json& item : *json)
        readItem(item, value.emplace_back());
}

} // namespace

JsonFieldReader::JsonFieldReader(const Json& object, Absent absent)
    : object_(object), absent_(absent)
{
    if (!object.is_object())
        throw ConfigError(Message::english("A JSON object was expected."));
}

const Json* JsonFieldReader::find(const char* name)
{
    asked_.insert(name);
    const auto found = object_.find(name);
    if (found != object_.end())
        return &*found;
    if (absent_ == Absent::Reject)
        throw ConfigError(Message::english("The field \"%1\" is missing.", name));
    return nullptr;
}

void JsonFieldReader::operator()(const char* name, int& value)
{
    readInteger(find(name), name, value);
}

void JsonFieldReader::operator()(const char* name, std::int64_t& value)
{
    readInteger(find(name), name, value);
}

void JsonFieldReader::operator()(const char* name, std::uint64_t& value)
{
    readInteger(find(name), name, value);
}

void JsonFieldReader::operator()(const char* name, double& value)
{
    const Json* json = find(name);
    if (json == nullptr)
        return;
    if (!json->is_number())
        reject(name, "a number");
    value = json->get<double>();
}

void JsonFieldReader::operator()(const char* name, std::string& value)
{
    const Json* json = find(name);
    if (json == nullptr)
        return;
    if (!json->is_string())
        reject(name, "text");
    value = json->get<std::string>();
}

void JsonFieldReader::operator()(const char* name, std::vector<std::string>& value)
{
    const Json* json = find(name);
    if (json == nullptr)
        return;
    if (!json->is_array())
        reject(name, "a list of strings");
    value.clear();
    for (const Json& item : *json) {
        if (!item.is_string())
            reject(name, "a list of strings");
        value.push_back(item.get<std::string>());
    }
}

void JsonFieldReader::operator()(const char* name, std::vector<int>& value)
{
    readNumbers(find(name), name, value,
                [&](const Json& item, int& number) { readInteger(&item, name, number); });
}

void JsonFieldReader::operator()(const char* name, std::vector<std::uint64_t>& value)
{
    readNumbers(find(name), name, value,
                [&](const Json& item, std::uint64_t& number) { readInteger(&item, name, number); });
}

void JsonFieldReader::operator()(const char* name, std::vector<double>& value)
{
    readNumbers(find(name), name, value, [&](const Json& item, double& number) {
        if (!item.is_number())
            reject(name, "a list of numbers");
        number = item.get<double>();
    });
}

void JsonFieldReader::operator()(const char* name, std::map<std::string, double>& value)
{
    const Json* json = find(name);
    if (json == nullptr)
        return;
    if (!json->is_object())
        reject(name, "an object of numbers");
    value.clear();
    for (const auto& [key, item] : json->items()) {
        if (!item.is_number())
            reject(name, "an object of numbers");
        value.emplace(key, item.get<double>());
    }
}

void JsonFieldReader::rejectOthers() const
{
    for (const auto& [key, value] : object_.items()) {
        if (!asked_.contains(key))
            throw ConfigError(Message::english("There is no field \"%1\".", key));
    }
}

Json parseJson(const std::string& text)
{
    const auto boundDepth = [](int depth, Json::parse_event_t, Json&) {
        if (depth > maxDepth)
            throw ConfigError(Message::english("The JSON is nested too deeply."));
        return true;
    };
    try {
        return Json::parse(text, boundDepth);
    } catch (const Json::exception& fault) {
        throw ConfigError(Message::english("This is not valid JSON: %1.", messageOf(fault)));
    }
}

} // namespace genrescope
