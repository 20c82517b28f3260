#include "ui/models/library_table_model.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/theme/model_style.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <iterator>
#include <utility>

namespace genrescope {

namespace {

/// Of 128 rows each: more than any screen shows, less than 10 MB.
constexpr qsizetype maxPages = 64;

Qt::Alignment alignmentOf(int column)
{
    if (column == LibraryTableModel::Year || column == LibraryTableModel::Length)
        return Qt::AlignRight | Qt::AlignVCenter;
    if (column == LibraryTableModel::Disagreement)
        return Qt::AlignCenter;
    return Qt::AlignLeft | Qt::AlignVCenter;
}

LibraryOrder orderOf(int column, Qt::SortOrder order)
{
    using Key = LibraryOrder::Key;
    constexpr Key keys[] = {Key::Title,    Key::Artist, Key::Album,       Key::Year,
                            Key::Duration, Key::Tag,    Key::Disagreement};
    const bool model = column >= LibraryTableModel::FirstModel;
    return {.key = model ? Key::Model : keys[column],
            .place = model ? column - LibraryTableModel::FirstModel : 0,
            .descending = order == Qt::DescendingOrder};
}

/// Rich text would be guessed from untrusted names: escaped, it is always plain.
QString plain(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

LibraryTableModel::LibraryTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void LibraryTableModel::setModels(const std::vector<ModelLabel>& models)
{
    if (models == models_)
        return;
    beginResetModel();
    models_ = models;
    pages_.clear();
    awaited_.clear();
    stale_.clear();
    endResetModel();
}

void LibraryTableModel::setFound(std::shared_ptr<const Ids> ids, std::vector<float> similarities)
{
    awaited_.clear();
    if (*ids == *ids_ && similarities.empty() == similarities_.empty()) {
        ids_ = std::move(ids);
        similarities_ = std::move(similarities);
        for (auto page = pages_.keyBegin(); page != pages_.keyEnd(); ++page)
            stale_.insert(*page);
        if (!ids_->empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    ids_ = std::move(ids);
    similarities_ = std::move(similarities);
    pages_.clear();
    stale_.clear();
    endResetModel();
}

void LibraryTableModel::setRows(int first, const std::shared_ptr<const Ids>& ids,
                                std::vector<LibraryRow> rows)
{
    if (ids != ids_ || rows.empty())
        return;
    const int page = first / pageSize;
    awaited_.remove(page);
    stale_.remove(page);
    if (pages_.size() >= maxPages)
        pages_.clear();
    const int last = first + static_cast<int>(rows.size()) - 1;
    pages_[page] = std::move(rows);
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void LibraryTableModel::need(int page) const
{
    stale_.remove(page);
    if (awaited_.contains(page))
        return;
    awaited_.insert(page);
    const int first = page * pageSize;
    Q_EMIT rowsNeeded(first, std::min(pageSize, rowCount() - first));
}

const LibraryRow* LibraryTableModel::row(int row) const
{
    const int page = row / pageSize;
    const auto there = pages_.constFind(page);
    if (there == pages_.constEnd() || stale_.contains(page))
        need(page);
    if (there == pages_.constEnd())
        return nullptr;
    // Tracks that are gone since leave a page shorter.
    const qint64 id = (*ids_)[static_cast<std::size_t>(row)];
    const auto offset = static_cast<std::size_t>(row % pageSize);
    if (offset < there->size() && (*there)[offset].id == id)
        return &(*there)[offset];
    const auto found = std::ranges::find(*there, id, &LibraryRow::id);
    return found == there->end() ? nullptr : &*found;
}

int LibraryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ids_->size());
}

int LibraryTableModel::columnCount(const QModelIndex& parent) const
{
    const int models = FirstModel + static_cast<int>(models_.size());
    return parent.isValid() ? 0 : models + (similarities_.empty() ? 0 : 1);
}

int LibraryTableModel::similarityColumn() const
{
    return similarities_.empty() ? -1 : FirstModel + static_cast<int>(models_.size());
}

QString LibraryTableModel::similarityText(int row, int role) const
{
    const float similarity = similarities_[static_cast<std::size_t>(row)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return percentText(static_cast<double>(std::max(similarity, 0.0F)));
    return role == Qt::ToolTipRole && similarity == 1.0F
               ? tr("What the others are compared with, or a copy of it.")
               : QString();
}

const LibraryOpinion* LibraryTableModel::opinion(const LibraryRow& row, int column) const
{
    const auto place = static_cast<std::size_t>(column - FirstModel);
    const bool there =
        column >= FirstModel && place < row.opinions.size() && row.opinions[place].has_value();
    return there ? &*row.opinions[place] : nullptr;
}

QString LibraryTableModel::text(const LibraryRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Artist:
        return row.artist;
    case Album:
        return row.album;
    case Year:
        return row.year ? QString::number(*row.year) : QString();
    case Length:
        return row.duration ? durationText(*row.duration) : QString();
    case Tag:
        return row.tag;
    case Disagreement:
        return row.modelsDisagree.value_or(false) ? QStringLiteral("≠") : QString();
    default:
        break;
    }
    const LibraryOpinion* said = opinion(row, column);
    if (said == nullptr || said->genre.isEmpty())
        return {};
    return said->genre + u' ' + percentText(said->probability);
}

QString LibraryTableModel::toolTip(const LibraryRow& row, int column) const
{
    if (!row.failure.isEmpty())
        return plain(row.failure);
    if (column == Disagreement && row.modelsDisagree)
        return *row.modelsDisagree ? tr("The models disagree.") : tr("The models agree.");
    if (column == Tag && row.tagDisagrees.value_or(false))
        return tr("No model hears the genre of the tag.");
    if (column < FirstModel)
        return plain(column == Title ? row.path : text(row, column));
    const LibraryOpinion* said = opinion(row, column);
    if (said == nullptr)
        return tr("Not heard yet.");
    if (said->verdict != Verdict::Judged)
        return messageText(messageOf(said->verdict));
    return said->called ? QString() : tr("The most probable genre, below the model's threshold.");
}

bool LibraryTableModel::isQuiet(const LibraryRow& row, int column) const
{
    if (!row.failure.isEmpty() || row.state == LibraryTrackState::Found)
        return true;
    const LibraryOpinion* said = opinion(row, column);
    return said != nullptr && !said->called;
}

QVariant LibraryTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole &&
        role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == similarityColumn())
        return similarityText(index.row(), role);
    const LibraryRow* const row = this->row(index.row());
    if (row == nullptr)
        return {};
    if (role == Qt::ForegroundRole) {
        return isQuiet(*row, index.column())
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return toolTip(*row, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Disagreement)
        return row->modelsDisagree ? toolTip(*row, Disagreement) : QString();
    return text(*row, index.column());
}

QVariant LibraryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (section == similarityColumn()) {
        return role == Qt::DisplayRole ? tr("Similarity")
               : role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
                   ? tr("How similar it sounds to the models")
                   : QVariant();
    }
    if (section >= FirstModel) {
        const ModelLabel& model = models_[static_cast<std::size_t>(section - FirstModel)];
        if (role == markRole)
            return model.place;
        if (role == Qt::DisplayRole)
            return markedName(model);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return tr("The most probable genre according to %1").arg(model.name);
        return {};
    }
    const QString names[] = {tr("Title"),  tr("Artist"), tr("Album"),          tr("Year"),
                             tr("Length"), tr("Tag"),    tr("Models disagree")};
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return section == Tag ? tr("The genre that the file's tag names") : names[section];
    if (role == Qt::DisplayRole)
        return section == Disagreement ? QStringLiteral("≠") : names[section];
    return {};
}

void LibraryTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column == similarityColumn())
        Q_EMIT orderChosen(
            {.key = LibraryOrder::Key::Similarity, .descending = order == Qt::DescendingOrder});
    else if (column >= 0 && column < columnCount())
        Q_EMIT orderChosen(orderOf(column, order));
}

void LibraryTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!ids_->empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace genrescope
