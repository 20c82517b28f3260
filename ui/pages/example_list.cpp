#include "ui/pages/example_list.h"

#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace genrescope {

ExampleList::ExampleList(QWidget* parent)
    : QWidget(parent),
      sorted_(new QSortFilterProxyModel(this)),
      caption_(new Heading(this)),
      hint_(new QLabel(this)),
      differences_(new QPushButton(this)),
      play_(new QPushButton(this)),
      table_(makePlainTable(this))
{
    sorted_->setSourceModel(&model_);
    sorted_->setSortRole(ExampleTableModel::SortRole);
    sorted_->setSortLocaleAware(true);
    table_->setModel(sorted_);
    table_->setSortingEnabled(true);
    // Columns are as wide as what is in sight: thousands of rows are replaced with every drag.
    table_->horizontalHeader()->setResizeContentsPrecision(0);
    table_->setObjectName(QStringLiteral("evaluateExamples"));
    new ColumnFit(table_, 0);
    caption_->setWordWrap(true);
    caption_->setBuddy(table_);
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    play_->setIcon(style()->standardIcon(QStyle::SP_MediaPlay));
    play_->setEnabled(false);

    addDifferenceMenu();
    const Part part = layOutPart(this, caption_, {differences_, play_});
    part.column->addWidget(hint_);
    part.column->addWidget(table_, 1);

    connect(table_, &QTableView::activated, this, &ExampleList::playCurrent);
    connect(play_, &QPushButton::clicked, this, &ExampleList::playCurrent);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { play_->setEnabled(table_->selectionModel()->hasSelection()); });
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] { play_->setEnabled(false); });
    retranslate();
}

void ExampleList::addDifferenceMenu()
{
    differences_->setAutoDefault(false);
    auto* menu = new QMenu(differences_);
    inGenre_ = menu->addAction(QString());
    inAnyGenre_ = menu->addAction(QString());
    differences_->setMenu(menu);
    connect(inGenre_, &QAction::triggered, this, [this] { Q_EMIT differencesRequested(false); });
    connect(inAnyGenre_, &QAction::triggered, this, [this] { Q_EMIT differencesRequested(true); });
}

void ExampleList::setOutcome(std::shared_ptr<const EvaluationOutcome> outcome,
                             const QStringList& names)
{
    model_.setOutcome(std::move(outcome), names);
    asked_ = false;
    // The order of the decisions, until a header is clicked.
    table_->sortByColumn(-1, Qt::AscendingOrder);
    showUsualColumns();
    differences_->setVisible(names.size() > 1);
    retranslate();
}

void ExampleList::setExamples(const QString& caption, const std::vector<std::size_t>& tracks,
                              std::size_t label)
{
    std::vector<Example> examples;
    examples.reserve(tracks.size());
    for (const std::size_t track : tracks)
        examples.push_back({track, label});
    showExamples(caption, std::move(examples));
    showUsualColumns();
}

void ExampleList::setDifferences(const QString& caption, std::vector<Example> examples,
                                 bool anyGenre)
{
    // Whatever it was sorted by: this order is what was asked for.
    table_->sortByColumn(-1, Qt::AscendingOrder);
    showExamples(caption, std::move(examples));
    setColumnShown(ExampleTableModel::GenreColumn, anyGenre);
    // In its place, so that the probabilities stay in sight.
    setColumnShown(ExampleTableModel::ArtistColumn, !anyGenre);
    setColumnShown(model_.differenceColumn(), true);
    table_->scrollToTop();
}

void ExampleList::showExamples(const QString& caption, std::vector<Example> examples)
{
    asked_ = true;
    hint_->hide();
    caption_->setText(caption);
    model_.setExamples(std::move(examples));
}

void ExampleList::showUsualColumns()
{
    setColumnShown(ExampleTableModel::ArtistColumn, true);
    setColumnShown(ExampleTableModel::GenreColumn, false);
    setColumnShown(model_.differenceColumn(), false);
}

void ExampleList::setColumnShown(int column, bool shown)
{
    if (table_->isColumnHidden(column) == shown)
        columnFitOf(table_)->arrange([&] { table_->setColumnHidden(column, !shown); });
}

void ExampleList::playCurrent()
{
    const QModelIndex current = table_->currentIndex();
    if (current.isValid())
        Q_EMIT playRequested(current.data(ExampleTableModel::TrackRole).toULongLong());
}

void ExampleList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExampleList::retranslate()
{
    play_->setText(tr("Play"));
    play_->setToolTip(tr("Play the selected track (double-click or Enter)"));
    differences_->setText(tr("&Where models differ"));
    differences_->setToolTip(tr("List the tracks by how far the models' probabilities lie apart"));
    inGenre_->setText(tr("In the &chosen genre"));
    inAnyGenre_->setText(tr("In &any genre"));
    table_->setAccessibleName(tr("Tracks behind the number"));
    hint_->setText(tr("Click a count or a cell to list the tracks behind it."));
    hint_->setVisible(!asked_);
    if (!asked_)
        caption_->setText(tr("Tracks behind the number"));
    model_.retranslate();
}

} // namespace genrescope
