#include "ui/desktop/sleep_block.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace genrescope {

void SleepBlock::setReason(const QString& reason)
{
    if (reason_ == reason)
        return;
    reason_ = reason;
    lock_ = {};
    if (!reason_.isEmpty() && !isAsking_)
        take();
}

void SleepBlock::take()
{
    // https://systemd.io/INHIBITOR_LOCKS
    QDBusMessage inhibit = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    // Both: logind counts a person who does not type as idle, and then sleeps.
    inhibit << QStringLiteral("sleep:idle") << QGuiApplication::applicationDisplayName() << reason_
            << QStringLiteral("block");
    isAsking_ = true;
    const QString asked = reason_;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        isAsking_ = false;
        if (reason_ == asked && reply.isValid())
            lock_ = reply.value();
        else if (reason_ != asked && !reason_.isEmpty())
            take();
    });
}

} // namespace genrescope
