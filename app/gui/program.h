#pragma once

#include "app/gui/application.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace genrescope::gui {

/// Sets the program's name, version and icon. Needs the QApplication.
void introduceProgram();

QStringList absolutePaths(const std::vector<std::filesystem::path>& paths);

/// Opens the window, runs until it is closed, and ends the process. Work that does not react to its
/// cancellation is cut off: see exit_deadline.h.
/// @param files  to open, as if dropped.
[[noreturn]] void runWindow(Engine engine, Settings& settings, SessionOptions session,
                            const QStringList& files);

/// Flushes standard output and ends the process at once: tearing down LibTorch's tables would only
/// take time. Call it when all files are written and closed.
[[noreturn]] void leaveProcess(int exitCode);

} // namespace genrescope::gui
