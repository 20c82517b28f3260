#include "app/gui/program.h"
#include "app/screenshots/photographer.h"
#include "core/base/process_tuning.h"

#include <CLI/CLI.hpp>
#include <QApplication>

#include <iostream>

namespace {

using namespace genrescope;

struct Options {
    std::filesystem::path folder = {};
    std::vector<std::filesystem::path> files = {};
    std::string only = {};
    std::string theme = {};
    std::string language = {};
    /// Of the window, pixels: by default that of a small laptop's screen.
    int width = 1280;
    int height = 800;
    /// Device pixels per pixel.
    int scale = 1;
};

int takePictures(const Options& options)
{
    screenshots::ScreenshotTaker::Plan plan;
    plan.folder = QString::fromStdString(options.folder.string());
    plan.music = gui::absolutePaths(options.files);
    plan.only = QString::fromStdString(options.only);
    if (!options.theme.empty())
        plan.session.theme = options.theme == "dark" ? Theme::Dark : Theme::Light;
    plan.session.language = QString::fromStdString(options.language);
    plan.size = {options.width, options.height};
    if (screenshots::ScreenshotTaker(std::move(plan)).takeAll())
        return 0;
    std::cerr << "The pictures could not be written into " << options.folder.string() << ".\n";
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app("Writes a picture of each page of Genrescope's window in each of its states.",
                 "genrescope-screenshots");
    app.add_option("DIR", options.folder, "Where the pictures go")->required();
    app.add_option("FILE", options.files, "Music to listen to; without it, the music is synthetic");
    app.add_option("--only", options.only, "Only pictures whose names begin so, such as train");
    app.add_option("--theme", options.theme, "Light or dark")
        ->check(CLI::IsMember({"light", "dark"}));
    app.add_option("--language", options.language, "Language, such as de");
    app.add_option("--width", options.width, "Width of the window")
        ->capture_default_str()
        ->check(CLI::Range(320, 8192));
    app.add_option("--height", options.height, "Height of the window")
        ->capture_default_str()
        ->check(CLI::Range(240, 8192));
    app.add_option("--scale", options.scale, "Device pixels per pixel")
        ->capture_default_str()
        ->check(CLI::IsMember({1, 2}));
    CLI11_PARSE(app, argc, argv);
    // Exactly the pixels that were asked for, and no display needed.
    qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    tuneProcess();
    QApplication qt(argc, argv);
    gui::introduceProgram();
    gui::leaveProcess(takePictures(options));
}
