#include "ui/desktop/notifications.h"

#include "ui/services/session_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace genrescope {

namespace {

// https://specifications.freedesktop.org/notification-spec
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
/// What a click on the notification itself is called.
const QString click = QStringLiteral("default");

} // namespace

Notifications::Notifications(QObject* parent) : QObject(parent)
{
    if (std::optional<QDBusConnection> bus = sessionBus()) {
        bus->connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                     SLOT(choose(uint, QString)));
        bus->connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                     SLOT(forget(uint)));
    }
}

void Notifications::show(const QString& title, const QString& text, std::function<void()> chosen)
{
    const std::optional<QDBusConnection> bus = sessionBus();
    if (!bus)
        return;
    QDBusMessage notify =
        QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    constexpr uint replacesNone = 0;
    constexpr int desktopsTime = -1;
    const QString icon = QGuiApplication::desktopFileName();
    // The text may contain markup, and what comes from files must not be taken for it.
    notify << QGuiApplication::applicationDisplayName() << replacesNone << icon << title
           << text.toHtmlEscaped() << QStringList{click, QString()}
           << QVariantMap{{QStringLiteral("desktop-entry"), icon}} << desktopsTime;
    auto* watcher = new QDBusPendingCallWatcher(bus->asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, chosen = std::move(chosen)] {
                const QDBusPendingReply<uint> number = *watcher;
                watcher->deleteLater();
                if (number.isValid())
                    shown_.insert(number.value(), chosen);
            });
}

void Notifications::choose(uint number, const QString& action)
{
    if (action == click && shown_.contains(number))
        shown_.take(number)();
}

void Notifications::forget(uint number)
{
    shown_.remove(number);
}

} // namespace genrescope
