#include "app/gui/qt_options.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace genrescope::gui {

namespace {

// From the documentation of QGuiApplication and QApplication. Qt accepts each with one dash or two.
constexpr std::string_view flags[] = {"reverse", "widgetcount", "nograb", "dograb"};
constexpr std::string_view withValue[] = {"platform",
                                          "platformpluginpath",
                                          "platformtheme",
                                          "plugin",
                                          "qwindowgeometry",
                                          "geometry",
                                          "icon",
                                          "qwindowicon",
                                          "qwindowtitle",
                                          "title",
                                          "display",
                                          "name",
                                          "session",
                                          "style",
                                          "stylesheet",
                                          "qmljsdebugger"};
// These also accept their value after an equals sign.
constexpr std::string_view withEquals[] = {"style", "stylesheet", "qmljsdebugger"};

bool isIn(const auto& names, std::string_view name)
{
    return std::ranges::find(names, name) != std::end(names);
}

/// How many arguments one of Qt's options takes up, itself included; 0 = not one of Qt's.
int length(std::string_view argument)
{
    if (!argument.starts_with('-'))
        return 0;
    argument.remove_prefix(argument.starts_with("--") ? 2 : 1);
    if (isIn(flags, argument))
        return 1;
    if (isIn(withValue, argument))
        return 2;
    const std::size_t equals = argument.find('=');
    return equals != std::string_view::npos && isIn(withEquals, argument.substr(0, equals)) ? 1 : 0;
}

} // namespace

std::vector<const char*> withoutQtOptions(int argc, const char* const* argv)
{
    std::vector<const char*> own = {argv[0]};
    for (int i = 1; i < argc;) {
        const int taken = length(argv[i]);
        if (taken == 0)
            own.push_back(argv[i]);
        i += std::max(taken, 1);
    }
    return own;
}

} // namespace genrescope::gui
