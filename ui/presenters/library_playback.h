#pragma once

#include "ui/presenters/library_presenter.h"
#include "ui/presenters/player.h"
#include "ui/presenters/playlists.h"

#include <QObject>

#include <vector>

namespace genrescope {

/// How tracks of the library come into the play queue, into playlists, and into files for other
/// players.
class LibraryPlayback : public QObject {
    Q_OBJECT

public:
    /// None is owned.
    LibraryPlayback(LibraryPresenter& library, Player& player, Playlists& playlists,
                    QObject* parent = nullptr);

    PlayQueue& queue() { return player_.queue(); }
    Player& player() { return player_; }
    Playlists& playlists() { return playlists_; }

    /// This row of what the search found, at once, and all that is below it afterwards.
    void playFrom(int row);
    /// These tracks of the catalog, in order; so for all that follow.
    void play(const std::vector<qint64>& ids);
    void playNext(const std::vector<qint64>& ids);
    void enqueue(const std::vector<qint64>& ids);
    /// To a playlist of this name, or to a new one of about that.
    void addTo(const QString& name, const std::vector<qint64>& ids);
    void addToNew(const QString& wanted, const std::vector<qint64>& ids);

    /// All that a search finds, which need not be the one that is shown.
    void playSearch(const QString& search);
    /// The same as a file for other players, as its ending says.
    void exportSearch(const QString& search, const QString& file);

    /// A playlist from this row on. Nothing happens if it is empty.
    void playPlaylist(const QString& name, int row = 0);
    /// Nothing happens if the queue is empty.
    void saveQueue(const QString& name);

private:
    void playTracks(std::vector<PlaylistTrack> tracks, int row = 0);

    LibraryPresenter& library_;
    Player& player_;
    Playlists& playlists_;
    /// Tells what is still to be filled in from what belongs to an earlier choice.
    int choice_ = 0;
};

} // namespace genrescope
