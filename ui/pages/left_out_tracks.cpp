#include "ui/pages/left_out_tracks.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/plain_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace genrescope {

LeftOutTracks::LeftOutTracks(std::vector<FailedClip> tracks, QWidget* parent)
    : QDialog(parent), table_(makePlainTable(this)), close_(new QPushButton(this))
{
    tracks_.setClips(std::move(tracks));
    table_->setModel(&tracks_);
    new ColumnFit(table_, FaultyClipModel::Reason);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::page);
    column->addWidget(table_, 1);
    column->addLayout(foot);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    close_->setDefault(true);
    resize(760, 420);
    retranslate();
}

void LeftOutTracks::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LeftOutTracks::retranslate()
{
    setWindowTitle(tr("Tracks left out"));
    table_->setAccessibleName(windowTitle());
    close_->setText(tr("Close"));
    tracks_.retranslate();
}

} // namespace genrescope
