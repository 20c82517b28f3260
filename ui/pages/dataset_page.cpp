#include "ui/pages/dataset_page.h"

#include "ui/data/path_text.h"
#include "ui/pages/dataset_form.h"
#include "ui/pages/dataset_report.h"
#include "ui/services/file_manager.h"
#include "ui/services/open_workspace.h"
#include "ui/text/format.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace genrescope {

namespace {

constexpr int formWidth = 360;

} // namespace

DatasetPage::DatasetPage(DatasetPresenter& presenter, OpenWorkspace& workspace, TrackMarks& marks,
                         QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      form_(new DatasetForm(marks, this)),
      error_(new ErrorPanel(this)),
      stack_(new QStackedWidget(this)),
      empty_(new StatePanel(stack_)),
      emptyOpen_(empty_->addButton()),
      work_(new StatePanel(stack_)),
      stopped_(new StatePanel(stack_)),
      continue_(stopped_->addButton()),
      showKept_(stopped_->addButton()),
      failed_(new StatePanel(stack_)),
      retry_(failed_->addButton()),
      report_(new DatasetReport(stack_))
{
    empty_->setPicture(QStringLiteral(":/genrescope/picture.svg"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{empty_, work_, stopped_, failed_, report_})
        stack_->addWidget(widget);
    form_->setFixedWidth(formWidth);

    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    auto* content = new QVBoxLayout;
    content->setSpacing(spacing::usual);
    content->addWidget(error_);
    content->addWidget(stack_, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    row->setSpacing(spacing::page);
    row->addWidget(form_);
    row->addWidget(line);
    row->addLayout(content, 1);

    connect(form_, &DatasetForm::startRequested, this, &DatasetPage::start);
    connect(form_, &DatasetForm::stopRequested, &presenter_, &DatasetPresenter::stop);
    connect(form_, &DatasetForm::openRequested, this, &DatasetPage::openPrepared);
    connect(form_, &DatasetForm::listenRequested, this, &DatasetPage::listenRequested);
    connect(emptyOpen_, &QPushButton::clicked, this, &DatasetPage::openPrepared);
    connect(continue_, &QPushButton::clicked, this, &DatasetPage::start);
    connect(retry_, &QPushButton::clicked, this, &DatasetPage::retry);
    connect(showKept_, &QPushButton::clicked, this, [this] { stack_->setCurrentWidget(report_); });
    connect(report_, &DatasetReport::teachRequested, this, &DatasetPage::teachRequested);
    connect(report_, &DatasetReport::playRequested, &presenter_, &DatasetPresenter::play);
    connect(report_, &DatasetReport::showRequested, this, [this](const FailedClip& clip) {
        if (const auto asked = presenter_.clip(clip))
            showInFileManager(fileHolding(*asked));
    });
    connect(report_, &DatasetReport::prepareRequested, &presenter_,
            &DatasetPresenter::prepareAgain);
    connect(&presenter_, &DatasetPresenter::stateChanged, this, &DatasetPage::showState);
    connect(&presenter_, &DatasetPresenter::progressChanged, this, &DatasetPage::showWork);
    connect(&presenter_, &DatasetPresenter::playRequested, this, &DatasetPage::playRequested);
    connect(&workspace, &OpenWorkspace::changed, form_, &DatasetForm::setWorkspace);
    form_->setWorkspace(workspace.folder());
    retranslate();
    showState();
}

QString DatasetPage::workspace() const
{
    return form_->workspace();
}

void DatasetPage::setArchives(const QStringList& files)
{
    if (!presenter_.isBusy())
        form_->setArchives(files);
}

void DatasetPage::setMarked()
{
    if (!presenter_.isBusy())
        form_->setMarked();
}

void DatasetPage::start()
{
    presenter_.prepare(form_->request());
}

void DatasetPage::retry()
{
    // The form may have been corrected since.
    if (presenter_.wasOpening())
        presenter_.open(std::filesystem::path(presenter_.workspace()));
    else
        start();
}

void DatasetPage::openPrepared()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open a prepared dataset"), form_->workspace());
    if (folder.isEmpty())
        return;
    form_->setWorkspace(folder);
    presenter_.open(pathOf(folder));
}

void DatasetPage::showState()
{
    using State = DatasetPresenter::State;
    const State state = presenter_.state();
    const bool running =
        state == State::Opening || state == State::Preparing || state == State::Stopping;
    form_->setRunning(running, state == State::Stopping || state == State::Opening);
    error_->hide();
    if (presenter_.summary())
        report_->setSummary(*presenter_.summary(), presenter_.canPrepareAgain());
    if (running) {
        showWork();
        stack_->setCurrentWidget(work_);
    } else if (state == State::Ready) {
        stack_->setCurrentWidget(report_);
    } else if (state == State::Stopped) {
        showStopped();
        stack_->setCurrentWidget(stopped_);
    } else if (state == State::Failed) {
        failed_->setTitle(presenter_.wasOpening() ? tr("The dataset could not be opened")
                                                  : tr("The dataset could not be prepared"));
        failed_->setText(presenter_.failure());
        stack_->setCurrentWidget(failed_);
    } else {
        stack_->setCurrentWidget(empty_);
    }
}

void DatasetPage::showStopped()
{
    const auto& summary = presenter_.summary();
    showKept_->setVisible(summary.has_value());
    stopped_->setText(summary ? tr("%Ln clip(s) are ready and will be kept. Continue at any time: "
                                   "only the rest will be prepared.",
                                   nullptr, summary->ready)
                              : tr("Nothing has been prepared yet."));
}

void DatasetPage::showWork()
{
    using State = DatasetPresenter::State;
    const DatasetProgress& progress = presenter_.progress();
    if (presenter_.state() == State::Stopping)
        work_->setTitle(tr("Stopping…"));
    else if (presenter_.state() == State::Opening)
        work_->setTitle(tr("Opening the dataset…"));
    else
        work_->setTitle(stageText(progress.stage));
    work_->setText(progressText(progress));
    work_->setProgress(progress.total == 0 ? -1.0
                                           : static_cast<double>(progress.done) /
                                                 static_cast<double>(progress.total));
}

QString DatasetPage::stageText(Stage stage) const
{
    switch (stage) {
    case Stage::VerifyChecksums:
        return tr("Verifying checksums…");
    case Stage::PrepareFeatures:
        return tr("Preparing the clips…");
    default:
        return tr("Reading the dataset…");
    }
}

QString DatasetPage::progressText(const DatasetProgress& progress) const
{
    QStringList lines;
    if (progress.total > 0)
        lines << tr("%1 of %Ln file(s)", nullptr, static_cast<int>(progress.total))
                     .arg(QLocale().toString(progress.done));
    if (progress.rate && progress.remaining)
        lines << tr("%1 per second, %2 left")
                     .arg(QLocale().toString(*progress.rate, 'f', *progress.rate < 10.0 ? 1 : 0),
                          durationText(*progress.remaining));
    if (progress.bytes > 0)
        lines << tr("It will take about %1 on the disk.")
                     .arg(QLocale().formattedDataSize(static_cast<qint64>(progress.bytes), 1,
                                                      QLocale::DataSizeSIFormat));
    lines << progress.detail;
    return lines.join(QLatin1Char('\n'));
}

void DatasetPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DatasetPage::retranslate()
{
    empty_->setTitle(tr("No dataset yet"));
    empty_->setText(tr(
        "To teach, train and evaluate models, choose the FMA archives, music whose folders, files "
        "or table name its genres, or the tracks that you marked on the Listen page; and a "
        "workspace where the prepared data will be stored."));
    emptyOpen_->setText(tr("Open a prepared dataset…"));
    stopped_->setTitle(tr("Stopped"));
    continue_->setText(tr("Continue"));
    showKept_->setText(tr("Show what is ready"));
    retry_->setText(tr("Try again"));
    showState();
}

} // namespace genrescope
