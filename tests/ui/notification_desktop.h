#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace genrescope::test {

/// What desktops offer to programs that have something to say.
class NotificationDesktop : public QDBusVirtualObject {
public:
    bool appear(const QDBusConnection& bus)
    {
        bus_ = bus;
        return bus_->registerVirtualObject(path_, this) && bus_->registerService(service_);
    }

    /// Program, title, text, actions and desktop file of each.
    const QStringList& shown() const { return shown_; }
    void forget() { shown_.clear(); }

    /// As a person does.
    void choose(uint number, const QString& action)
    {
        tell(QStringLiteral("ActionInvoked"), {number, action});
    }
    void close(uint number)
    {
        constexpr uint byThePerson = 2;
        tell(QStringLiteral("NotificationClosed"), {number, byThePerson});
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() != QStringLiteral("Notify"))
            return false;
        const QVariantList values = message.arguments();
        const auto hints = qdbus_cast<QVariantMap>(values[6]);
        shown_ << QStringList{values[0].toString(), values[3].toString(), values[4].toString(),
                              values[5].toStringList().join(QLatin1Char(',')),
                              hints[QStringLiteral("desktop-entry")].toString()}
                      .join(QLatin1Char('|'));
        return connection.send(message.createReply(static_cast<uint>(shown_.size())));
    }

private:
    void tell(const QString& signal, const QVariantList& values)
    {
        QDBusMessage message = QDBusMessage::createSignal(path_, service_, signal);
        message.setArguments(values);
        bus_->send(message);
    }

    const QString service_ = QStringLiteral("org.freedesktop.Notifications");
    const QString path_ = QStringLiteral("/org/freedesktop/Notifications");
    std::optional<QDBusConnection> bus_;
    QStringList shown_;
};

} // namespace genrescope::test
