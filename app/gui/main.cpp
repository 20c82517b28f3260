#include "app/gui/gui_options.h"
#include "app/gui/program.h"
#include "core/base/process_tuning.h"
#include "core/base/standard_streams.h"
#include "ui/desktop/running_program.h"

#include <QApplication>

namespace {

using namespace genrescope;
using namespace genrescope::gui;

SessionOptions sessionOf(const GuiOptions& options)
{
    SessionOptions session;
    if (!options.theme.empty())
        session.theme = options.theme == "dark" ? Theme::Dark : Theme::Light;
    session.language = QString::fromStdString(options.language);
    session.checkpoints = absolutePaths(options.checkpoints);
    return session;
}

} // namespace

int main(int argc, char** argv)
{
    openStandardStreams();
    reportTooLargeFiles();
    const Invocation invocation = parseCommandLine(argc, argv);
    if (invocation.finished)
        return invocation.exitCode;
    tuneProcess();
    QApplication qt(argc, argv);
    introduceProgram();
    Settings settings;
    const GuiOptions& options = invocation.options;
    const QStringList files = absolutePaths(options.files);
    if (options.fitsAnyWindow() && openInRunningProgram(settings.folder(), files))
        leaveProcess(0);
    runWindow(coreEngine(), settings, sessionOf(options), files);
}
