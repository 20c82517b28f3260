#include "app/gui/gui_options.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace genrescope::gui {

namespace {

constexpr int exitUsage = 2;

} // namespace

Invocation parseCommandLine(int argc, char** argv)
{
    Invocation invocation;
    GuiOptions& options = invocation.options;
    CLI::App app("Genrescope tells you which genres a piece of music belongs to.", "genrescope");
    app.set_version_flag("--version", "genrescope " GENRESCOPE_VERSION);
    app.add_option("FILE", options.files, "Music files and folders to listen to");
    app.add_option("--checkpoint", options.checkpoints, "Trained model to use; may be repeated")
        ->allow_extra_args(false)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    auto* measure =
        app.add_flag("--measure", options.measure,
                     "Take the files as if dropped, play, measure, print JSON and quit");
    app.add_option("--seconds", options.seconds, "How long to play while measuring")
        ->capture_default_str()
        ->check(CLI::Range(0.5, 3600.0))
        ->needs(measure);
    auto* screenshots =
        app.add_option("--screenshots", options.screenshots,
                       "Write a picture of each page in each state into this folder and quit")
            ->excludes(measure);
    app.add_option("--theme", options.theme, "Light or dark, instead of the user's choice")
        ->check(CLI::IsMember({"light", "dark"}));
    app.add_option("--language", options.language,
                   "Language, such as de, instead of the user's choice");
    app.add_option("--scale", options.scale, "Device pixels per pixel of the pictures")
        ->capture_default_str()
        ->check(CLI::IsMember({1, 2}))
        ->needs(screenshots);

    try {
        app.parse(argc, argv);
        if (options.measure && options.files.empty())
            throw CLI::RequiredError("--measure: at least one FILE");
    } catch (const CLI::ParseError& parsed) {
        invocation.finished = true;
        invocation.exitCode = app.exit(parsed, std::cout, std::cerr) == 0 ? 0 : exitUsage;
    }
    return invocation;
}

} // namespace genrescope::gui
