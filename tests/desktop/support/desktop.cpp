#include "tests/desktop/support/desktop.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtDebug>

using namespace Qt::StringLiterals;

namespace genrescope::test {

namespace {

/// The file that tells the session's bus how to start at-spi2-core.
const QString accessibilityService = u"/usr/share/dbus-1/services/org.a11y.Bus.service"_s;

} // namespace

QString Desktop::missing()
{
    if (!QFileInfo::exists(accessibilityService))
        return u"The desktop tests need at-spi2-core, which is missing."_s;
    return missing({u"Xvfb"_s, u"xdotool"_s, u"openbox"_s, u"dbus-daemon"_s, u"ffmpeg"_s});
}

QString Desktop::missing(const QStringList& programs)
{
    for (const QString& program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"The desktop tests need %1, which is missing."_s.arg(program);
    }
    return {};
}

Desktop::Desktop() : environment_(QProcessEnvironment::systemEnvironment())
{
    // Nothing from the desktop that the tests are started from.
    for (const QString& name : environment_.keys()) {
        if (name.startsWith(u"QT_") || name.startsWith(u"XDG_") || name.startsWith(u"LC_") ||
            name.startsWith(u"PULSE_"))
            environment_.remove(name);
    }
    for (const char* name : {"WAYLAND_DISPLAY", "XAUTHORITY", "LANGUAGE", "DISPLAY"})
        environment_.remove(QString::fromLatin1(name));
    environment_.insert(u"HOME"_s, folder_.path());
    environment_.insert(u"XDG_RUNTIME_DIR"_s, folder_.path());
    environment_.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment_.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // There is no server, and none is to be started.
    environment_.insert(u"PULSE_SERVER"_s, u"unix:"_s + path(u"no-sound"_s));
}

Desktop::~Desktop()
{
    // In reverse order of dependency.
    windowManager_.end();
    QDBusConnection::disconnectFromBus(accessibilityBus_);
    QDBusConnection::disconnectFromBus(sessionAddress());
    sessionBus_.end();
    server_.end();
}

bool Desktop::start()
{
    if (!folder_.isValid() || !startServer() || !startSessionBus() || !startAccessibility() ||
        !startWindowManager()) {
        qWarning("The desktop does not start.");
        return false;
    }
    return true;
}

void Desktop::forgetSettings() const
{
    QDir(path(u".config"_s)).removeRecursively();
}

QString Desktop::sessionAddress() const
{
    return environment_.value(u"DBUS_SESSION_BUS_ADDRESS"_s);
}

bool Desktop::startServer()
{
    // It finds a free display number itself and reports it. Its other output is about missing
    // keyboards.
    server_.setProcessEnvironment(environment_);
    server_.setProcessChannelMode(QProcess::SeparateChannels);
    const QByteArray number = server_.startAndReadLine(
        u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x900x24"_s, u"-nolisten"_s,
                    u"tcp"_s, u"-noreset"_s, u"-fbdir"_s, folder_.path()});
    environment_.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(number));
    return !number.isEmpty();
}

bool Desktop::startSessionBus()
{
    sessionBus_.setProcessEnvironment(environment_);
    sessionBus_.setProcessChannelMode(QProcess::SeparateChannels);
    const QByteArray address = sessionBus_.startAndReadLine(
        u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                           u"--address=unix:path="_s + path(u"session-bus"_s)});
    environment_.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(address));
    return !address.isEmpty();
}

bool Desktop::startAccessibility()
{
    // The session's bus starts the service that answers this; then as a screen reader does.
    auto session = QDBusConnection::connectToBus(sessionAddress(), sessionAddress());
    QDBusInterface bus(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, session);
    const QDBusReply<QString> address = bus.call(u"GetAddress"_s);
    if (!address.isValid()) {
        qWarning() << address.error().message();
        return false;
    }
    accessibilityBus_ = address.value();
    QDBusInterface status(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Status"_s, session);
    return status.setProperty("IsEnabled", true);
}

bool Desktop::startWindowManager()
{
    windowManager_.setProcessEnvironment(environment_);
    windowManager_.setProcessChannelMode(QProcess::SeparateChannels);
    windowManager_.start(u"openbox"_s, {u"--sm-disable"_s});
    // It publishes the number of desktops as soon as it manages them.
    return windowManager_.waitForStarted() && waitUntil([this] {
               return outputOf(u"xdotool"_s, {u"get_num_desktops"_s}, environment_).has_value();
           });
}

} // namespace genrescope::test
