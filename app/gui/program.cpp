#include "app/gui/program.h"

#include "app/gui/exit_deadline.h"
#include "core/decoding/decoder_pool.h"
#include "ui/data/path_text.h"
#include "ui/desktop/media_controls.h"
#include "ui/desktop/running_program.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

#include <cstdlib>
#include <iostream>

namespace genrescope::gui {

void introduceProgram()
{
    QApplication::setApplicationName(QStringLiteral("genrescope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Genrescope"));
    QApplication::setApplicationVersion(QStringLiteral(GENRESCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.genrescope.Genrescope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/genrescope/icon.svg")));
}

QStringList absolutePaths(const std::vector<std::filesystem::path>& paths)
{
    QStringList absolute;
    for (const std::filesystem::path& path : paths)
        absolute << QFileInfo(textOf(path)).absoluteFilePath();
    return absolute;
}

namespace {

/// Shows the window until it is closed, and answers the desktop meanwhile.
int showUntilClosed(Application& application, const RunningProgram& running,
                    const QStringList& files)
{
    MainWindow& window = application.window();
    QObject::connect(&running, &RunningProgram::raiseRequested, &window,
                     [&window] { window.bringToFront(); });
    QObject::connect(&running, &RunningProgram::filesOpened, &application, &Application::open);
    application.show();
    application.loadModels();
    application.restoreList();
    if (!files.isEmpty())
        application.open(files);
    const MediaControls controls(
        application.player(), application.tracks(),
        {.raise = [&window] { window.bringToFront(); }, .quit = [&window] { window.close(); }});
    return QApplication::exec();
}

} // namespace

void runWindow(Engine engine, Settings& settings, SessionOptions session, const QStringList& files)
{
    programDecoders().startAhead(); // the window takes longer to open
    // Early: whoever is started meanwhile waits for this window.
    const RunningProgram running(settings.folder());
    auto application =
        std::make_unique<Application>(std::move(engine), settings, std::move(session));
    const int exitCode = showUntilClosed(*application, running, files);
    settings.save();
    endProcessWithin(timeToEnd, exitCode);
    // Waits for running work.
    application.reset();
    leaveProcess(exitCode);
}

void leaveProcess(int exitCode)
{
    std::cout.flush();
    std::_Exit(exitCode);
}

} // namespace genrescope::gui
