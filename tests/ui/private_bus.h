#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace genrescope::test {

/// A session bus of its own, which this process uses as the desktop's from now on. Before anything
/// else asks for the session bus.
class PrivateBus {
public:
    /// false where there is no dbus-daemon.
    bool start()
    {
        const QString daemon = QStringLiteral("dbus-daemon");
        if (QStandardPaths::findExecutable(daemon).isEmpty())
            return false;
        process_.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                QStringLiteral("--print-address")});
        if (!process_.waitForReadyRead())
            return false;
        address_ = QString::fromUtf8(process_.readLine()).trimmed();
        return qputenv("DBUS_SESSION_BUS_ADDRESS", address_.toUtf8());
    }

    /// As another program of the desktop.
    QDBusConnection connectAs(const QString& name) const
    {
        return QDBusConnection::connectToBus(address_, name);
    }

    void stop()
    {
        process_.kill();
        process_.waitForFinished();
    }

private:
    QProcess process_;
    QString address_;
};

} // namespace genrescope::test
