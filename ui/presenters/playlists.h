#pragma once

#include "ui/library/playlist_file.h"
#include "ui/models/ordered_track_model.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace genrescope {

/// The playlists that a person has put together, each under a name of its own, and the one that is
/// shown. They lie in a folder, an XSPF file each, rather than in the catalog, so that they keep
/// tracks whose files are gone; what is changed is written in the background.
class Playlists : public QObject {
    Q_OBJECT

public:
    /// Nothing is read or made in the folder before open().
    explicit Playlists(const QString& folder, QObject* parent = nullptr);
    /// Writes what has not been written yet.
    ~Playlists() override;

    /// changed() follows. Again: nothing happens.
    void open();
    /// Nothing can be changed before.
    bool isOpen() const { return state_ == State::Open; }

    /// In natural order.
    QStringList names() const;
    /// Null if there is none of this name.
    const Playlist* find(const QString& name) const;

    /// @param name  the one that is wanted. @return the one that it has: others keep theirs. Empty
    ///              if it cannot be made.
    QString add(const QString& name, std::vector<PlaylistTrack> tracks = {});
    /// Behind those that are there. Nothing happens if there is no such playlist.
    void append(const QString& name, const std::vector<PlaylistTrack>& tracks);
    /// @return the name that it has then
    QString rename(const QString& name, const QString& wanted);
    /// No file of music is touched.
    void remove(const QString& name);

    /// The one whose tracks are in the table; empty without one.
    const QString& shown() const { return shown_; }
    void show(const QString& name);
    /// Rows that are dragged in it are moved.
    OrderedTrackModel& table() { return table_; }
    void removeRows(const std::vector<int>& rows);
    void moveRows(const std::vector<int>& rows, int before);

    /// A file of another program becomes a playlist; imported() follows, or failed().
    void import(const QString& file);
    /// Writes a file for other programs, M3U8 or XSPF as its ending says.
    void exportTo(const QString& file, const Playlist& playlist);

Q_SIGNALS:
    /// Their names, or how many tracks they have.
    void changed();
    /// Another playlist is shown, or it has another name.
    void shownChanged();
    void imported(const QString& name);
    /// One sentence.
    void failed(const QString& sentence);

private:
    enum class State { Closed, Opening, Open };
    struct Kept {
        /// Its path.
        QString file = {};
        Playlist playlist = {};
    };
    struct Opened;

    static Opened readAll(const QString& folder);
    void take(Opened opened);
    Kept* kept(const QString& name);
    QString freeName(const QString& wanted) const;
    QString freeFile() const;
    void sort();
    void keep(const Kept& changed);
    void keepShown();
    void writeNext();

    const QString folder_;
    State state_ = State::Closed;
    std::vector<Kept> all_;
    QString shown_;
    OrderedTrackModel table_;
    /// By file; nothing where it is to be removed.
    std::map<QString, std::optional<Playlist>> unwritten_;
    bool isWriting_ = false;
    // Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
