#pragma once

#include <QObject>
#include <QStringList>

namespace genrescope {

/// The prepared dataset that every page works with, and those that were open before it.
class OpenWorkspace : public QObject {
    Q_OBJECT

public:
    /// @param recent  folders, most recent first: the first one is open.
    explicit OpenWorkspace(QStringList recent = {}, QObject* parent = nullptr);

    /// Absolute; empty before there is one.
    QString folder() const { return recent_.value(0); }
    /// Most recent first, the open one included.
    const QStringList& recent() const { return recent_; }

    /// changed() follows, also for the folder that is open: its content may have changed.
    void open(const QString& folder);

Q_SIGNALS:
    void changed(const QString& folder);

private:
    QStringList recent_;
};

} // namespace genrescope
