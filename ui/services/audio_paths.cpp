#include "ui/services/audio_paths.h"

#include "core/audio/audio_files.h"
#include "ui/text/natural_order.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace genrescope {

QStringList expandAudioPaths(const QStringList& paths, const CancellationToken& cancellation)
{
    const QCollator collator = naturalOrder(Qt::CaseSensitive);
    QStringList result;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            result << path;
            continue;
        }
        QStringList inside;
        QDirIterator folder(path, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            cancellation.throwIfCanceled();
            const QString file = folder.next();
            if (hasAudioExtension(file.toStdString()))
                inside << file;
        }
        std::sort(inside.begin(), inside.end(), collator);
        result << inside;
    }
    return result;
}

QStringList recentEntries(const QStringList& paths)
{
    constexpr int maxFilesOfFolder = 3;
    const auto folderOf = [](const QString& path) { return QFileInfo(path).path(); };
    QHash<QString, int> counts;
    for (const QString& path : paths)
        ++counts[folderOf(path)];
    QStringList entries;
    for (const QString& path : paths)
        entries << (counts.value(folderOf(path)) > maxFilesOfFolder ? folderOf(path) : path);
    entries.removeDuplicates();
    return entries;
}

QStringList localPaths(const QMimeData* data)
{
    QStringList paths;
    if (data != nullptr && data->hasUrls()) {
        for (const QUrl& url : data->urls()) {
            if (url.isLocalFile())
                paths << QFileInfo(url.toLocalFile()).absoluteFilePath();
        }
    }
    return paths;
}

} // namespace genrescope
