#pragma once

#include "tests/desktop/support/child_process.h"
#include "tests/desktop/support/screen_picture.h"

#include <QDBusConnection>
#include <QTemporaryDir>

namespace genrescope::test {

/// An X server, a window manager, and the D-Bus buses of a session in which a screen reader is
/// on, all of them private, with a home folder of its own. There is no sound: see SoundServer.
class Desktop {
public:
    /// A sentence about the programs that these tests need and this machine lacks; empty if all are
    /// present.
    static QString missing();
    /// The same about these programs.
    static QString missing(const QStringList& programs);

    Desktop();
    ~Desktop();

    /// False, with a warning, if a part of it does not start.
    bool start();

    /// As for a first-time user.
    void forgetSettings() const;

    /// For programs that are to run on it.
    const QProcessEnvironment& environment() const { return environment_; }
    /// Contains home, settings, and files of tests.
    QString path(const QString& name) const { return folder_.filePath(name); }
    /// A picture of its screen.
    QImage picture() const { return screenPicture(path(QStringLiteral("Xvfb_screen0"))); }
    /// The bus on which screen readers and programs communicate.
    QDBusConnection accessibilityBus() const
    {
        return QDBusConnection::connectToBus(accessibilityBus_, accessibilityBus_);
    }

private:
    QString sessionAddress() const;
    bool startServer();
    bool startSessionBus();
    bool startAccessibility();
    bool startWindowManager();

    QTemporaryDir folder_;
    QProcessEnvironment environment_;
    QString accessibilityBus_;
    ChildProcess server_;
    ChildProcess sessionBus_;
    ChildProcess windowManager_;
};

} // namespace genrescope::test
