#pragma once

#include "core/base/random.h"
#include "ui/models/ordered_track_model.h"

#include <QObject>

#include <optional>
#include <vector>

namespace genrescope {

/// What is to be played, and in which order; Player plays it.
///
/// Shuffled, tracks are drawn once each, and going back goes through those that were played.
class PlayQueue : public QObject {
    Q_OBJECT

public:
    enum class Repeat { Off, All, One };

    explicit PlayQueue(std::uint64_t seed, QObject* parent = nullptr);

    /// The tracks, in the order of the list. Rows that are dragged in it are moved.
    OrderedTrackModel& table() { return table_; }
    const OrderedTrackModel& table() const { return table_; }
    bool isEmpty() const { return table_.tracks().empty(); }

    /// These in place of what was there; nothing is current.
    void replace(std::vector<PlaylistTrack> tracks);
    /// Behind all others. What belongs to what was replaced before; nobody asked for it apart.
    void fill(std::vector<PlaylistTrack> tracks);
    /// Behind all others, as a person asks for it: the queue is due.
    void append(std::vector<PlaylistTrack> tracks);
    /// Behind the current one, likewise.
    void playNext(std::vector<PlaylistTrack> tracks);
    void remove(const std::vector<int>& rows);
    /// As OrderedTrackModel::move().
    void move(const std::vector<int>& rows, int before);
    void clear() { replace({}); }

    /// Whether tracks wait that were added while the queue did not play: they follow on what plays.
    bool isDue() const { return due_ && hasNext(); }

    std::optional<int> currentRow() const;
    /// Null without one: nothing was played yet, or it was removed.
    const PlaylistTrack* current() const;

    /// This one is current. False if there is no such row.
    bool start(int row);
    bool hasNext() const;
    bool hasPrevious() const;
    /// As a person asks for it. False if there is none.
    bool goNext();
    bool goPrevious();
    /// The current one has ended: as goNext(), or the same one again. False at the end.
    bool goOn();

    bool isShuffled() const { return shuffled_; }
    /// The current track stays.
    void setShuffled(bool shuffled);
    Repeat repeat() const { return repeat_; }
    void setRepeat(Repeat repeat);

Q_SIGNALS:
    /// Its tracks, the current one, or how it goes on.
    void changed();

private:
    void add(std::vector<PlaylistTrack> tracks);
    void follow(const RowMap& rows);
    void shuffleFrom(std::size_t place);
    void orderAsListed();
    void startAgain();
    void tell();

    OrderedTrackModel table_;
    Random random_;
    /// Rows, in the order in which they are played.
    std::vector<int> order_;
    /// The place in it of what comes next; before it lies what was played.
    std::size_t next_ = 0;
    /// The one before `next_`; otherwise it was removed, or nothing was played.
    bool hasCurrent_ = false;
    /// The row from which on the list was played to the current one, not shuffled.
    int playedFrom_ = 0;
    bool due_ = false;
    bool shuffled_ = false;
    Repeat repeat_ = Repeat::Off;
};

} // namespace genrescope
