#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace genrescope {

/// Notices when files come into folders or leave them. What happens on the other side of a network
/// share stays unnoticed, and so does what is written to a file that is there.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(QObject* parent = nullptr);

    /// Watches these folders, not those in them, instead of the ones before: as many as the system
    /// allows.
    void watch(const QStringList& folders);

Q_SIGNALS:
    /// Something has changed, and nothing since then for a moment.
    void changed();

private:
    QFileSystemWatcher watcher_;
    QTimer quiet_;
};

} // namespace genrescope
