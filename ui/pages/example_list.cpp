#include "ui/pages/example_list.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/plain_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace genrescope {

ExampleList::ExampleList(QWidget* parent)
    : QWidget(parent),
      sorted_(new QSortFilterProxyModel(this)),
      caption_(new QLabel(this)),
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
    caption_->setTextFormat(Qt::PlainText);
    caption_->setWordWrap(true);
    play_->setIcon(style()->standardIcon(QStyle::SP_MediaPlay));
    play_->setEnabled(false);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::usual);
    bar->addWidget(caption_, 1);
    bar->addWidget(play_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::close);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);

    connect(table_, &QTableView::activated, this, &ExampleList::playCurrent);
    connect(play_, &QPushButton::clicked, this, &ExampleList::playCurrent);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { play_->setEnabled(table_->selectionModel()->hasSelection()); });
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] { play_->setEnabled(false); });
    retranslate();
}

void ExampleList::setOutcome(std::shared_ptr<const EvaluationOutcome> outcome,
                             const QStringList& names)
{
    model_.setOutcome(std::move(outcome), names);
    asked_ = false;
    // The order of the decisions, until a header is clicked.
    table_->sortByColumn(-1, Qt::AscendingOrder);
    retranslate();
}

void ExampleList::setExamples(const QString& caption, std::vector<std::size_t> tracks,
                              std::size_t label)
{
    asked_ = true;
    caption_->setText(caption);
    model_.setExamples(std::move(tracks), label);
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
    table_->setAccessibleName(tr("Tracks behind the number"));
    if (!asked_)
        caption_->setText(tr("Click a count or a cell to list the tracks behind it."));
    model_.retranslate();
}

} // namespace genrescope
