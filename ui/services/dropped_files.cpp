#include "ui/services/dropped_files.h"

#include <QFileInfo>

namespace genrescope {

DroppedFiles sortDroppedFiles(const QStringList& paths)
{
    DroppedFiles files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString ending = info.suffix().toLower();
        if (info.isDir())
            files.music << path;
        else if (ending == QLatin1String("zip"))
            files.archives << path;
        else if (ending == QLatin1String("safetensors"))
            files.checkpoints << path;
        else
            files.music << path;
    }
    return files;
}

} // namespace genrescope
