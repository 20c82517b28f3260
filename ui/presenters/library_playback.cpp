#include "ui/presenters/library_playback.h"

#include <utility>

namespace genrescope {

LibraryPlayback::LibraryPlayback(LibraryPresenter& library, Player& player, Playlists& playlists,
                                 QObject* parent)
    : QObject(parent), library_(library), player_(player), playlists_(playlists)
{
}

void LibraryPlayback::playTracks(std::vector<PlaylistTrack> tracks, int row)
{
    if (tracks.empty())
        return;
    ++choice_;
    queue().replace(std::move(tracks));
    player_.playQueued(row);
}

void LibraryPlayback::playFrom(int row)
{
    const LibraryRow* const first = library_.table().row(row);
    if (first == nullptr)
        return;
    playTracks({{.path = first->path,
                 .title = first->title,
                 .artist = first->artist,
                 .album = first->album,
                 .duration = first->duration}});
    const LibraryTableModel::Ids& ids = *library_.table().ids();
    library_.withTracks({ids.begin() + row + 1, ids.end()},
                        [this, choice = choice_](std::vector<PlaylistTrack> tracks) {
                            if (choice == choice_)
                                queue().fill(std::move(tracks));
                        });
}

void LibraryPlayback::play(const std::vector<qint64>& ids)
{
    library_.withTracks(
        ids, [this](std::vector<PlaylistTrack> tracks) { playTracks(std::move(tracks)); });
}

void LibraryPlayback::playNext(const std::vector<qint64>& ids)
{
    library_.withTracks(
        ids, [this](std::vector<PlaylistTrack> tracks) { queue().playNext(std::move(tracks)); });
}

void LibraryPlayback::enqueue(const std::vector<qint64>& ids)
{
    library_.withTracks(
        ids, [this](std::vector<PlaylistTrack> tracks) { queue().append(std::move(tracks)); });
}

void LibraryPlayback::addTo(const QString& name, const std::vector<qint64>& ids)
{
    library_.withTracks(ids, [this, name](const std::vector<PlaylistTrack>& tracks) {
        playlists_.append(name, tracks);
    });
}

void LibraryPlayback::addToNew(const QString& wanted, const std::vector<qint64>& ids)
{
    library_.withTracks(ids, [this, wanted](std::vector<PlaylistTrack> tracks) {
        playlists_.add(wanted, std::move(tracks));
    });
}

void LibraryPlayback::playSearch(const QString& search)
{
    library_.withTracksOf(
        search, [this](std::vector<PlaylistTrack> tracks) { playTracks(std::move(tracks)); });
}

void LibraryPlayback::exportSearch(const QString& search, const QString& file)
{
    library_.withTracksOf(search, [this, search, file](std::vector<PlaylistTrack> tracks) {
        playlists_.exportTo(file, {.name = search, .tracks = std::move(tracks)});
    });
}

void LibraryPlayback::playPlaylist(const QString& name, int row)
{
    if (const Playlist* const playlist = playlists_.find(name))
        playTracks(playlist->tracks, row);
}

void LibraryPlayback::saveQueue(const QString& name)
{
    if (!queue().isEmpty())
        playlists_.add(name, queue().table().tracks());
}

} // namespace genrescope
