#include "ui/pages/ordered_track_list.h"

#include "ui/services/file_manager.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

OrderedTrackList::OrderedTrackList(OrderedTrackModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      heading_(new Heading(this)),
      close_(new QToolButton(this)),
      table_(makePlainTable(this)),
      play_(addAct({})),
      show_(addAct({})),
      up_(addAct(Qt::ALT | Qt::Key_Up)),
      down_(addAct(Qt::ALT | Qt::Key_Down)),
      remove_(addAct(QKeySequence::Delete))
{
    table_->setModel(&model_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    // Columns are as wide as what is in sight.
    table_->horizontalHeader()->setResizeContentsPrecision(0);
    table_->setDragDropMode(QAbstractItemView::InternalMove);
    table_->setDragDropOverwriteMode(false);
    table_->setDropIndicatorShown(true);
    new ColumnFit(table_, OrderedTrackModel::Title);
    heading_->setBuddy(table_);
    close_->setText(QStringLiteral("✕"));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::StrongFocus);
    layOutPart(this, heading_, {close_}).column->addWidget(table_, 1);
    connectActs();
    retranslate();
}

QAction* OrderedTrackList::addAct(const QKeySequence& key)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    table_->addAction(action);
    return action;
}

void OrderedTrackList::connectActs()
{
    const auto playCurrent = [this] {
        if (table_->currentIndex().isValid())
            Q_EMIT playRequested(table_->currentIndex().row());
    };
    connect(table_, &QTableView::activated, this, playCurrent);
    connect(table_, &QTableView::customContextMenuRequested, this, &OrderedTrackList::showMenu);
    connect(close_, &QToolButton::clicked, this, &OrderedTrackList::closeRequested);
    connect(play_, &QAction::triggered, this, playCurrent);
    connect(show_, &QAction::triggered, this, [this] {
        if (const int row = table_->currentIndex().row(); row >= 0)
            showInFileManager(model_.tracks()[static_cast<std::size_t>(row)].path);
    });
    connect(up_, &QAction::triggered, this, [this] { moveSelected(-1); });
    connect(down_, &QAction::triggered, this, [this] { moveSelected(1); });
    connect(remove_, &QAction::triggered, this, &OrderedTrackList::removeSelected);
}

std::vector<int> OrderedTrackList::selected() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : table_->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

void OrderedTrackList::moveSelected(int direction)
{
    const std::vector<int> rows = selected();
    if (rows.empty())
        return;
    const int before = direction < 0 ? rows.front() - 1 : rows.back() + 2;
    if (before >= 0 && before <= model_.rowCount())
        Q_EMIT moveRequested(rows, before);
    table_->scrollTo(table_->currentIndex());
}

void OrderedTrackList::removeSelected()
{
    const std::vector<int> rows = selected();
    if (rows.empty())
        return;
    Q_EMIT removeRequested(rows);
    focusRow(rows.front());
}

void OrderedTrackList::focusRow(int row)
{
    table_->setFocus();
    if (model_.rowCount() > 0)
        table_->selectRow(std::clamp(row, 0, model_.rowCount() - 1));
}

void OrderedTrackList::showMenu(const QPoint& position)
{
    const bool any = table_->selectionModel()->hasSelection();
    for (QAction* action : {play_, show_, up_, down_, remove_})
        action->setEnabled(any);
    QMenu menu(this);
    menu.addActions({play_, show_, up_, down_, remove_});
    menu.addSeparator();
    menu.addActions(further_);
    menu.exec(table_->viewport()->mapToGlobal(position));
}

void OrderedTrackList::setTitle(const QString& title)
{
    heading_->setText(title);
    table_->setAccessibleName(title);
}

void OrderedTrackList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderedTrackList::retranslate()
{
    close_->setToolTip(tr("Back to all tracks"));
    close_->setAccessibleName(tr("Back to all tracks"));
    play_->setText(tr("Play"));
    show_->setText(tr("Show in file manager"));
    up_->setText(tr("Move up"));
    down_->setText(tr("Move down"));
    remove_->setText(tr("Remove"));
    model_.retranslate();
}

} // namespace genrescope
