#pragma once

#include "app/gui/application.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace genrescope::gui {

/// Tells Qt, and through it the desktop, which program this is. Needs the QApplication.
void introduceProgram();

QStringList absolutePaths(const std::vector<std::filesystem::path>& paths);

/// Opens the window, works until it is closed, and ends the process. Work that does not answer its
/// cancellation is cut off then: see exit_deadline.h.
/// @param files  to open, as if dropped.
[[noreturn]] void runWindow(Engine engine, Settings& settings, SessionOptions session,
                            const QStringList& files);

/// Ends the process at once with everything that was printed so far: tearing down LibTorch's tables
/// would only take time. For when all files are written and closed.
[[noreturn]] void leaveProcess(int exitCode);

} // namespace genrescope::gui
