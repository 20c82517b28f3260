#include "ui/pages/library_scan_line.h"

#include "ui/presenters/library_presenter.h"
#include "ui/text/format.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace genrescope {

namespace {

constexpr int barWidth = 200;
/// The bar's own steps: one for each of its pixels and more.
constexpr int barSteps = 1'000;

} // namespace

using ScanState = LibraryPresenter::Scan;

LibraryScanLine::LibraryScanLine(LibraryPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      text_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      button_(new QPushButton(this))
{
    text_->setTextFormat(Qt::PlainText);
    bar_->setFixedWidth(barWidth);
    bar_->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::usual);
    row->addWidget(text_, 1);
    row->addWidget(bar_);
    row->addWidget(button_);
    connect(button_, &QPushButton::clicked, this, [this] {
        if (presenter_.scan() == ScanState::Running)
            presenter_.pause();
        else
            presenter_.resume();
    });
    connect(&presenter_, &LibraryPresenter::scanChanged, this, &LibraryScanLine::showScan);
    connect(&presenter_, &LibraryPresenter::progressChanged, this, &LibraryScanLine::showScan);
    connect(&presenter_, &LibraryPresenter::found, this, &LibraryScanLine::showScan);
    showScan();
}

QString LibraryScanLine::stageText() const
{
    const LibraryScanProgress& scan = presenter_.progress().scan;
    const QLocale locale;
    const QString done = locale.toString(scan.done);
    const QString total = locale.toString(scan.total);
    switch (scan.stage) {
    case LibraryScanProgress::Stage::Listing:
        return tr("Looking for music… %Ln file(s)", nullptr, static_cast<int>(scan.done));
    case LibraryScanProgress::Stage::Tags:
        return tr("Reading tags… %1 of %2").arg(done, total);
    case LibraryScanProgress::Stage::Hearing:
        break;
    }
    return tr("Listening… %1 of %2").arg(done, total);
}

QString LibraryScanLine::rateText() const
{
    const LibraryProgress& progress = presenter_.progress();
    if (!progress.rate || !progress.remaining || progress.scan.total == 0)
        return {};
    return QStringLiteral(" · ") +
           tr("%1 per second, %2 left")
               .arg(QLocale().toString(*progress.rate, 'f', *progress.rate < 10.0 ? 1 : 0),
                    durationText(*progress.remaining));
}

void LibraryScanLine::showScan()
{
    const ScanState scan = presenter_.scan();
    const LibraryCounts& counts = presenter_.counts();
    const LibraryScanProgress& progress = presenter_.progress().scan;
    bar_->setVisible(scan == ScanState::Running);
    bar_->setRange(0, progress.total == 0 ? 0 : barSteps);
    if (progress.total > 0)
        bar_->setValue(static_cast<int>(barSteps * progress.done / progress.total));
    button_->setEnabled(scan != ScanState::Stopping);
    if (scan == ScanState::Running) {
        text_->setText(stageText() + rateText());
        button_->setText(tr("Pause"));
        button_->setToolTip(tr("Stops within a second; what is done is kept"));
        return;
    }
    button_->setText(scan == ScanState::Idle ? tr("Look for changes") : tr("Continue"));
    button_->setToolTip(scan == ScanState::Idle
                            ? tr("Find music that is new, changed or gone in the folders")
                            : QString());
    if (scan == ScanState::Stopping)
        text_->setText(tr("Stopping…"));
    else if (scan == ScanState::Paused && counts.waiting == 0)
        text_->setText(tr("Paused."));
    else if (scan == ScanState::Paused)
        text_->setText(tr("Paused; %Ln track(s) are still to be heard.", nullptr,
                          static_cast<int>(counts.waiting)));
    else if (counts.failed > 0)
        text_->setText(tr("Up to date; %Ln file(s) could not be read or heard.", nullptr,
                          static_cast<int>(counts.failed)));
    else
        text_->setText(tr("Up to date."));
}

void LibraryScanLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showScan();
}

} // namespace genrescope
