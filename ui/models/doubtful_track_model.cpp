#include "ui/models/doubtful_track_model.h"

#include "ui/text/dataset_track_text.h"
#include "ui/text/format.h"

#include <algorithm>

namespace genrescope {

DoubtfulTrackModel::DoubtfulTrackModel(CorrectionOf correctionOf, QObject* parent)
    : QAbstractTableModel(parent), correctionOf_(std::move(correctionOf))
{
}

void DoubtfulTrackModel::setTracks(std::shared_ptr<const TeachOutcome> outcome,
                                   std::vector<DoubtfulTrack> tracks)
{
    beginResetModel();
    outcome_ = std::move(outcome);
    tracks_ = std::move(tracks);
    endResetModel();
}

void DoubtfulTrackModel::refresh()
{
    if (!tracks_.empty())
        Q_EMIT dataChanged(index(0, Decision), index(rowCount() - 1, Decision));
}

int DoubtfulTrackModel::rowOf(TrackId track) const
{
    const auto found = std::ranges::find(tracks_, track, &DoubtfulTrack::track);
    return found == tracks_.end() ? -1 : static_cast<int>(found - tracks_.begin());
}

int DoubtfulTrackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(tracks_.size());
}

int DoubtfulTrackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Decision + 1;
}

QVariant DoubtfulTrackModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DoubtfulTrack& track = tracks_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(track, column);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == LabeledProbability || column == SuggestedProbability;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QString DoubtfulTrackModel::text(const DoubtfulTrack& track, int column) const
{
    switch (column) {
    case Title: {
        const Track* const known = outcome_->manifest->find(track.track);
        if (known == nullptr)
            return {};
        return datasetTrackText(*known);
    }
    case Labeled:
        return QString::fromStdString(track.labeled);
    case Suggested:
        return QString::fromStdString(track.suggested);
    case LabeledProbability:
        return percentText(track.labeledProbability);
    case SuggestedProbability:
        return percentText(track.suggestedProbability);
    default:
        return decisionText(track);
    }
}

QString DoubtfulTrackModel::decisionText(const DoubtfulTrack& track) const
{
    const std::vector<std::string>* const genres = correctionOf_(track.track);
    if (genres == nullptr)
        return {};
    if (std::ranges::count(*genres, track.labeled) > 0)
        return tr("Label kept");
    QStringList names;
    for (const std::string& genre : *genres)
        names << QString::fromStdString(genre);
    return tr("Now %1").arg(names.join(QStringLiteral(", ")));
}

QVariant DoubtfulTrackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Track");
    case Labeled:
        return tr("Labeled");
    case Suggested:
        return tr("Sounds like");
    case LabeledProbability:
        return tr("Label");
    case SuggestedProbability:
        return tr("Suggestion");
    case Decision:
        return tr("Decision");
    default:
        return {};
    }
}

void DoubtfulTrackModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Decision);
    refresh();
}

} // namespace genrescope
