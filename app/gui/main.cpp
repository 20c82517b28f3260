#include "app/gui/application.h"
#include "app/gui/gui_options.h"
#include "app/gui/measurement.h"
#include "app/gui/screenshots.h"
#include "core/base/process_tuning.h"
#include "core/base/standard_streams.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdlib>
#include <iostream>

namespace {

using namespace genrescope;
using namespace genrescope::gui;

QStringList absolutePaths(const std::vector<std::filesystem::path>& paths)
{
    QStringList absolute;
    for (const std::filesystem::path& path : paths)
        absolute << QFileInfo(QString::fromStdString(path.string())).absoluteFilePath();
    return absolute;
}

void applyOptions(Settings& settings, const GuiOptions& options)
{
    if (!options.theme.empty())
        settings.setTheme(options.theme == "dark" ? Theme::Dark : Theme::Light);
    if (!options.language.empty())
        settings.setLanguage(QString::fromStdString(options.language));
}

int use(const GuiOptions& options)
{
    Settings settings;
    applyOptions(settings, options);
    Application application(coreEngine(), settings);
    application.show();
    application.loadModels(absolutePaths(options.checkpoints));
    if (!options.files.empty())
        application.open(absolutePaths(options.files));
    return QApplication::exec();
}

int measure(const GuiOptions& options)
{
    // The user's own settings neither matter nor change.
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    applyOptions(settings, options);
    const auto clock = std::make_shared<DeviceClock>();
    Engine engine = coreEngine();
    engine.output = [make = engine.output, clock] {
        return std::make_unique<MeteredOutput>(make(), clock);
    };
    const std::size_t models =
        options.checkpoints.empty() ? engine.starters.size() : options.checkpoints.size();
    Application application(std::move(engine), settings);
    Measurement measurement(
        application, {absolutePaths(options.files), static_cast<int>(models), options.seconds},
        clock);
    QObject::connect(&measurement, &Measurement::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    application.show();
    application.loadModels(absolutePaths(options.checkpoints));
    const int code = QApplication::exec();
    std::cout << QJsonDocument(measurement.result()).toJson().toStdString();
    return code;
}

int takePictures(const GuiOptions& options)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    applyOptions(settings, options);
    return takeScreenshots(options, settings);
}

int run(int& argc, char** argv, const GuiOptions& options)
{
    if (!options.screenshots.empty()) {
        // Exactly the requested pixels, and no X server needed.
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("genrescope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Genrescope"));
    QApplication::setApplicationVersion(QStringLiteral(GENRESCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.genrescope.Genrescope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/genrescope/icon.svg")));
    if (!options.screenshots.empty())
        return takePictures(options);
    return options.measure ? measure(options) : use(options);
}

} // namespace

int main(int argc, char** argv)
{
    openStandardStreams();
    const Invocation invocation = parseCommandLine(argc, argv);
    if (invocation.finished)
        return invocation.exitCode;
    tuneProcess();
    const int code = run(argc, argv, invocation.options);
    std::cout.flush();
    // Everything is written and closed; tearing down LibTorch's tables would only take time.
    std::_Exit(code);
}
