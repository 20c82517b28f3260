#include "ui/library/playlist_tracks.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// A statement has its limits.
constexpr std::size_t rowsTogether = 2'000;

QHash<qint64, PlaylistTrack> tracksById(CatalogConnection& catalog, std::span<const qint64> ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    QSqlQuery query = catalog.run(
        QStringLiteral(
            "SELECT id, path, title, artist, album, duration FROM tracks WHERE id IN (%1)")
            .arg(numbers.join(u',')));
    QHash<qint64, PlaylistTrack> tracks;
    while (query.next()) {
        const QVariant duration = query.value(5);
        tracks.insert(
            query.value(0).toLongLong(),
            {.path = query.value(1).toString(),
             .title = query.value(2).toString(),
             .artist = query.value(3).toString(),
             .album = query.value(4).toString(),
             .duration = duration.isNull() ? std::nullopt : std::optional(duration.toDouble())});
    }
    return tracks;
}

} // namespace

std::vector<PlaylistTrack> playlistTracks(CatalogConnection& catalog, std::span<const qint64> ids)
{
    std::vector<PlaylistTrack> listed;
    listed.reserve(ids.size());
    for (std::size_t at = 0; at < ids.size(); at += rowsTogether) {
        const auto some = ids.subspan(at, std::min(rowsTogether, ids.size() - at));
        const QHash<qint64, PlaylistTrack> tracks = tracksById(catalog, some);
        for (const qint64 id : some) {
            if (const auto found = tracks.constFind(id); found != tracks.constEnd())
                listed.push_back(*found);
        }
    }
    return listed;
}

} // namespace genrescope
