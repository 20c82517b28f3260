#include "ui/pages/track_list.h"

#include "ui/pages/track_delegate.h"
#include "ui/services/file_manager.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/marked_header.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

TrackList::TrackList(TrackTableModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      heading_(new Heading(this)),
      mark_(new QToolButton(this)),
      add_(new QToolButton(this)),
      addFiles_(new QAction(this)),
      addFolder_(new QAction(this)),
      play_(new QAction(this)),
      show_(new QAction(this)),
      remove_(new QAction(this)),
      unmark_(new QAction(this)),
      tag_(new QAction(this)),
      view_(new QTreeView(this)),
      hint_(new QLabel(this)),
      teach_(new QPushButton(this))
{
    makeActions();
    arrangeView();
    const Part part = layOutPart(this, heading_, {mark_, add_});
    part.column->addWidget(view_, 1);
    part.column->addWidget(hint_);
    part.column->addWidget(teach_);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    connectView();
    connectModel();
    setMarkedCount(0);
}

void TrackList::makeActions()
{
    auto* menu = new QMenu(add_);
    menu->addActions({addFiles_, addFolder_});
    add_->setMenu(menu);
    add_->setPopupMode(QToolButton::InstantPopup);
    add_->setText(QStringLiteral("+"));
    add_->setFocusPolicy(Qt::StrongFocus);
    mark_->setFocusPolicy(Qt::StrongFocus);
    remove_->setShortcut(QKeySequence::Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    view_->addActions({play_, remove_});
    connect(addFiles_, &QAction::triggered, this, &TrackList::addFilesRequested);
    connect(addFolder_, &QAction::triggered, this, &TrackList::addFolderRequested);
    connect(play_, &QAction::triggered, this, &TrackList::playCurrent);
    connect(show_, &QAction::triggered, this, [this] {
        if (const std::optional<TrackKey> id = viewCurrent())
            showInFileManager(model_.find(*id)->path);
    });
    connect(remove_, &QAction::triggered, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(unmark_, &QAction::triggered, this, [this] { Q_EMIT unmarkRequested(selected()); });
    connect(tag_, &QAction::triggered, this, [this] { Q_EMIT tagsRequested(selected()); });
    connect(teach_, &QPushButton::clicked, this, &TrackList::teachRequested);
}

void TrackList::arrangeView()
{
    view_->setHeader(new MarkedHeader(view_));
    view_->setModel(&model_);
    view_->setItemDelegate(new TrackDelegate(view_));
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setAllColumnsShowFocus(true);
    view_->setAlternatingRowColors(true);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setDragDropMode(QAbstractItemView::DragOnly);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->header()->setSectionsMovable(true);
    view_->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view_->setSortingEnabled(true);
    columns_ = new ColumnFit(view_, TrackTableModel::TitleColumn);
    arrangeColumns();
}

void TrackList::connectView()
{
    // Enter as well as a double-click.
    connect(view_, &QTreeView::activated, this, &TrackList::playCurrent);
    connect(view_, &QTreeView::customContextMenuRequested, this, &TrackList::showMenu);
    connect(view_->header(), &QHeaderView::customContextMenuRequested, this,
            &TrackList::showColumnMenu);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrackList::selectionChanged);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const std::optional<TrackKey> id = viewCurrent()) {
            current_ = id;
            Q_EMIT showRequested(*id);
        }
    });
}

void TrackList::connectModel()
{
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] {
        arrangeColumns();
        showCount();
        setCurrent(current_);
    });
    connect(&model_, &QAbstractItemModel::rowsInserted, this, &TrackList::showCount);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, &TrackList::showCount);
}

std::optional<TrackKey> TrackList::viewCurrent() const
{
    const QModelIndex index = view_->currentIndex();
    return index.isValid() ? std::optional(model_.at(index.row()).id) : std::nullopt;
}

void TrackList::playCurrent()
{
    if (const std::optional<TrackKey> id = viewCurrent())
        Q_EMIT playRequested(*id);
}

