#include "ui/window/desktop_scheme.h"

#include "ui/services/session_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace genrescope {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

} // namespace

void DesktopScheme::follow()
{
    std::optional<QDBusConnection> bus = sessionBus();
    if (!bus)
        return;
    bus->connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                 SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface,
                                                       QStringLiteral("Read"));
    read << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus->asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeSetting(appearance, colorScheme, reply.value());
        watcher->deleteLater();
    });
}

void DesktopScheme::takeSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != appearance || key != colorScheme)
        return;
    QVariant scheme = value.variant();
    // Read wraps its answer in one more variant than the signal does.
    if (scheme.canConvert<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
    switch (scheme.toUInt()) {
    case 1:
        Q_EMIT changed(true);
        break;
    case 2:
        Q_EMIT changed(false);
        break;
    default:
        Q_EMIT changed({});
    }
}

} // namespace genrescope
