#include "ui/models/track_table_model.h"

#include "ui/models/track_text.h"
#include "ui/text/natural_order.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>
#include <QUrl>

#include <algorithm>
#include <set>

namespace genrescope {

namespace {

/// Neighboring rows.
struct RowRange {
    int first = 0;
    int count = 0;

    int last() const { return first + count - 1; }
};

/// More changes than this are reported as one reset, since each change costs a pass over all rows.
constexpr std::size_t maxRanges = 16;

/// @param rows  ascending.
std::vector<RowRange> rangesOf(const std::vector<int>& rows)
{
    std::vector<RowRange> ranges;
    for (const int row : rows) {
        if (ranges.empty() || row != ranges.back().last() + 1)
            ranges.push_back({row, 0});
        ++ranges.back().count;
    }
    return ranges;
}

} // namespace

TrackTableModel::TrackTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TrackTableModel::setModels(const std::vector<ModelLabel>& models)
{
    if (models == models_)
        return;
    beginResetModel();
    models_ = models;
    endResetModel();
}

std::vector<TrackKey> TrackTableModel::add(const QStringList& paths)
{
    std::vector<TrackKey> ids;
    Items fresh;
    for (const QString& path : paths) {
        TrackKey& id = byPath_[path];
        if (id == 0) {
            id = nextId_++;
            fresh.push_back({id, path, QFileInfo(path).fileName()});
        }
        ids.push_back(id);
    }
    if (!fresh.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        std::move(fresh.begin(), fresh.end(), std::back_inserter(items_));
        reindex();
        pending_ += static_cast<int>(fresh.size());
        endInsertRows();
    }
    return ids;
}

RemovedTracks TrackTableModel::remove(const std::vector<TrackKey>& ids)
{
    std::vector<int> rows;
    for (const TrackKey id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows) {
        byPath_.remove(at(row).path);
        pending_ -= static_cast<int>(at(row).isPending());
    }
    RemovedTracks removed;
    removed.reserve(rows.size());
    const std::vector<RowRange> ranges = rangesOf(rows);
    if (ranges.size() > maxRanges) {
        beginResetModel();
        Items kept;
        kept.reserve(items_.size() - rows.size());
        auto next = rows.begin();
        for (int row = 0; row < rowCount(); ++row) {
            TrackItem& item = items_[static_cast<std::size_t>(row)];
            if (next == rows.end() || *next != row) {
                kept.push_back(std::move(item));
                continue;
            }
            removed.emplace_back(row, std::move(item));
            ++next;
        }
        items_ = std::move(kept);
        reindex();
        endResetModel();
        return removed;
    }
    // From the last one on, so that the rows before it keep their numbers.
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last());
        for (int row = range->last(); row >= range->first; --row)
            removed.emplace_back(row, std::move(items_[static_cast<std::size_t>(row)]));
        const auto first = items_.begin() + range->first;
        items_.erase(first, first + range->count);
        reindex();
        endRemoveRows();
    }
    items_.shrink_to_fit();
    std::ranges::reverse(removed);
    return removed;
}

void TrackTableModel::restore(RemovedTracks tracks)
{
    Items back;
    std::vector<int> rows;
    back.reserve(tracks.size());
    for (auto& [row, item] : tracks) {
        if (byPath_.contains(item.path))
            continue;
        byPath_.insert(item.path, item.id);
        pending_ += static_cast<int>(item.isPending());
        rows.push_back(std::clamp(row, 0, rowCount() + static_cast<int>(back.size())));
        back.push_back(std::move(item));
    }
    const std::vector<RowRange> ranges = rangesOf(rows);
    auto insert = [next = back.begin()](const RowRange& range, Items& into) mutable {
        const auto end = next + range.count;
        into.insert(into.begin() + range.first, std::make_move_iterator(next),
                    std::make_move_iterator(end));
        next = end;
    };
    if (ranges.size() > maxRanges) {
        beginResetModel();
        Items all;
        all.reserve(items_.size() + back.size());
        auto old = items_.begin();
        for (const RowRange& range : ranges) {
            while (static_cast<int>(all.size()) < range.first)
                all.push_back(std::move(*old++));
            insert(range, all);
        }
        std::move(old, items_.end(), std::back_inserter(all));
        items_ = std::move(all);
        reindex();
        endResetModel();
        return;
    }
    for (const RowRange& range : ranges) {
        beginInsertRows({}, range.first, range.last());
        insert(range, items_);
        reindex();
        endInsertRows();
    }
}

void TrackTableModel::reindex()
{
    rows_.clear();
    rows_.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        rows_.insert(at(row).id, row);
}

int TrackTableModel::rowOf(TrackKey id) const
{
    return rows_.value(id, -1);
}

const TrackItem* TrackTableModel::find(TrackKey id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

TrackItem* TrackTableModel::item(TrackKey id)
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &items_[static_cast<std::size_t>(row)];
}

