#include "ui/pages/run_table.h"

#include "ui/models/run_table_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_delegate.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace genrescope {

RunTable::RunTable(RunTableModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      sorted_(new QSortFilterProxyModel(this)),
      title_(new Heading(this)),
      filter_(new QLineEdit(this)),
      onlyDifferences_(new QCheckBox(this)),
      use_(makeCommand()),
      startFrom_(new QAction(this)),
      resume_(makeCommand()),
      remove_(makeCommand()),
      table_(makePlainTable(this)),
      undoBar_(makeUndoBar())
{
    arrangeTable();
    onlyDifferences_->setChecked(true);
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(200);
    title_->setBuddy(table_);
    const Part part = layOutPart(
        this, title_, {filter_, onlyDifferences_, use_.button, resume_.button, remove_.button});
    part.column->addWidget(table_, 1);
    part.column->addWidget(undoBar_);
    connectActions();
    connectModel();
    columns_ = new ColumnFit(table_, RunTableModel::NotesColumn);
    retranslate();
    updateColumns();
}

void RunTable::arrangeTable()
{
    sorted_->setSourceModel(&model_);
    sorted_->setSortRole(RunTableModel::SortRole);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    sorted_->setSortLocaleAware(true);
    table_->setObjectName(QStringLiteral("trainRuns"));
    table_->setModel(sorted_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(RunTableModel::StartedColumn, Qt::DescendingOrder);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->horizontalHeader()->setSectionsMovable(true);
    table_->setItemDelegateForColumn(RunTableModel::StateColumn,
                                     new ProgressDelegate(RunTableModel::FractionRole, this));
    // The actions are the table's context menu, and provide its keys.
    remove_.action->setShortcut(QKeySequence::Delete);
    remove_.action->setShortcutContext(Qt::WidgetShortcut);
    table_->addActions({use_.action, startFrom_, resume_.action, remove_.action});
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RunTable::connectActions()
{
    for (const Command& command : {use_, resume_, remove_})
        connect(command.button, &QPushButton::clicked, command.action, &QAction::trigger);
    connect(use_.action, &QAction::triggered, this,
            [this] { Q_EMIT settingsRequested(current()); });
    connect(startFrom_, &QAction::triggered, this,
            [this] { Q_EMIT startFromRequested(current()); });
    connect(resume_.action, &QAction::triggered, this,
            [this] { Q_EMIT resumeRequested(current()); });
    connect(remove_.action, &QAction::triggered, this,
            [this] { Q_EMIT removeRequested(current()); });
}

void RunTable::connectModel()
{
    connect(filter_, &QLineEdit::textChanged, sorted_,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(onlyDifferences_, &QCheckBox::toggled, this, &RunTable::updateColumns);
    connect(&model_, &QAbstractItemModel::modelReset, this, &RunTable::updateColumns);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
                        &QAbstractItemModel::columnsInserted})
        connect(&model_, change, this, &RunTable::updateColumns);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &RunTable::updateCommands);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateCommands();
        Q_EMIT currentChanged(current());
    });
}

QString RunTable::current() const
{
    return table_->currentIndex().data(RunTableModel::FolderRole).toString();
}

void RunTable::setCurrent(const QString& folder)
{
    const auto found = sorted_->match(sorted_->index(0, 0), RunTableModel::FolderRole, folder, 1,
                                      Qt::MatchExactly);
    if (!found.isEmpty())
        table_->setCurrentIndex(found.front());
}

void RunTable::showUndo(const QString& folder)
{
    undoFolder_ = folder;
    undoText_->setText(tr("The run %1 was deleted.").arg(QFileInfo(folder).fileName()));
    undoBar_->show();
}

void RunTable::hideUndo()
{
    undoFolder_.clear();
    undoBar_->hide();
}

void RunTable::setIdle(bool idle)
{
    idle_ = idle;
    updateCommands();
}

void RunTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QWidget* RunTable::makeUndoBar()
{
    auto* bar = new QWidget(this);
    undoText_ = new QLabel(bar);
    undoText_->setTextFormat(Qt::PlainText);
    undo_ = new QPushButton(bar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    layout->addWidget(undoText_);
    layout->addWidget(undo_);
    layout->addStretch(1);
    bar->hide();
    connect(undo_, &QPushButton::clicked, this, [this] {
        const QString folder = undoFolder_;
        hideUndo();
        Q_EMIT undoRequested(folder);
    });
    return bar;
}

void RunTable::updateColumns()
{
    columns_->arrange([this] {
        for (int column = RunTableModel::FirstSettingColumn; column < model_.columnCount();
             ++column)
            table_->setColumnHidden(column,
                                    onlyDifferences_->isChecked() && !model_.differs(column));
    });
    updateCommands();
}

void RunTable::updateCommands()
{
    const RunRecord* run = model_.run(current());
    use_.enable(run != nullptr && run->config);
    startFrom_->setEnabled(run != nullptr && run->hasCheckpoint);
    resume_.enable(idle_ && run != nullptr && run->isResumable());
    remove_.enable(run != nullptr && run->isStill());
}

RunTable::Command RunTable::makeCommand()
{
    return {new QAction(this), new QPushButton(this)};
}

void RunTable::Command::enable(bool possible) const
{
    action->setEnabled(possible);
    button->setEnabled(possible);
}

void RunTable::Command::setText(const QString& text, const QString& tip) const
{
    action->setText(text);
    button->setText(text);
    button->setToolTip(tip);
}

void RunTable::retranslate()
{
    title_->setText(tr("R&uns"));
    filter_->setPlaceholderText(tr("Filter runs"));
    filter_->setAccessibleName(tr("Filter runs"));
    onlyDifferences_->setText(tr("Onl&y differences"));
    onlyDifferences_->setToolTip(tr("Show only settings that differ between runs"));
    use_.setText(tr("Use settings"),
                 tr("Fill in the form on the left with the settings of the selected run"));
    startFrom_->setText(tr("Start new runs from it"));
    resume_.setText(tr("Resume run"), tr("Continue the selected run from its last complete epoch, "
                                         "as if it had never been interrupted"));
    remove_.setText(tr("Delete"),
                    tr("Delete the selected run and its checkpoints; this can be undone"));
    undo_->setText(tr("Undo"));
    table_->setAccessibleName(tr("Runs"));
    model_.retranslate();
}

} // namespace genrescope
