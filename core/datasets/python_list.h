#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// The items of a list of numbers or strings as Python prints it, as text: `[21, 10]`, `['a',
/// "it's"]`, `[]`. Nothing if `text` is not such a list.
std::optional<std::vector<std::string>> parsePythonList(std::string_view text);

} // namespace genrescope