std::optional<TrackKey> TrackTableModel::neighbor(TrackKey id, int offset) const
{
    const int row = rowOf(id);
    const int other = row + offset;
    if (row < 0 || other < 0 || other >= rowCount())
        return {};
    return at(other).id;
}

void TrackTableModel::changed(TrackKey id)
{
    const int row = rowOf(id);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void TrackTableModel::setTags(TrackKey id, const QString& title, const QString& artist)
{
    TrackItem* track = item(id);
    if (track == nullptr)
        return;
    if (!title.isEmpty())
        track->title = title;
    track->artist = artist;
    changed(id);
}

void TrackTableModel::setDuration(TrackKey id, double seconds)
{
    TrackItem* track = item(id);
    if (track == nullptr || track->duration == seconds)
        return;
    track->duration = seconds;
    changed(id);
}

void TrackTableModel::enter(TrackItem& item, TrackState state)
{
    pending_ -= static_cast<int>(item.isPending());
    item.state = state;
    pending_ += static_cast<int>(item.isPending());
}

void TrackTableModel::setState(TrackKey id, TrackState state)
{
    TrackItem* track = item(id);
    if (track == nullptr || track->state == state)
        return;
    enter(*track, state);
    changed(id);
}

void TrackTableModel::setGenres(TrackKey id, std::vector<TopGenre> genres, Verdict verdict)
{
    if (TrackItem* track = item(id)) {
        track->genres = std::move(genres);
        track->verdict = verdict;
        changed(id);
    }
}

void TrackTableModel::setMarks(TrackKey id, const QStringList& genres)
{
    TrackItem* track = item(id);
    if (track == nullptr || track->marks == genres)
        return;
    track->marks = genres;
    changed(id);
}

void TrackTableModel::setFailure(TrackKey id, const QString& sentence)
{
    if (TrackItem* track = item(id)) {
        enter(*track, TrackState::Failed);
        track->failure = sentence;
        changed(id);
    }
}

void TrackTableModel::forgetGenres()
{
    for (TrackItem& track : items_) {
        track.genres.clear();
        track.verdict = Verdict::Judged;
        if (track.state != TrackState::Failed)
            enter(track, TrackState::Waiting);
    }
    if (!items_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TrackTableModel::setPlaying(std::optional<TrackKey> id)
{
    const std::optional<TrackKey> before = std::exchange(playing_, id);
    for (const std::optional<TrackKey>& each : {before, id}) {
        if (each && before != id && find(*each) != nullptr)
            changed(*each);
    }
}

int TrackTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int TrackTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstModelColumn + static_cast<int>(models_.size());
}

Qt::ItemFlags TrackTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    return flags;
}

QStringList TrackTableModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* TrackTableModel::mimeData(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    QList<QUrl> files;
    for (const int row : rows)
        files << QUrl::fromLocalFile(at(row).path);
    auto* data = new QMimeData;
    data->setUrls(files);
    return data;
}

QVariant TrackTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrackItem& item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return trackText(item, index.column());
    case Qt::ToolTipRole:
        return trackToolTip(item, index.column(), models_);
    case Qt::AccessibleTextRole:
        return trackAccessibleText(item, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == DurationColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        if (index.column() == AgreementColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
        return {};
    case Qt::ForegroundRole:
        if (item.state == TrackState::Waiting || item.state == TrackState::Failed)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case IdRole:
        return QVariant::fromValue(item.id);
    case StateRole:
        return static_cast<int>(item.state);
    case PlayingRole:
        return playing_ == item.id;
    case FailureRole:
        // It begins with the file's name, which is in the line above.
        return item.failure.startsWith(item.path) ? item.failure.mid(item.path.size()).trimmed()
                                                  : item.failure;
    case CalledRole: {
        const TopGenre* genre = genreInColumn(item, index.column());
        return genre != nullptr && genre->called;
    }
    case PlaceRole:
        return index.column() >= FirstModelColumn
                   ? QVariant(modelOfColumn(models_, index.column()).place)
                   : QVariant();
    default:
        return {};
    }
}

QVariant TrackTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return trackHeader(section, role, models_);
}

void TrackTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const QCollator collator = naturalOrder(Qt::CaseInsensitive);
    const auto compare = [&](const TrackItem& a, const TrackItem& b) {
        if (column == DurationColumn)
            return a.duration < b.duration ? -1 : a.duration > b.duration ? 1 : 0;
        if (column == AgreementColumn)
            return static_cast<int>(b.modelsDisagree()) - static_cast<int>(a.modelsDisagree());
        return collator.compare(trackText(a, column), trackText(b, column));
    };
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<TrackKey> ids;
    for (const QModelIndex& index : before)
        ids.push_back(at(index.row()).id);
    std::stable_sort(items_.begin(), items_.end(), [&](const TrackItem& a, const TrackItem& b) {
        return order == Qt::AscendingOrder ? compare(a, b) < 0 : compare(b, a) < 0;
    });
    reindex();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.push_back(index(rowOf(ids[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace genrescope
