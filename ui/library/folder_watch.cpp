#include "ui/library/folder_watch.h"

#include <QSet>

#include <algorithm>

namespace genrescope {

namespace {

/// While an album is copied, its files come one after another.
constexpr int quietMs = 2'000;
/// Adding one takes some ten microseconds, and other programs share the system's watches.
constexpr qsizetype maxFolders = 4'000;

} // namespace

FolderWatch::FolderWatch(QObject* parent) : QObject(parent)
{
    quiet_.setSingleShot(true);
    quiet_.setInterval(quietMs);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &quiet_, qOverload<>(&QTimer::start));
    connect(&quiet_, &QTimer::timeout, this, &FolderWatch::changed);
}

void FolderWatch::watch(const QStringList& folders)
{
    const QStringList before = watcher_.directories();
    const QStringList wanted = folders.first(std::min(folders.size(), maxFolders));
    const QStringList gone =
        QSet(before.begin(), before.end()).subtract(QSet(wanted.begin(), wanted.end())).values();
    if (!gone.isEmpty())
        watcher_.removePaths(gone);
    const QStringList added =
        QSet(wanted.begin(), wanted.end()).subtract(QSet(before.begin(), before.end())).values();
    if (!added.isEmpty())
        watcher_.addPaths(added);
}

} // namespace genrescope
