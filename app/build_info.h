#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// What --version says: the program's version and commit, and the libraries that it was built with.
/// @param toolkit  the window's, such as "Qt 6.4.2"; empty for a program without one.
std::string versionText(std::string_view program, std::string_view toolkit = {});

} // namespace genrescope
