#pragma once

#include "core/base/enum_names.h"
#include "core/base/message.h"
#include "core/base/message_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace genrescope {

// The one way in which the program reads and writes the fields of JSON objects. Names are in
// snake_case. Both classes are visitors: a function that visits a struct's fields describes its
// file once for both directions.

/// A value with a text of its own: text() and back.
template<typename Value>
concept ParsedText = requires(const Value& value, std::string_view text)
{
    {
        value.text()
        } -> std::same_as<std::string>;
    {
        Value::parse(text)
        } -> std::same_as<std::optional<Value>>;
};

class JsonFieldReader;

/// A struct that describes its fields: static void visitFields(value, visitor), whose visitor is
/// called with the name and the value of each.
template<typename Value>
concept FieldStruct = requires(Value& value, JsonFieldReader& visit)
{
    Value::visitFields(value, visit);
};

/// Reads the fields of a JSON object strictly: a number is not a string, a fraction is not an
/// integer, and nothing is converted silently. A field is a bool, a number, a text, a message, an
/// enumeration that has names (core/base/enum_names.h), a value with a text of its own, a struct
/// that describes its fields, a std::optional (null = none), a vector or a map by name of these, or
/// a variant of scalars.
class JsonFieldReader {
public:
    /// What happens if a field is absent: the value stays as it is, or an error.
    enum class Absent { Keep, Reject };

    /// Borrows the JSON. @throws ConfigError if it is not an object.
    JsonFieldReader(const nlohmann::json& object, Absent absent);

    /// @throws ConfigError naming the field if it is missing and may not be, or its value is of
    ///         another kind or out of range.
    template<typename Value>
    void operator()(const char* name, Value& value)
    {
        read(name, value, absent_);
    }

    /// A field that may be missing whatever Absent says.
    template<typename Value>
    void optional(const char* name, Value& value)
    {
        read(name, value, Absent::Keep);
    }

    /// The field's value, or null if it is absent and may be.
    const nlohmann::json* find(const char* name) { return find(name, absent_); }

    /// @throws ConfigError naming a field of the object that was never read.
    void rejectOthers() const;

private:
    const nlohmann::json* find(const char* name, Absent absent);

    template<typename Value>
    void read(const char* name, Value& value, Absent absent)
    {
        if (const nlohmann::json* const json = find(name, absent))
            readValue(*json, name, value);
    }

    [[noreturn]] static void reject(const char* name, const Message& expected);
    static void readValue(const nlohmann::json& json, const char* name, bool& value);
    static void readValue(const nlohmann::json& json, const char* name, double& value);
    static void readValue(const nlohmann::json& json, const char* name, std::string& value);
    static void readValue(const nlohmann::json& json, const char* name, Message& value);
    static void readValue(const nlohmann::json& json, const char* name,
                          std::variant<bool, int, double, std::string>& value);

    template<typename Integer>
    requires std::is_integral_v<Integer>
    static void readValue(const nlohmann::json& json, const char* name, Integer& value)
    {
        // get<> would convert any kind of number, and make a large one of a negative one.
        if (json.is_number_unsigned() && std::in_range<Integer>(json.get<std::uint64_t>()))
            value = static_cast<Integer>(json.get<std::uint64_t>());
        else if (json.is_number_integer() && !json.is_number_unsigned() &&
                 std::in_range<Integer>(json.get<std::int64_t>()))
            value = static_cast<Integer>(json.get<std::int64_t>());
        else
            reject(name, Message::english("a whole number within its range"));
    }

    template<NamedEnum Enum>
    static void readValue(const nlohmann::json& json, const char* name, Enum& value)
    {
        std::string text;
        readValue(json, name, text);
        const std::optional<Enum> named = valueNamed<Enum>(text);
        if (!named)
            reject(name, Message(allNames<Enum>()));
        value = *named;
    }