void TrackList::setCurrent(std::optional<TrackKey> id)
{
    current_ = id;
    const int row = id ? model_.rowOf(*id) : -1;
    if (row == view_->currentIndex().row())
        return;
    view_->setCurrentIndex(row < 0 ? QModelIndex() : model_.index(row, 0));
}

std::vector<TrackKey> TrackList::selected() const
{
    std::vector<TrackKey> ids;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows())
        ids.push_back(model_.at(index.row()).id);
    return ids;
}

void TrackList::setEditActions(QAction* mark, const QList<QAction*>& others)
{
    mark_->setDefaultAction(mark);
    edits_ = others;
}

QPoint TrackList::pickerPlace() const
{
    return mark_->mapToGlobal(QPoint(0, mark_->height()));
}

void TrackList::setMarkedCount(int count)
{
    marked_ = count;
    hint_->setVisible(count == 0);
    teach_->setVisible(count > 0);
    retranslate();
}

QByteArray TrackList::saveColumns() const
{
    return columns_->saveState();
}

void TrackList::restoreColumns(const QByteArray& state)
{
    columns_->restoreState(state);
}

void TrackList::arrangeColumns()
{
    columns_->arrange([this] {
        QHeaderView* header = view_->header();
        // Genres come right after the title, the duration last.
        const int last = header->count() - 1;
        header->moveSection(header->visualIndex(TrackTableModel::AgreementColumn), last);
        header->moveSection(header->visualIndex(TrackTableModel::DurationColumn), last);
        // Both are in the title's cell.
        header->setSectionHidden(TrackTableModel::ArtistColumn, true);
        header->setSectionHidden(TrackTableModel::MarksColumn, true);
        header->setSectionHidden(TrackTableModel::AgreementColumn, model_.models().size() < 2);
    });
}

void TrackList::showMenu(const QPoint& position)
{
    const std::vector<TrackKey> ids = selected();
    for (QAction* action : {play_, show_, tag_, remove_})
        action->setEnabled(!ids.empty());
    unmark_->setEnabled(std::ranges::any_of(
        ids, [this](TrackKey id) { return !model_.find(id)->marks.isEmpty(); }));
    QMenu menu(this);
    menu.addActions({play_, show_});
    menu.addSeparator();
    menu.addAction(mark_->defaultAction());
    menu.addAction(unmark_);
    menu.addAction(tag_);
    menu.addSeparator();
    menu.addAction(remove_);
    menu.addActions(edits_);
    menu.addSeparator();
    menu.addActions({addFiles_, addFolder_});
    menu.exec(view_->viewport()->mapToGlobal(position));
}

void TrackList::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    QHeaderView* header = view_->header();
    for (int column = TrackTableModel::ArtistColumn; column < model_.columnCount(); ++column) {
        const QString name =
            model_.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        const QString title = model_.headerData(column, Qt::Horizontal).toString();
        QAction* action = menu.addAction(column == TrackTableModel::AgreementColumn ? name : title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, columns_,
                [this, column](bool shown) { columns_->setShown(column, shown); });
    }
    menu.exec(header->mapToGlobal(position));
}

void TrackList::showCount()
{
    heading_->setText(tr("%Ln track(s)", nullptr, model_.rowCount()));
}

void TrackList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrackList::retranslate()
{
    addFiles_->setText(tr("Add files…"));
    addFolder_->setText(tr("Add a folder…"));
    play_->setText(tr("Play"));
    show_->setText(tr("Show in file manager"));
    remove_->setText(tr("Remove from the list"));
    unmark_->setText(tr("Remove its genres"));
    tag_->setText(tr("Write genre tags…"));
    teach_->setText(tr("Teach with the %Ln marked track(s)…", nullptr, marked_));
    teach_->setToolTip(tr("Make a dataset of the tracks whose genres you said, and teach models "
                          "with it"));
    add_->setToolTip(tr("Add music"));
    add_->setAccessibleName(tr("Add music"));
    view_->setAccessibleName(tr("Tracks"));
    hint_->setText(tr("Drop files or folders anywhere"));
    showCount();
}

} // namespace genrescope
