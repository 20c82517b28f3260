#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace genrescope {

/// Reads the fields of a JSON object strictly: a number is not a string, a fraction is not an
/// integer, and nothing is converted silently.
class JsonFieldReader {
public:
    /// What an absent field means: the value stays as it is, or an error.
    enum class Absent { Keep, Reject };

    /// Borrows the object. @throws ConfigError if it is none.
    JsonFieldReader(const nlohmann::json& object, Absent absent);

    /// @throws ConfigError naming the field if its value is of another kind or out of range.
    void operator()(const char* name, int& value);
    void operator()(const char* name, std::int64_t& value);
    void operator()(const char* name, std::uint64_t& value);
    void operator()(const char* name, double& value);
    void operator()(const char* name, std::string& value);
    void operator()(const char* name, std::vector<std::string>& value);
    void operator()(const char* name, std::vector<int>& value);
    void operator()(const char* name, std::vector<std::uint64_t>& value);
    void operator()(const char* name, std::vector<double>& value);
    void operator()(const char* name, std::map<std::string, double>& value);

    /// The field's value, or null if it is absent and may be.
    const nlohmann::json* find(const char* name);

    /// @throws ConfigError naming a field of the object that was never read.
    void rejectOthers() const;

private:
    const nlohmann::json& object_;
    Absent absent_;
    std::set<std::string> asked_;
};

/// The text as JSON. @throws ConfigError if it is none, or nested more than 16 deep.
nlohmann::json parseJson(const std::string& text);

} // namespace genrescope
