#include "core/base/utf8.h"
#include "ui/data/path_text.h"
#include "ui/library/playlist_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

const QByteArray utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");
const QByteArray trackInfo = QByteArrayLiteral("#EXTINF:");
const QByteArray listName = QByteArrayLiteral("#PLAYLIST:");
const QString betweenArtistAndTitle = QStringLiteral(" - ");

/// All of the text where the sign is not in it.
QByteArray upTo(char sign, const QByteArray& text)
{
    return text.left(text.contains(sign) ? text.indexOf(sign) : text.size());
}

/// As a line can name it: other programs, too, take an address where the name would be misread.
QByteArray placeOf(const QString& path, const std::string& folder)
{
    const std::string bytes = pathOf(path).native();
    QByteArray whole = QByteArray::fromStdString(bytes);
    if (!isUtf8(bytes) || whole.contains('\n') || whole.contains('\r') || whole != whole.trimmed())
        return addressOf(path);
    const std::string below = folder.ends_with('/') ? folder : folder + '/';
    if (!bytes.starts_with(below) || bytes.size() == below.size())
        return whole;
    const QByteArray relative = QByteArray::fromStdString(bytes.substr(below.size()));
    // Not a comment, not an address, no blanks that a reader takes off.
    const bool plain = !relative.startsWith('#') && !upTo('/', relative).contains(':') &&
                       relative == relative.trimmed();
    return plain ? relative : QByteArrayLiteral("./") + relative;
}

QByteArray infoOf(const PlaylistTrack& track)
{
    const qint64 seconds = track.duration ? std::llround(*track.duration) : -1;
    const QString title = track.shownTitle().simplified();
    const QString artist = track.artist.simplified();
    return trackInfo + QByteArray::number(seconds) + ',' +
           (artist.isEmpty() ? title : artist + betweenArtistAndTitle + title).toUtf8();
}

/// Names in old playlists need not be UTF-8; then they are mostly Western.
QString shownText(const QByteArray& bytes)
{
    return isUtf8(bytes.toStdString()) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

double numberAt(const QByteArray& text)
{
    return upTo(' ', text).toDouble();
}

/// "123,Artist - Title"; there may be more between the number and the comma.
PlaylistTrack trackOf(const QByteArray& info)
{
    PlaylistTrack track;
    const qsizetype comma = info.indexOf(',');
    const double seconds = numberAt(info.left(comma).trimmed());
    if (seconds > 0.0 && std::isfinite(seconds))
        track.duration = seconds;
    const QString text = comma < 0 ? QString() : shownText(info.mid(comma + 1)).trimmed();
    const qsizetype dash = text.indexOf(betweenArtistAndTitle);
    track.artist = dash > 0 ? text.left(dash) : QString();
    track.title = dash > 0 ? text.mid(dash + betweenArtistAndTitle.size()) : text;
    return track;
}

} // namespace

std::string m3uText(const Playlist& playlist, const std::filesystem::path& folder)
{
    QByteArray text = QByteArrayLiteral("#EXTM3U\n");
    for (const PlaylistTrack& track : playlist.tracks)
        text += infoOf(track) + '\n' + placeOf(track.path, folder.native()) + '\n';
    return text.toStdString();
}

bool PlaylistReading::readM3u(const std::string& text)
{
    if (text.find('\0') != std::string::npos)
        return false;
    PlaylistTrack track;
    std::size_t at = text.starts_with(utf8Mark.toStdString()) ? 3 : 0;
    while (at < text.size() && !tooLong_) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const QByteArray line = QByteArray::fromStdString(text.substr(at, end - at)).trimmed();
        at = end + 1;
        if (line.startsWith(trackInfo))
            track = trackOf(line.mid(trackInfo.size()));
        else if (line.startsWith(listName))
            read_.playlist.name = shownText(line.mid(listName.size())).trimmed();
        else if (!line.isEmpty() && !line.startsWith('#'))
            add(std::exchange(track, {}), line, false);
    }
    return true;
}

} // namespace genrescope
