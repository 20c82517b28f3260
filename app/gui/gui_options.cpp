#include "app/gui/gui_options.h"

#include "app/build_info.h"
#include "app/gui/qt_options.h"

#include <CLI/CLI.hpp>
#include <QtGlobal>

#include <iostream>

namespace genrescope::gui {

namespace {

constexpr int exitUsage = 2;

} // namespace

Invocation parseCommandLine(int argc, const char* const* argv)
{
    Invocation invocation;
    GuiOptions& options = invocation.options;
    CLI::App app("Genrescope tells you which genres a piece of music belongs to.", "genrescope");
    app.set_version_flag("--version", versionText("genrescope", std::string("Qt ") + qVersion()));
    app.add_option("FILE", options.files, "Music files and folders to listen to");
    app.add_option("--checkpoint", options.checkpoints,
                   "Trained model to use in this session; may be repeated")
        ->allow_extra_args(false)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("--theme", options.theme, "Light or dark, for this session")
        ->check(CLI::IsMember({"light", "dark"}));
    app.add_option("--language", options.language, "Language for this session, such as de");
    app.add_flag("--new-window", options.newWindow,
                 "Open another window; otherwise files go to the one that is open, unless one of "
                 "the options above is given");
    app.footer("Qt's own options, such as -platform and -style, work too.");

    try {
        const std::vector<const char*> own = withoutQtOptions(argc, argv);
        app.parse(static_cast<int>(own.size()), own.data());
    } catch (const CLI::ParseError& parsed) {
        invocation.finished = true;
        invocation.exitCode = app.exit(parsed, std::cout, std::cerr) == 0 ? 0 : exitUsage;
    }
    return invocation;
}

} // namespace genrescope::gui
