#include "ui/widgets/column_fit.h"

#include "ui/theme/spacing.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// Characters: longer texts are elided, unless a person widens the column or it is elastic.
constexpr int maxCharacters = 40;
/// Characters of a column that are shown at least; otherwise the table scrolls.
constexpr int minCharacters = 16;
constexpr quint8 version = 1;

QHeaderView* headerOf(QAbstractItemView* view)
{
    if (auto* table = qobject_cast<QTableView*>(view))
        return table->horizontalHeader();
    return qobject_cast<QTreeView*>(view)->header();
}

} // namespace

ColumnFit::ColumnFit(QAbstractItemView* view, int elastic)
    : QObject(view), view_(view), header_(headerOf(view)), elastic_(elastic)
{
    header_->setStretchLastSection(false);
    header_->setSectionResizeMode(QHeaderView::Interactive);
    header_->setMinimumSectionSize(view->fontMetrics().averageCharWidth() * 3);
    connect(header_, &QHeaderView::sectionResized, this, &ColumnFit::onResized);
    connect(header_, &QHeaderView::sectionMoved, this, &ColumnFit::onMoved);
    connect(header_, &QHeaderView::sectionCountChanged, this, &ColumnFit::fitSoon);
    connect(header_, &QHeaderView::sortIndicatorChanged, this, &ColumnFit::fit);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        content_.clear();
        fit();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFit::fitSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFit::fitSoon);
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    fit();
}

void ColumnFit::arrange(const std::function<void()>& defaults)
{
    {
        const QScopedValueRollback own(own_, true);
        defaults();
        applyChoices();
    }
    fit();
}

void ColumnFit::setShown(int column, bool shown)
{
    shown_[column] = shown;
    {
        const QScopedValueRollback own(own_, true);
        header_->setSectionHidden(column, !shown);
    }
    fit();
}

void ColumnFit::applyChoices()
{
    for (auto each = shown_.cbegin(); each != shown_.cend(); ++each) {
        if (each.key() < header_->count())
            header_->setSectionHidden(each.key(), !each.value());
    }
    int place = 0;
    for (const int column : std::as_const(order_)) {
        if (column < header_->count())
            header_->moveSection(header_->visualIndex(column), place++);
    }
}

void ColumnFit::fitSoon()
{
    // Tables change many times in a row while tracks are analyzed.
    constexpr int intervalMs = 50;
    if (std::exchange(waiting_, true))
        return;
    QTimer::singleShot(intervalMs, this, [this] {
        waiting_ = false;
        fit();
    });
}

void ColumnFit::fit()
{
    if (own_ || header_->count() == 0)
        return;
    const QScopedValueRollback own(own_, true);
    QMap<int, int> widths;
    for (int column = 0; column < header_->count(); ++column) {
        if (column == elastic_ || header_->isSectionHidden(column))
            continue;
        // While rows come and go, columns only grow, so that they do not jump back and forth.
        int& content = content_[column];
        content = std::max(content, contentWidth(column));
        widths[column] = widths_.value(column, content);
    }
    const bool elastic = elastic_ < header_->count() && !header_->isSectionHidden(elastic_);
    const int room = view_->viewport()->width();
    const int least = elastic ? elasticMinimum() : 0;
    narrow(widths, room - least);
    int left = room;
    for (auto each = widths.cbegin(); each != widths.cend(); ++each) {
        setWidth(each.key(), each.value());
        left -= each.value();
    }
    if (elastic)
        setWidth(elastic_, std::max(left, least));
}

void ColumnFit::narrow(QMap<int, int>& widths, int room) const
{
    const int floor = view_->fontMetrics().averageCharWidth() * minCharacters;
    const auto narrowed = [&](int column, int widest) {
        const int width = widths[column];
        // A width that a person chose stays.
        return widths_.contains(column) ? width : std::min(width, std::max(floor, widest));
    };
    const auto total = [&](int widest) {
        int sum = 0;
        for (const int column : widths.keys())
            sum += narrowed(column, widest);
        return sum;
    };
    if (widths.empty() || total(floor) > room)
        return;
    int widest = *std::ranges::max_element(widths);
    while (total(widest) > room)
        --widest;
    for (const int column : widths.keys())
        widths[column] = narrowed(column, widest);
}

void ColumnFit::setWidth(int column, int width)
{
    if (header_->sectionSize(column) != width)
        header_->resizeSection(column, width);
}

int ColumnFit::contentWidth(int column) const
{
    const int most = view_->fontMetrics().averageCharWidth() * maxCharacters;
    return std::max(titleWidth(column),
                    std::min(view_->sizeHintForColumn(column) + spacing::close, most));
}

int ColumnFit::titleWidth(int column) const
{
    // Qt would make room for the sort indicator in every column, though only one has it.
    const bool ordered = header_->isSortIndicatorShown();
    header_->setSortIndicatorShown(ordered && header_->sortIndicatorSection() == column);
    const int width = header_->sectionSizeHint(column);
    header_->setSortIndicatorShown(ordered);
    return width;
}

int ColumnFit::elasticMinimum() const
{
    const int least = view_->fontMetrics().averageCharWidth() * minCharacters;
    return std::max(titleWidth(elastic_), std::min(view_->sizeHintForColumn(elastic_), least));
}

void ColumnFit::onResized(int column, int before, int now)
{
    // The width 0 means a hidden column.
    if (own_ || before == 0 || now == 0)
        return;
    if (column != elastic_)
        widths_[column] = now;
    else if (const int next = nextVisible(column); next >= 0)
        // Its right edge is the left edge of the next one.
        widths_[next] =
            std::max(header_->minimumSectionSize(), header_->sectionSize(next) - (now - before));
    fit();
}

int ColumnFit::nextVisible(int column) const
{
    for (int place = header_->visualIndex(column) + 1; place < header_->count(); ++place) {
        const int other = header_->logicalIndex(place);
        if (!header_->isSectionHidden(other))
            return other;
    }
    return -1;
}

void ColumnFit::onMoved()
{
    if (own_)
        return;
    order_.clear();
    for (int place = 0; place < header_->count(); ++place)
        order_ << header_->logicalIndex(place);
}

QByteArray ColumnFit::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << version << widths_ << shown_ << order_;
    return state;
}

void ColumnFit::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    quint8 found = 0;
    QMap<int, int> widths;
    QMap<int, bool> shown;
    QList<int> order;
    stream >> found >> widths >> shown >> order;
    if (stream.status() != QDataStream::Ok || found != version)
        return;
    const auto negative = [](int number) { return number < 0; };
    if (std::ranges::any_of(widths.keys() + widths.values() + shown.keys() + order, negative))
        return;
    widths_ = widths;
    shown_ = shown;
    order_ = order;
    {
        const QScopedValueRollback own(own_, true);
        applyChoices();
    }
    fit();
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = event->type() == QEvent::Resize && watched == view_->viewport();
    if (event->type() == QEvent::FontChange)
        content_.clear();
    if (resized || event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

ColumnFit* columnFitOf(const QAbstractItemView* view)
{
    return view->findChild<ColumnFit*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace genrescope
