#include "ui/models/genre_frequency_model.h"

#include "ui/text/format.h"

#include <QLocale>

namespace genrescope {

GenreFrequencyModel::GenreFrequencyModel(QObject* parent) : QAbstractTableModel(parent) {}

void GenreFrequencyModel::setGenres(std::vector<GenreFrequency> genres)
{
    beginResetModel();
    genres_ = std::move(genres);
    endResetModel();
}

int GenreFrequencyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(genres_.size());
}

int GenreFrequencyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GenreFrequencyModel::value(const GenreFrequency& genre, int column)
{
    switch (column) {
    case Genre:
        return QString::fromStdString(genre.genre);
    case Tracks:
        return genre.tracks;
    case Fraction:
        return genre.fraction;
    default:
        return genre.bySplit.at(static_cast<std::size_t>(column - Training));
    }
}

QVariant GenreFrequencyModel::text(const GenreFrequency& genre, int column) const
{
    const QLocale locale;
    switch (column) {
    case Genre:
        return QString::fromStdString(genre.genre);
    case Fraction:
        return percentText(genre.fraction, locale, 1);
    default:
        return locale.toString(value(genre, column).toInt());
    }
}

QVariant GenreFrequencyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GenreFrequency& genre = genres_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(genre, index.column());
    case sortRole:
        return value(genre, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Genre ? Qt::AlignLeft | Qt::AlignVCenter
                                                : Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant GenreFrequencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Genre ? Qt::AlignLeft | Qt::AlignVCenter
                                         : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        const QString names[] = {tr("Genre"),    tr("Tracks"),     tr("Share"),
                                 tr("Training"), tr("Validation"), tr("Test")};
        return names[section];
    }
    if (role == Qt::ToolTipRole) {
        const QString explanations[] = {tr("Name of the genre"),
                                        tr("Tracks with this genre"),
                                        tr("Share of all tracks; a track can have several genres"),
                                        tr("Tracks used for training"),
                                        tr("Tracks used to choose the best model"),
                                        tr("Tracks used only in the final evaluation")};
        return explanations[section];
    }
    return {};
}

void GenreFrequencyModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!genres_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace genrescope
