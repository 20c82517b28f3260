#pragma once

#include "app/cli/option_checks.h"
#include "core/base/enum_names.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace genrescope::cli {

/// An option that is given by the name of one of the values of an enumeration; the value that
/// `chosen` has is the default.
/// @param chosen  outlives the command
template<typename Enum>
CLI::Option* addNamedOption(CLI::App& command, const std::string& option, Enum& chosen,
                            const std::string& description)
{
    std::vector<std::string> names;
    for (const auto& [value, name] : namesOf(chosen))
        names.emplace_back(name);
    return command
        .add_option_function<std::string>(
            option, [&chosen](const std::string& name) { chosen = *valueNamed<Enum>(name); },
            description)
        ->default_str(nameOf(chosen))
        ->check(oneOf(names));
}

} // namespace genrescope::cli
