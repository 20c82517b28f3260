#include "ui/presenters/track_edits.h"

#include "core/datasets/genre_names.h"
#include "ui/text/natural_order.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace genrescope {

namespace {

QByteArray spelling(const QString& genre)
{
    return QByteArray::fromStdString(genreSpelling(genre.toStdString()));
}

/// Those that are known in another spelling, as they are known.
QStringList asKnown(const QStringList& genres, const QStringList& known)
{
    QHash<QByteArray, QString> names;
    for (const QString& genre : known)
        names.insert(spelling(genre), genre);
    QStringList result;
    for (const QString& genre : genres)
        result << names.value(spelling(genre), genre);
    result.removeDuplicates();
    return result;
}

} // namespace

TrackEdits::TrackEdits(TrackCollection& tracks, TrackMarks& marks, QObject* parent)
    : QObject(parent), tracks_(tracks), marks_(marks)
{
    const TrackTableModel& table = tracks_.table();
    connect(&table, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { showMarks(first, last); });
    connect(&table, &QAbstractItemModel::modelReset, this, &TrackEdits::showAllMarks);
    connect(&table, &QAbstractItemModel::dataChanged, this, &TrackEdits::takeArtists);
    connect(&marks_, &TrackMarks::changed, this, &TrackEdits::showAllMarks);
}

void TrackEdits::showMarks(int first, int last)
{
    TrackTableModel& table = tracks_.table();
    for (int row = first; row <= last; ++row)
        table.setMarks(table.at(row).id, marks_.genresOf(table.at(row).path));
}

void TrackEdits::showAllMarks()
{
    showMarks(0, tracks_.table().rowCount() - 1);
}

void TrackEdits::takeArtists(const QModelIndex& first, const QModelIndex& last)
{
    // Tags may be read after a track was marked.
    for (int row = first.row(); row <= last.row(); ++row) {
        const TrackItem& track = tracks_.table().at(row);
        if (!track.marks.isEmpty())
            marks_.setArtist(track.path, track.artist);
    }
}

void TrackEdits::setOffered(const QStringList& genres)
{
    offered_.clear();
    for (const QString& genre : genres) {
        // Some words name no genre, and are none in a table either.
        if (TrackMarks::genresIn(genre) == QStringList{genre})
            offered_ << genre;
    }
    const QCollator collator = naturalOrder(Qt::CaseInsensitive);
    std::sort(offered_.begin(), offered_.end(), collator);
}

QStringList TrackEdits::knownGenres() const
{
    QStringList known;
    QSet<QByteArray> spellings;
    const auto add = [&](const QString& genre) {
        const QByteArray name = spelling(genre);
        if (spellings.contains(name))
            return;
        spellings.insert(name);
        known << genre;
    };
    for (const auto& [genre, count] : marks_.genres())
        add(genre);
    for (const QString& genre : offered_)
        add(genre);
    return known;
}

bool TrackEdits::isKnown(const QString& genre) const
{
    const QStringList known = knownGenres();
    return std::ranges::any_of(
        known, [name = spelling(genre)](const QString& other) { return spelling(other) == name; });
}

std::vector<GenreChoice> TrackEdits::choices(const std::vector<TrackKey>& ids) const
{
    std::vector<GenreChoice> choices;
    const QStringList known = knownGenres();
    QHash<QString, int> counts;
    for (const TrackKey id : ids) {
        for (const QString& genre : asKnown(tracks_.find(id)->marks, known))
            ++counts[genre];
    }
    for (const QString& genre : known) {
        const int count = counts.value(genre);
        const bool all = count > 0 && count == static_cast<int>(ids.size());
        choices.push_back({genre, all         ? Qt::Checked
                                  : count > 0 ? Qt::PartiallyChecked
                                              : Qt::Unchecked});
    }
    return choices;
}

template<typename Change>
void TrackEdits::change(const std::vector<TrackKey>& ids, Change genresAfter)
{
    Edit edit;
    for (const TrackKey id : ids) {
        const TrackItem* track = tracks_.find(id);
        if (track == nullptr)
            continue;
        const QStringList genres = genresAfter(track->marks);
        if (genres == track->marks)
            continue;
        edit.before.push_back({track->path, track->marks, track->artist});
        edit.after.push_back({track->path, genres, track->artist});
    }
    if (edit.after.empty())
        return;
    marks_.set(edit.after);
    history_.add(std::move(edit));
    Q_EMIT historyChanged();
}

void TrackEdits::mark(const std::vector<TrackKey>& ids, const QStringList& genres, bool are)
{
    const QStringList known = knownGenres();
    const QStringList meant = asKnown(genres, known);
    change(ids, [&](const QStringList& before) {
        const QStringList now = asKnown(before, known);
        QStringList after = now;
        for (const QString& genre : meant) {
            if (!are)
                after.removeAll(genre);
            else if (!after.contains(genre))
                after << genre;
        }
        // Another spelling alone is no change.
        return after == now ? before : after;
    });
}

void TrackEdits::unmark(const std::vector<TrackKey>& ids)
{
    change(ids, [](const QStringList&) { return QStringList(); });
}

void TrackEdits::remove(const std::vector<TrackKey>& ids)
{
    if (ids.empty())
        return;
    // An earlier removal can no longer be undone.
    history_.forget(&Edit::isRemoval);
    tracks_.remove(ids);
    history_.add({.removed = ids});
    Q_EMIT historyChanged();
}

QString TrackEdits::undoText() const
{
    const Edit* edit = history_.last();
    if (edit == nullptr)
        return {};
    return edit->isRemoval() ? tr("Undo remove") : tr("Undo marking");
}

QString TrackEdits::redoText() const
{
    const Edit* edit = history_.next();
    if (edit == nullptr)
        return {};
    return edit->isRemoval() ? tr("Redo remove") : tr("Redo marking");
}

void TrackEdits::undo()
{
    const std::optional<Edit> edit = history_.undo();
    if (!edit)
        return;
    if (edit->isRemoval())
        tracks_.undoRemove();
    else
        marks_.set(edit->before);
    Q_EMIT historyChanged();
}

void TrackEdits::redo()
{
    const std::optional<Edit> edit = history_.redo();
    if (!edit)
        return;
    if (edit->isRemoval())
        tracks_.remove(edit->removed);
    else
        marks_.set(edit->after);
    Q_EMIT historyChanged();
}

} // namespace genrescope
