#pragma once

#include <QPoint>
#include <QProcessEnvironment>
#include <QStringList>

namespace genrescope::test {

/// Keyboard and mouse of a desktop, controlled with xdotool, whose events programs take for real
/// ones.
class UserInput {
public:
    /// @param desktop  whose; kept by reference.
    explicit UserInput(const QProcessEnvironment& desktop) : desktop_(desktop) {}

    /// In xdotool's words: "space", "ctrl+Up".
    bool press(const QString& keys, int times = 1) const;
    bool click(QPoint point) const;
    bool doubleClick(QPoint point) const;
    /// A drag with the left button, in small steps as by hand.
    bool drag(QPoint from, QPoint to) const;
    /// Notches, upward if positive; `held`: a key such as "ctrl", or none.
    bool scrollWheel(QPoint point, int notches, const QString& held = {}) const;

    /// Waits for a program's window by its title. @return X's number for it, empty if there is
    /// none.
    QString window(qint64 process, const QString& title) const;
    /// Brings a window to the front, with the focus.
    bool activate(const QString& window) const;

    /// Runs xdotool. False if it fails.
    bool run(const QStringList& arguments) const;

private:
    const QProcessEnvironment& desktop_;
};

} // namespace genrescope::test
