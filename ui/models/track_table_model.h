#pragma once

#include "ui/data/model_label.h"
#include "ui/data/track_item.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace genrescope {

/// Tracks with their rows before they were removed, ascending.
using RemovedTracks = std::vector<std::pair<int, TrackItem>>;

/// The tracks of the Listen page: their metadata, the state of their analysis, the models'
/// predictions.
class TrackTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// After them, one column per model.
    enum Column {
        TitleColumn,
        ArtistColumn,
        DurationColumn,
        AgreementColumn,
        MarksColumn,
        FirstModelColumn
    };
    enum Role {
        /// TrackKey.
        IdRole = Qt::UserRole + 1,
        /// int of TrackState.
        StateRole,
        /// bool: this track is the one that is played.
        PlayingRole,
        /// Why the track failed: one sentence, or empty.
        FailureRole,
        /// In model columns: int of ModelLabel::place.
        PlaceRole,
        /// bool: in model columns, whether the model calls the genre.
        CalledRole
    };

    explicit TrackTableModel(QObject* parent = nullptr);

    /// The models whose genres the columns show.
    void setModels(const std::vector<ModelLabel>& models);
    const std::vector<ModelLabel>& models() const { return models_; }

    /// Appends tracks as waiting; those that are in the list already are not added again.
    /// @return the ids, in the order of the paths, including those that were there already.
    std::vector<TrackKey> add(const QStringList& paths);
    /// @return what was removed.
    RemovedTracks remove(const std::vector<TrackKey>& ids);
    /// Puts removed tracks back where they were, without those that were added again meanwhile.
    void restore(RemovedTracks tracks);

    const TrackItem* find(TrackKey id) const;
    const TrackItem& at(int row) const { return items_.at(static_cast<std::size_t>(row)); }
    int rowOf(TrackKey id) const;
    /// How many tracks are not analyzed yet.
    int pending() const { return pending_; }
    /// The track this many rows below (above, if negative) the given one, if there is one.
    std::optional<TrackKey> neighbor(TrackKey id, int offset) const;

    void setTags(TrackKey id, const QString& title, const QString& artist);
    void setDuration(TrackKey id, double seconds);
    void setState(TrackKey id, TrackState state);
    void setGenres(TrackKey id, std::vector<TopGenre> genres, Verdict verdict = Verdict::Judged);
    /// Genres that a person gave it.
    void setMarks(TrackKey id, const QStringList& genres);
    void setFailure(TrackKey id, const QString& sentence);
    /// Everything is to be classified again.
    void forgetGenres();
    void setPlaying(std::optional<TrackKey> id);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Rows are dragged to other programs as their files.
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Stable. New values do not move rows: only a click on a header sorts them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Items = std::vector<TrackItem>;

    void reindex();
    /// Keeps the count of what is pending.
    void enter(TrackItem& item, TrackState state);
    TrackItem* item(TrackKey id);
    void changed(TrackKey id);

    std::vector<ModelLabel> models_;
    Items items_;
    QHash<TrackKey, int> rows_;
    QHash<QString, TrackKey> byPath_;
    std::optional<TrackKey> playing_;
    TrackKey nextId_ = 1;
    int pending_ = 0;
};

} // namespace genrescope
