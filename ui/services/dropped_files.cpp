#include "ui/services/dropped_files.h"

#include <QFileInfo>

namespace genrescope {

DroppedFiles sortDroppedFiles(const QStringList& paths)
{
    DroppedFiles files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString suffix = info.suffix().toLower();
        const bool archive = suffix == QLatin1String("zip");
        const bool checkpoint = suffix == QLatin1String("safetensors");
        // Checked because a folder may have such a name; only for these few files, as the disk may
        // be slow.
        if ((!archive && !checkpoint) || info.isDir())
            files.music << path;
        else
            (archive ? files.archives : files.checkpoints) << path;
    }
    return files;
}

} // namespace genrescope
