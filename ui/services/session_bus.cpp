#include "ui/services/session_bus.h"

#include <QFileInfo>

namespace genrescope {

std::optional<QDBusConnection> sessionBus()
{
    // Without a session bus the library would try to start one, and wait for it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") &&
        !QFileInfo::exists(runtime + QStringLiteral("/bus")))
        return {};
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

} // namespace genrescope
