#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace genrescope {

/// Reads the fields of a JSON object strictly: a number is no text, a fraction no whole number, and
/// nothing is converted in silence. What is absent keeps its value.
class JsonFieldReader {
public:
    /// Borrows the object. @throws ConfigError if it is none.
    explicit JsonFieldReader(const nlohmann::json& object);

    /// @throws ConfigError naming the field if its value is of another kind or out of range.
    void operator()(const char* name, bool& value);
    void operator()(const char* name, int& value);
    void operator()(const char* name, std::int64_t& value);
    void operator()(const char* name, std::uint64_t& value);
    void operator()(const char* name, double& value);
    void operator()(const char* name, std::string& value);
    void operator()(const char* name, std::vector<std::string>& value);
    void operator()(const char* name, std::map<std::string, double>& value);

    /// The field's value, or null if it is absent.
    const nlohmann::json* find(const char* name);

    /// @throws ConfigError naming a field of the object that nobody asked for.
    void refuseOthers() const;

private:
    const nlohmann::json& object_;
    std::set<std::string> asked_;
};

/// The text as JSON. @throws ConfigError if it is none, or nested more than 16 deep.
nlohmann::json parseJson(const std::string& text);

} // namespace genrescope
