#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

namespace genrescope {

/// Keeps the computer from going to sleep by itself while work goes on that nobody watches, through
/// logind. Where there is none, or it refuses, nothing happens.
class SleepBlock : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @param reason  for people who ask the system what keeps it awake; empty: it may sleep
    void setReason(const QString& reason);
    bool isHeld() const { return lock_.isValid(); }

private:
    void take();

    QString reason_;
    bool isAsking_ = false;
    /// Sleep is blocked while it is open.
    QDBusUnixFileDescriptor lock_;
};

} // namespace genrescope
