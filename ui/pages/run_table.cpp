#include "ui/pages/run_table.h"

#include "ui/models/run_table_model.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/progress_delegate.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
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
      resume_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      table_(new QTableView(this)),
      undoBar_(makeUndoBar())
{
    sorted_->setSourceModel(&model);
    sorted_->setSortRole(RunTableModel::SortRole);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    sorted_->setSortLocaleAware(true);
    table_->setModel(sorted_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(RunTableModel::StartedColumn, Qt::DescendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table_->horizontalHeader()->setSectionsMovable(true);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->installEventFilter(this);
    table_->setItemDelegateForColumn(RunTableModel::StateColumn,
                                     new ProgressDelegate(RunTableModel::FractionRole, this));
    onlyDifferences_->setChecked(true);
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(200);
    title_->setBuddy(table_);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(title_);
    bar->addStretch(1);
    bar->addWidget(filter_, 1);
    bar->addWidget(onlyDifferences_);
    bar->addWidget(resume_);
    bar->addWidget(remove_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);
    layout->addWidget(undoBar_);

    connect(filter_, &QLineEdit::textChanged, sorted_,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(onlyDifferences_, &QCheckBox::toggled, this, &RunTable::updateColumns);
    connect(resume_, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(current()); });
    connect(remove_, &QPushButton::clicked, this, &RunTable::requestRemoval);
    connect(&model, &QAbstractItemModel::modelReset, this, &RunTable::updateColumns);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
                        &QAbstractItemModel::columnsInserted})
        connect(&model, change, this, &RunTable::updateColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RunTable::updateButtons);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        Q_EMIT currentChanged(current());
    });
    table_->setObjectName(QStringLiteral("trainRuns"));
    columns_ = new ColumnFit(table_, RunTableModel::NotesColumn);
    retranslate();
    updateColumns();
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

void RunTable::setResumingPossible(bool possible)
{
    resumingPossible_ = possible;
    updateButtons();
}

void RunTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool RunTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        requestRemoval();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* RunTable::makeUndoBar()
{
    auto* bar = new QWidget(this);
    undoText_ = new QLabel(bar);
    undoText_->setTextFormat(Qt::PlainText);
    undo_ = new QPushButton(bar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
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
    updateButtons();
}

void RunTable::updateButtons()
{
    const RunRecord* run = model_.run(current());
    resume_->setEnabled(resumingPossible_ && run != nullptr && run->isResumable());
    remove_->setEnabled(run != nullptr && run->state != RunState::Running);
}

void RunTable::requestRemoval()
{
    if (remove_->isEnabled())
        Q_EMIT removeRequested(current());
}

void RunTable::retranslate()
{
    title_->setText(tr("R&uns"));
    filter_->setPlaceholderText(tr("Filter runs"));
    filter_->setAccessibleName(tr("Filter runs"));
    onlyDifferences_->setText(tr("Onl&y differences"));
    onlyDifferences_->setToolTip(tr("Show only settings that differ between runs"));
    resume_->setText(tr("Resume run"));
    resume_->setToolTip(tr("Continue the selected run from its last complete epoch, as if it had "
                           "never been interrupted"));
    remove_->setText(tr("Delete"));
    remove_->setToolTip(tr("Delete the selected run and its checkpoints; this can be undone"));
    undo_->setText(tr("Undo"));
    table_->setAccessibleName(tr("Runs"));
    model_.retranslate();
}

} // namespace genrescope
