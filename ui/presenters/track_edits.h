#pragma once

#include "ui/presenters/edit_history.h"
#include "ui/presenters/track_collection.h"
#include "ui/services/track_marks.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace genrescope {

/// A genre that tracks can be marked with.
struct GenreChoice {
    QString genre = {};
    /// Partially: only some of the tracks are.
    Qt::CheckState state = Qt::Unchecked;
};

/// What a person does to the tracks of the list and can take back: says which genres they are, and
/// removes them from the list.
class TrackEdits : public QObject {
    Q_OBJECT

public:
    /// Neither is owned.
    TrackEdits(TrackCollection& tracks, TrackMarks& marks, QObject* parent = nullptr);

    const TrackMarks& marks() const { return marks_; }
    /// Genres to choose from besides those that are in use: those of the models.
    void setOffered(const QStringList& genres);

    /// What can be said of these tracks: genres in use first, then those that are offered.
    std::vector<GenreChoice> choices(const std::vector<TrackKey>& ids) const;
    /// Whether a genre of this spelling is among them.
    bool isKnown(const QString& genre) const;
    /// Says that all of the tracks are of these genres, or that none of them is. A genre that is
    /// known in another spelling is that one.
    void mark(const std::vector<TrackKey>& ids, const QStringList& genres, bool are);
    /// Removes all marks of the tracks.
    void unmark(const std::vector<TrackKey>& ids);

    void remove(const std::vector<TrackKey>& ids);

    /// What can be taken back, or done again, as a command; empty if there is nothing.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

Q_SIGNALS:
    void historyChanged();

private:
    /// Either marks or a removal.
    struct Edit {
        std::vector<TrackMark> before = {};
        std::vector<TrackMark> after = {};
        std::vector<TrackKey> removed = {};

        bool isRemoval() const { return !removed.empty(); }
    };

    template<typename Change>
    void change(const std::vector<TrackKey>& ids, Change genresAfter);
    QStringList knownGenres() const;
    void showMarks(int first, int last);
    void showAllMarks();
    void takeArtists(const QModelIndex& first, const QModelIndex& last);

    TrackCollection& tracks_;
    TrackMarks& marks_;
    QStringList offered_;
    EditHistory<Edit> history_;
};

} // namespace genrescope