    template<ParsedText Value>
    static void readValue(const nlohmann::json& json, const char* name, Value& value)
    {
        std::string text;
        readValue(json, name, text);
        const std::optional<Value> parsed = Value::parse(text);
        if (!parsed)
            reject(name, Message::english("a text of its format"));
        value = *parsed;
    }

    /// All of whose fields must be there.
    template<FieldStruct Value>
    static void readValue(const nlohmann::json& json, const char* name, Value& value)
    {
        if (!json.is_object())
            reject(name, Message::english("an object"));
        Value::visitFields(value, JsonFieldReader(json, Absent::Reject));
    }

    template<typename Value>
    static void readValue(const nlohmann::json& json, const char* name, std::optional<Value>& value)
    {
        value.reset();
        if (!json.is_null())
            readValue(json, name, value.emplace());
    }

    template<typename Value>
    static void readValue(const nlohmann::json& json, const char* name, std::vector<Value>& value)
    {
        if (!json.is_array())
            reject(name, Message::english("a list"));
        value.clear();
        for (const nlohmann::json& item : json)
            readValue(item, name, value.emplace_back());
    }

    template<typename Value>
    static void readValue(const nlohmann::json& json, const char* name,
                          std::map<std::string, Value>& value)
    {
        if (!json.is_object())
            reject(name, Message::english("an object"));
        value.clear();
        for (const auto& [key, item] : json.items())
            readValue(item, name, value[key]);
    }

    const nlohmann::json& object_;
    Absent absent_;
    std::vector<const char*> visited_;
};

/// Writes fields in the order in which they come.
class JsonFieldWriter {
public:
    /// Borrows the object.
    explicit JsonFieldWriter(nlohmann::ordered_json& object) : object_(object) {}

    template<typename Value>
    void operator()(const char* name, const Value& value)
    {
        object_[name] = jsonOf(value);
    }

    /// A field that is left out where it has its default value.
    template<typename Value>
    void optional(const char* name, const Value& value)
    {
        if (!(value == Value{}))
            (*this)(name, value);
    }

    /// Of a single value.
    template<typename Value>
    static nlohmann::ordered_json jsonOf(const Value& value)
    {
        if constexpr (NamedEnum<Value>) {
            return nameOf(value);
        } else if constexpr (std::same_as<Value, Message>) {
            return toJson(value);
        } else if constexpr (ParsedText<Value>) {
            return value.text();
        } else if constexpr (FieldStruct<const Value>) {
            nlohmann::ordered_json object = nlohmann::ordered_json::object();
            Value::visitFields(value, JsonFieldWriter(object));
            return object;
        } else {
            return value;
        }
    }

    template<typename Value>
    static nlohmann::ordered_json jsonOf(const std::optional<Value>& value)
    {
        return value ? jsonOf(*value) : nlohmann::ordered_json(nullptr);
    }

    template<typename... Kinds>
    static nlohmann::ordered_json jsonOf(const std::variant<Kinds...>& value)
    {
        return std::visit([](const auto& scalar) { return jsonOf(scalar); }, value);
    }

    template<typename Value>
    static nlohmann::ordered_json jsonOf(const std::vector<Value>& values)
    {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const Value& value : values)
            list.push_back(jsonOf(value));
        return list;
    }

    template<typename Value>
    static nlohmann::ordered_json jsonOf(const std::map<std::string, Value>& values)
    {
        nlohmann::ordered_json object = nlohmann::ordered_json::object();
        for (const auto& [name, value] : values)
            object[name] = jsonOf(value);
        return object;
    }

private:
    nlohmann::ordered_json& object_;
};

/// The text as JSON. @throws ConfigError if it is not JSON, or nested more than 16 deep.
nlohmann::json parseJson(const std::string& text);

/// The same, whose objects in the list `list` are handed to `take` one by one rather than kept: a
/// hundred thousand of them would need several times the memory of what becomes of them.
nlohmann::json parseJson(const std::string& text, std::string_view list,
                         const std::function<void(const nlohmann::json&)>& take);

} // namespace genrescope
