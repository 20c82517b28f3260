#pragma once

#include "tests/desktop/support/accessible.h"
#include "tests/desktop/support/desktop.h"
#include "tests/desktop/support/user_input.h"

namespace genrescope::test {

/// The program itself, running on a desktop: started, seen as screen readers see it, and ended.
class Program {
public:
    /// @param desktop  kept by reference; started before the program is.
    explicit Program(const Desktop& desktop);

    /// Waits for its window, which gets the focus. False, with a warning, if there is none.
    bool start(const QStringList& arguments = {});
    /// An environment variable for the next start.
    void setVariable(const QString& name, const QString& value) { variables_[name] = value; }

    /// Brings its window to the front, with the focus.
    bool activate() const;

    ChildProcess& process() { return process_; }
    const UserInput& userInput() const { return userInput_; }

    /// Its window.
    const Accessible& window() const { return window_; }
    /// Waits for a visible part; nothing if it does not appear.
    Accessible part(const QString& role, const QString& name) const;
    /// The same for another window of its own than the main one.
    Accessible dialog(const QString& name) const;
    QString status() const;
    /// Clicks the middle of a visible part. False if there is none.
    bool click(const QString& role, const QString& name) const;
    /// Name of the current page, from its tab.
    QString page() const;

    /// Ends it with Ctrl+Q. False if it does not end, or not with 0.
    bool quit();

private:
    bool findParts();

    const Desktop& desktop_;
    UserInput userInput_;
    QMap<QString, QString> variables_;
    ChildProcess process_;
    Accessible window_;
    QString windowNumber_;
    Accessible tabs_;
    Accessible statusBar_;
};

} // namespace genrescope::test
