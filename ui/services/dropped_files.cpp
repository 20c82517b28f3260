#include "ui/services/dropped_files.h"

#include <QFileInfo>

namespace genrescope {

DroppedFiles sortDroppedFiles(const QStringList& paths)
{
    DroppedFiles files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString ending = info.suffix().toLower();
        const bool archive = ending == QLatin1String("zip");
        const bool checkpoint = ending == QLatin1String("safetensors");
        // The disk, which may be slow, is asked about few of many files: a folder may be named so.
        if ((!archive && !checkpoint) || info.isDir())
            files.music << path;
        else
            (archive ? files.archives : files.checkpoints) << path;
    }
    return files;
}

} // namespace genrescope
