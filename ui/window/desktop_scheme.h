#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace genrescope {

/// Whether the desktop is dark, according to freedesktop's settings portal. Qt uses it itself from
/// 6.5 on.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Queries it, and follows it from now on. Does not wait for the answer, which does not come
    /// without a portal.
    void follow();

Q_SIGNALS:
    /// Nothing where the desktop has no preference.
    void changed(const std::optional<bool>& dark);

private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace genrescope
