#include "ui/pages/left_out_tracks.h"

#include "ui/pages/faulty_clips.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace genrescope {

LeftOutTracks::LeftOutTracks(std::vector<FailedClip> tracks, QWidget* parent)
    : QDialog(parent), tracks_(new FaultyClips(this)), close_(new QPushButton(this))
{
    tracks_->setClips(std::move(tracks));
    tracks_->addButton(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->addWidget(tracks_);
    connect(tracks_, &FaultyClips::playRequested, this, &LeftOutTracks::playRequested);
    connect(tracks_, &FaultyClips::showRequested, this, &LeftOutTracks::showRequested);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
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
    close_->setText(tr("Close"));
}

} // namespace genrescope
