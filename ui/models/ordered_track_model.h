#pragma once

#include "ui/data/playlist_track.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace genrescope {

/// Where rows are after a change, by where they were; -1: gone.
using RowMap = std::vector<int>;

/// Tracks in the order that a person gives them: the play queue, a playlist. A track may be there
/// several times. Rows that are dragged ask for another place.
class OrderedTrackModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Artist, Album, Length };

    explicit OrderedTrackModel(QObject* parent = nullptr);

    const std::vector<PlaylistTrack>& tracks() const { return tracks_; }
    void setTracks(std::vector<PlaylistTrack> tracks);
    /// @param row  of the first one then
    void insert(int row, std::vector<PlaylistTrack> tracks);
    /// Rows that are not there are ignored.
    RowMap remove(const std::vector<int>& rows);
    /// Together and in their order, to stand before the row that is at `before` now.
    RowMap move(const std::vector<int>& rows, int before);

    /// The one that plays, or none.
    void setCurrent(std::optional<int> row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// Refreshes all texts after a change of language.
    void retranslate();

Q_SIGNALS:
    void moveRequested(const std::vector<int>& rows, int before);

private:
    QString text(const PlaylistTrack& track, int column) const;
    /// Their rows change places; selections follow.
    void rearrange(const RowMap& rows, std::vector<PlaylistTrack> tracks);

    std::vector<PlaylistTrack> tracks_;
    std::optional<int> current_;
};

} // namespace genrescope
