#include "ui/library/playlist_file.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "ui/data/path_text.h"
#include "ui/library/playlist_text.h"

#include <QDir>
#include <QFileInfo>

namespace genrescope {

ReadPlaylist readPlaylist(const QString& file)
{
    // 100,000 tracks with long names are 40 MB.
    constexpr std::uint64_t maxBytes = std::uint64_t{256} << 20;
    const std::string text = readTextFile(pathOf(file), maxBytes);
    const QFileInfo info(file);
    PlaylistReading reading(info.absolutePath());
    const bool readable = isXml(text) ? reading.readXspf(text) : reading.readM3u(text);
    if (reading.isTooLong()) {
        throw FileError(Message::english(
            "%1 lists more than a million tracks; it is left as it is.", file.toStdString()));
    }
    if (!readable) {
        throw FileError(Message::english(
            "%1 is not a playlist, or is damaged: M3U and XSPF can be read.", file.toStdString()));
    }
    ReadPlaylist read = reading.take();
    if (read.playlist.name.isEmpty())
        read.playlist.name = info.completeBaseName();
    return read;
}

void writePlaylist(const Playlist& playlist, const QString& file)
{
    const std::filesystem::path path = pathOf(QFileInfo(file).absoluteFilePath());
    writeFile(path, file.endsWith(xspfEnding, Qt::CaseInsensitive)
                        ? xspfText(playlist)
                        : m3uText(playlist, path.parent_path()));
}

} // namespace genrescope
