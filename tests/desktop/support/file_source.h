#pragma once

#include "tests/desktop/support/desktop.h"
#include "tests/desktop/support/user_input.h"

namespace genrescope::test {

/// Another program on the desktop, whose files can be dragged out of its window and are on the
/// clipboard, too; like a file manager, it prefers to move them.
class FileSource {
public:
    /// @param desktop  kept by reference.
    explicit FileSource(const Desktop& desktop)
        : desktop_(desktop), userInput_(desktop.environment())
    {
    }

    /// Waits for its window, which is beside that of the program.
    bool start(const QStringList& files);
    /// Drags the files to a point of the screen and lets them go there.
    /// @return what was done with them: "copy", "move", "nothing".
    QString dragTo(QPoint point);

private:
    bool findWindow();
    QString nextLine();

    const Desktop& desktop_;
    UserInput userInput_;
    ChildProcess process_;
    QRect window_;
};

} // namespace genrescope::test
