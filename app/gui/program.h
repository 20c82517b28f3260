#pragma once

#include <QStringList>

#include <filesystem>
#include <vector>

namespace genrescope::gui {

/// Tells Qt, and through it the desktop, which program this is. Needs the QApplication.
void introduceProgram();

QStringList absolutePaths(const std::vector<std::filesystem::path>& paths);

/// Ends the process at once with everything that was printed so far: tearing down LibTorch's tables
/// would only take time. For when all files are written and closed.
[[noreturn]] void leaveProcess(int exitCode);

} // namespace genrescope::gui
