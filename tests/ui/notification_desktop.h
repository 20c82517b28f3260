#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace genrescope::test {

/// What desktops offer to programs that have something to say.
class NotificationDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    /// Program, title, text, actions and desktop file of each.
    QStringList shown;

    bool appear(QDBusConnection& bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots |
                                      QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

public Q_SLOTS:
    uint Notify(const QString& program, uint, const QString&, const QString& title,
                const QString& text, const QStringList& actions, const QVariantMap& hints, int)
    {
        shown << QStringList{program, title, text, actions.join(QLatin1Char(',')),
                             hints[QStringLiteral("desktop-entry")].toString()}
                     .join(QLatin1Char('|'));
        return static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString& action);
    void NotificationClosed(uint number, uint reason);
};

} // namespace genrescope::test
