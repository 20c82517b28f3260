#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace genrescope {

/// Tells people who are doing something else, through the desktop's notifications. Where there are
/// none, nothing happens.
class Notifications : public QObject {
    Q_OBJECT

public:
    explicit Notifications(QObject* parent = nullptr);

    /// @param chosen  called if the person chooses it
    void show(const QString& title, const QString& text, std::function<void()> chosen);

private Q_SLOTS:
    void choose(uint number, const QString& action);
    void forget(uint number);

private:
    /// By the number that the desktop gave it.
    QHash<uint, std::function<void()>> shown_;
};

} // namespace genrescope
