#include "app/gui/program.h"

#include "app/gui/exit_deadline.h"
#include "core/decoding/decoder_pool.h"
#include "ui/data/path_text.h"

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

void runWindow(Engine engine, Settings& settings, SessionOptions session, const QStringList& files)
{
    programDecoders().startAhead(); // the window takes longer to open
    auto application =
        std::make_unique<Application>(std::move(engine), settings, std::move(session));
    application->show();
    application->loadModels();
    if (!files.isEmpty())
        application->open(files);
    const int exitCode = QApplication::exec();
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
