#include "ui/models/genre_table_model.h"

#include "ui/text/format.h"
#include "ui/theme/model_style.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace genrescope {

GenreTableModel::GenreTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void GenreTableModel::setCurves(GenreCurves curves)
{
    const bool sameShape =
        curves.labels == curves_.labels && curves.models.size() == curves_.models.size();
    if (sameShape) {
        curves_ = std::move(curves);
        sort(sortColumn_, sortOrder_);
        if (!order_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    curves_ = std::move(curves);
    arrange();
    endResetModel();
}

void GenreTableModel::setPlayhead(double seconds)
{
    // Numbers that change sixty times per second cannot be read.
    constexpr double interval = 0.25;
    if (std::abs(seconds - playhead_) < interval || order_.empty())
        return;
    playhead_ = seconds;
    Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

QString GenreTableModel::genreAt(int row) const
{
    return curves_.labels[order_[static_cast<std::size_t>(row)]];
}

int GenreTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int GenreTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + 2 * static_cast<int>(curves_.models.size());
}

double GenreTableModel::value(int label, int column) const
{
    const std::size_t model = modelOf(column);
    return isCurrentValue(column) ? curves_.valueAt(model, label, playhead_)
                                  : curves_.models[model].whole[label];
}

QVariant GenreTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int label = order_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        if (index.column() == 0)
            return curves_.nameOf(label);
        const double probability = value(label, index.column());
        return std::isnan(probability) ? QStringLiteral("–") : percentText(probability);
    }
    const bool whole = index.column() > 0 && !isCurrentValue(index.column());
    const bool called = whole && curves_.isCalled(modelOf(index.column()), label);
    if (role == Qt::FontRole && called) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && called)
        return tr("%1, called", "a percentage").arg(index.data().toString());
    if (role == Qt::ToolTipRole && index.column() == 0)
        return teachersText(label);
    if (role == Qt::ToolTipRole && whole)
        return thresholdText(label, modelOf(index.column()));
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QString GenreTableModel::teachersText(int label) const
{
    const QString tags = curves_.teacherTags.value(curves_.labels[label]);
    return tags.isEmpty()
               ? QString()
               : tr("* Learned from another model's tags alone: %1").arg(tags.toHtmlEscaped());
}

QString GenreTableModel::thresholdText(int label, std::size_t model) const
{
    const QList<double>& thresholds = curves_.models[model].thresholds;
    if (label >= thresholds.size() || std::isnan(thresholds[label]))
        return {};
    const QString threshold = percentText(thresholds[label]);
    return curves_.isCalled(model, label)
               ? tr("Called: it reaches the threshold of %1").arg(threshold)
               : tr("Not called: the threshold is %1").arg(threshold);
}

QVariant GenreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Genre") : QVariant();
    const ModelLabel& label = curves_.models[modelOf(section)].label;
    if (role == Qt::DisplayRole)
        return isCurrentValue(section) ? tr("now") : markedName(label);
    if (role == markRole)
        return isCurrentValue(section) ? QVariant() : QVariant(label.place);
    const QString& model = label.name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return isCurrentValue(section) ? tr("%1 at the playhead, percent").arg(model)
                                       : tr("%1 for the whole track, percent").arg(model);
    }
    return {};
}

void GenreTableModel::arrange()
{
    order_ = curves_.ranking();
    if (sortColumn_ < 0 || sortColumn_ >= columnCount())
        return;
    const auto less = [this](int a, int b) {
        if (sortColumn_ == 0)
            return QString::localeAwareCompare(curves_.labels.at(a), curves_.labels.at(b)) < 0;
        const double left = value(a, sortColumn_);
        const double right = value(b, sortColumn_);
        // Unknown values sort lowest; NaN itself has no order.
        return (std::isnan(left) ? -1.0 : left) < (std::isnan(right) ? -1.0 : right);
    };
    std::stable_sort(order_.begin(), order_.end(), [&](int a, int b) {
        return sortOrder_ == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

void GenreTableModel::sort(int column, Qt::SortOrder order)
{
    sortColumn_ = column;
    sortOrder_ = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = order_;
    arrange();
    const QModelIndexList old = persistentIndexList();
    QModelIndexList fresh;
    for (const QModelIndex& index : old) {
        const int label = before[static_cast<std::size_t>(index.row())];
        const auto row = std::find(order_.begin(), order_.end(), label) - order_.begin();
        fresh.push_back(this->index(static_cast<int>(row), index.column()));
    }
    changePersistentIndexList(old, fresh);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace genrescope
