#include "ui/services/dropped_files.h"

#include "ui/data/path_text.h"

#include <QFileInfo>

#include <filesystem>

namespace genrescope {

DroppedFiles sortDroppedFiles(const QStringList& paths)
{
    DroppedFiles files;
    for (const QString& path : paths) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (suffix == QLatin1String("zip"))
            files.archives << path;
        else if (suffix == QLatin1String("safetensors"))
            files.checkpoints << path;
        else
            files.music << path;
    }
    return files;
}

DroppedFiles withoutFolders(const DroppedFiles& named)
{
    DroppedFiles files = {.music = named.music};
    const auto sort = [&files](const QStringList& paths, QStringList& own) {
        std::error_code unreadable;
        for (const QString& path : paths)
            (std::filesystem::is_directory(pathOf(path), unreadable) ? files.music : own) << path;
    };
    sort(named.archives, files.archives);
    sort(named.checkpoints, files.checkpoints);
    return files;
}

} // namespace genrescope
