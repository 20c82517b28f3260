#include "ui/models/ordered_track_model.h"

#include "ui/text/format.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <utility>

namespace genrescope {

namespace {

/// Rows of one of these models, as text; the model's address keeps those of others out.
const QString rowsType = QStringLiteral("application/x-genrescope-track-rows");

QByteArray addressOf(const OrderedTrackModel* model)
{
    return QByteArray::number(reinterpret_cast<quintptr>(model));
}

} // namespace

OrderedTrackModel::OrderedTrackModel(QObject* parent) : QAbstractTableModel(parent) {}

void OrderedTrackModel::setTracks(std::vector<PlaylistTrack> tracks)
{
    beginResetModel();
    tracks_ = std::move(tracks);
    current_.reset();
    endResetModel();
}

void OrderedTrackModel::insert(int row, std::vector<PlaylistTrack> tracks)
{
    if (tracks.empty())
        return;
    const int count = static_cast<int>(tracks.size());
    beginInsertRows({}, row, row + count - 1);
    tracks_.insert(tracks_.begin() + row, std::make_move_iterator(tracks.begin()),
                   std::make_move_iterator(tracks.end()));
    if (current_ && *current_ >= row)
        *current_ += count;
    endInsertRows();
}

RowMap OrderedTrackModel::remove(const std::vector<int>& rows)
{
    RowMap map(tracks_.size(), 0);
    for (const int row : rows) {
        if (0 <= row && row < rowCount())
            map[static_cast<std::size_t>(row)] = -1;
    }
    std::vector<PlaylistTrack> kept;
    kept.reserve(tracks_.size());
    for (std::size_t i = 0; i < map.size(); ++i) {
        if (map[i] < 0)
            continue;
        map[i] = static_cast<int>(kept.size());
        kept.push_back(std::move(tracks_[i]));
    }
    rearrange(map, std::move(kept));
    return map;
}

RowMap OrderedTrackModel::move(const std::vector<int>& rows, int before)
{
    std::vector<bool> moved(tracks_.size(), false);
    for (const int row : rows) {
        if (0 <= row && row < rowCount())
            moved[static_cast<std::size_t>(row)] = true;
    }
    std::vector<int> order;
    const auto append = [&](int from, int to, bool which) {
        for (int row = from; row < to; ++row) {
            if (moved[static_cast<std::size_t>(row)] == which)
                order.push_back(row);
        }
    };
    const int place = std::clamp(before, 0, rowCount());
    append(0, place, false);
    append(0, rowCount(), true);
    append(place, rowCount(), false);
    RowMap map(tracks_.size(), 0);
    std::vector<PlaylistTrack> tracks;
    tracks.reserve(tracks_.size());
    for (const int row : order) {
        map[static_cast<std::size_t>(row)] = static_cast<int>(tracks.size());
        tracks.push_back(std::move(tracks_[static_cast<std::size_t>(row)]));
    }
    rearrange(map, std::move(tracks));
    return map;
}

void OrderedTrackModel::rearrange(const RowMap& rows, std::vector<PlaylistTrack> tracks)
{
    Q_EMIT layoutAboutToBeChanged();
    const auto placeOf = [&rows](int row) { return rows[static_cast<std::size_t>(row)]; };
    tracks_ = std::move(tracks);
    QModelIndexList then;
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex& each : before) {
        const int row = placeOf(each.row());
        then << (row < 0 ? QModelIndex() : index(row, each.column()));
    }
    changePersistentIndexList(before, then);
    if (current_)
        current_ = placeOf(*current_) < 0 ? std::nullopt : std::optional(placeOf(*current_));
    Q_EMIT layoutChanged();
}

void OrderedTrackModel::setCurrent(std::optional<int> row)
{
    if (row == current_)
        return;
    for (const std::optional<int> changed : {std::exchange(current_, row), row}) {
        if (changed && *changed < rowCount())
            Q_EMIT dataChanged(index(*changed, 0), index(*changed, Length));
    }
}

int OrderedTrackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(tracks_.size());
}

int OrderedTrackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Length + 1;
}

QString OrderedTrackModel::text(const PlaylistTrack& track, int column) const
{
    switch (column) {
    case Title:
        return track.shownTitle();
    case Artist:
        return track.artist;
    case Album:
        return track.album;
    default:
        return track.duration ? durationText(*track.duration) : QString();
    }
}

QVariant OrderedTrackModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaylistTrack& track = tracks_[static_cast<std::size_t>(index.row())];
    const bool isCurrent = current_ == index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(track, index.column());
    case Qt::AccessibleTextRole:
        return isCurrent && index.column() == Title ? tr("%1, now playing").arg(track.shownTitle())
                                                    : text(track, index.column());
    case Qt::ToolTipRole:
        // Escaped, it is always plain text.
        return QStringLiteral("<p>%1</p>").arg(track.path.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Length ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isCurrent);
        return isCurrent ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant OrderedTrackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > Length)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Length ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    const QString names[] = {tr("Title"), tr("Artist"), tr("Album"), tr("Length")};
    return role == Qt::DisplayRole ? QVariant(names[section]) : QVariant();
}

Qt::ItemFlags OrderedTrackModel::flags(const QModelIndex& index) const
{
    // Between rows, not on them.
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList OrderedTrackModel::mimeTypes() const
{
    return {rowsType};
}

QMimeData* OrderedTrackModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArrayList rows = {addressOf(this)};
    for (const QModelIndex& index : indexes) {
        if (index.column() == Title)
            rows << QByteArray::number(index.row());
    }
    auto* data = new QMimeData;
    data->setData(rowsType, rows.join(' '));
    return data;
}

bool OrderedTrackModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                     const QModelIndex&)
{
    QByteArrayList texts = data->data(rowsType).split(' ');
    if (texts.takeFirst() != addressOf(this))
        return false;
    std::vector<int> rows;
    for (const QByteArray& text : std::as_const(texts))
        rows.push_back(text.toInt());
    // Queued: the view that is dropped on has not ended its drag.
    QMetaObject::invokeMethod(
        this,
        [this, rows, before = row < 0 ? rowCount() : row] { Q_EMIT moveRequested(rows, before); },
        Qt::QueuedConnection);
    // The rows are moved already: the view is not to remove them where they came from.
    return false;
}

void OrderedTrackModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Length);
}

} // namespace genrescope
