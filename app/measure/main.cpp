#include "app/gui/application.h"
#include "app/gui/program.h"
#include "app/measure/library_measurement.h"
#include "app/measure/measurement.h"
#include "core/base/process_tuning.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <iostream>

namespace {

using namespace genrescope;

struct Options {
    std::vector<std::filesystem::path> files = {};
    std::vector<std::filesystem::path> checkpoints = {};
    double seconds = 10.0;
    /// Of a made-up library; 0: nothing of it.
    int library = 0;
};

int measureWindow(const Options& options)
{
    // The user's own settings neither matter nor change.
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const auto clock = std::make_shared<measure::DeviceClock>();
    gui::Engine engine = gui::coreEngine();
    engine.output = [make = engine.output, clock] {
        return std::make_unique<measure::MeteredOutput>(make(), clock);
    };
    const std::size_t models =
        options.checkpoints.empty() ? engine.starters.size() : options.checkpoints.size();
    gui::SessionOptions session;
    session.checkpoints = gui::absolutePaths(options.checkpoints);
    gui::Application application(std::move(engine), settings, std::move(session));
    measure::Measurement measurement(
        application, {gui::absolutePaths(options.files), static_cast<int>(models), options.seconds},
        clock);
    QObject::connect(&measurement, &measure::Measurement::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    application.show();
    application.loadModels();
    const int code = QApplication::exec();
    std::cout << QJsonDocument(measurement.result()).toJson().toStdString();
    return code;
}

int measureLibraryPage(const Options& options)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    gui::SessionOptions session;
    session.checkpoints = gui::absolutePaths(options.checkpoints);
    gui::Application application(gui::coreEngine(), settings, std::move(session));
    application.show();
    application.loadModels();
    const QJsonObject result = measure::measureLibrary(application, options.library);
    std::cout << QJsonDocument(result).toJson().toStdString();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app(
        "Opens Genrescope's window, takes the files as if dropped, plays the first one, and "
        "prints what a user would have noticed as JSON.",
        "genrescope-measure");
    auto* files = app.add_option("FILE", options.files, "Music files");
    app.add_option("--library", options.library,
                   "Measure the Library page instead, with this many made-up tracks")
        ->check(CLI::Range(1, 10'000'000))
        ->excludes(files);
    app.add_option("--seconds", options.seconds, "How long to play")
        ->capture_default_str()
        ->check(CLI::Range(0.5, 3600.0));
    app.add_option("--checkpoint", options.checkpoints, "Trained model to use; may be repeated")
        ->allow_extra_args(false)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    CLI11_PARSE(app, argc, argv);
    if (options.files.empty() && options.library == 0)
        return app.exit(CLI::RequiredError("FILE or --library"));
    tuneProcess();
    QApplication qt(argc, argv);
    gui::introduceProgram();
    gui::leaveProcess(options.library > 0 ? measureLibraryPage(options) : measureWindow(options));
}
