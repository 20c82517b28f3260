#include "ui/pages/faulty_clips.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/plain_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace genrescope {

FaultyClips::FaultyClips(QWidget* parent)
    : QWidget(parent),
      clips_(new FaultyClipModel(this)),
      sorted_(makeSorted(clips_, FaultyClipModel::sortRole, this)),
      table_(makePlainTable(this)),
      buttons_(new QHBoxLayout),
      play_(new QPushButton(this)),
      show_(new QPushButton(this))
{
    table_->setModel(sorted_);
    table_->setObjectName(QStringLiteral("faultyTable"));
    table_->setSortingEnabled(true);
    table_->sortByColumn(FaultyClipModel::Track, Qt::AscendingOrder);
    new ColumnFit(table_, FaultyClipModel::Reason);
    addButton(play_);
    addButton(show_);
    buttons_->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::usual);
    column->addWidget(table_, 1);
    column->addLayout(buttons_);
    const auto play = [this] {
        if (const std::optional<FailedClip> clip = current())
            Q_EMIT playRequested(*clip);
    };
    connect(table_, &QTableView::activated, this, play);
    connect(play_, &QPushButton::clicked, this, play);
    connect(show_, &QPushButton::clicked, this, [this] {
        if (const std::optional<FailedClip> clip = current())
            Q_EMIT showRequested(*clip);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FaultyClips::updateButtons);
    connect(sorted_, &QAbstractItemModel::modelReset, this, &FaultyClips::updateButtons);
    retranslate();
    updateButtons();
}

void FaultyClips::setClips(std::vector<FailedClip> clips)
{
    clips_->setClips(std::move(clips));
}

void FaultyClips::addButton(QPushButton* button)
{
    // Enter plays the current clip: a dialog would have it press a button, too.
    button->setAutoDefault(false);
    buttons_->addWidget(button);
}

std::optional<FailedClip> FaultyClips::current() const
{
    if (!table_->selectionModel()->hasSelection())
        return {};
    return clips_->clip(sorted_->mapToSource(table_->currentIndex()).row());
}

void FaultyClips::updateButtons()
{
    for (QPushButton* const button : {play_, show_})
        button->setEnabled(current().has_value());
}

void FaultyClips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FaultyClips::retranslate()
{
    table_->setAccessibleName(tr("Faulty clips and why they were left out"));
    play_->setText(tr("Play"));
    play_->setToolTip(tr("What can be heard of it; also by Enter or a double click"));
    show_->setText(tr("Show in file manager"));
    clips_->retranslate();
}

} // namespace genrescope
