#include "ui/services/audio_paths.h"

#include "core/audio/audio_files.h"
#include "ui/data/path_text.h"
#include "ui/text/natural_order.h"

#include <QFileInfo>
#include <QHash>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <filesystem>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Without what is hidden, and what cannot be read.
QStringList musicIn(const fs::path& folder, const CancellationToken& cancellation)
{
    QStringList files;
    std::error_code error;
    fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied,
                                          error);
    for (; !error && each != fs::recursive_directory_iterator(); each.increment(error)) {
        cancellation.throwIfCanceled();
        std::error_code unreadable;
        if (each->path().filename().native().starts_with('.'))
            each.disable_recursion_pending();
        else if (hasAudioExtension(each->path().native()) && each->is_regular_file(unreadable))
            files << textOf(each->path());
    }
    return files;
}

/// Where a local URL points: names are bytes, and need not be UTF-8.
QString pathOfUrl(const QUrl& url)
{
    if (!url.host().isEmpty())
        return url.toLocalFile();
    const QByteArray encoded = url.path(QUrl::FullyEncoded).toLatin1();
    return textOf(QByteArray::fromPercentEncoding(encoded).toStdString());
}

} // namespace

QStringList expandAudioPaths(const QStringList& paths, const CancellationToken& cancellation)
{
    const QCollator collator = naturalOrder(Qt::CaseSensitive);
    QStringList result;
    for (const QString& path : paths) {
        std::error_code unreadable;
        if (!fs::is_directory(pathOf(path), unreadable)) {
            result << path;
            continue;
        }
        QStringList inside = musicIn(pathOf(path), cancellation);
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
                paths << QFileInfo(pathOfUrl(url)).absoluteFilePath();
        }
    }
    return paths;
}

} // namespace genrescope
