#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace genrescope {

/// Whether the desktop is dark, as freedesktop's settings portal says. From 6.5 on Qt asks it too.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks, and follows from now on. Does not wait for the answer; without a portal none comes.
    void follow();

Q_SIGNALS:
    /// Nothing where the desktop has no preference.
    void changed(const std::optional<bool>& dark);

private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace genrescope
