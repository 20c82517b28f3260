#include "ui/pages/train_page.h"

#include "core/base/error.h"
#include "ui/data/path_text.h"
#include "ui/pages/deleted_runs.h"
#include "ui/pages/queue_panel.h"
#include "ui/pages/recipe_box.h"
#include "ui/pages/run_table.h"
#include "ui/pages/train_charts.h"
#include "ui/pages/train_form.h"
#include "ui/services/open_workspace.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

namespace {

constexpr int setupWidth = 272;
// The initial size; people can move the border.
constexpr int chartsHeight = 400;
constexpr int tableHeight = 170;
// Thousandths: finer than a bar has pixels.
constexpr int progressSteps = 1000;
// At first, the charts show this many of the newest runs.
constexpr std::size_t runsAtFirst = 2;

} // namespace

TrainPage::TrainPage(TrainPresenter& presenter, OpenWorkspace& workspace, TrainChoices choices,
                     TrainPresets presets, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      library_(presenter.runs()),
      draft_(std::move(choices)),
      error_(new ErrorPanel(this)),
      deleted_(new DeletedRuns(this)),
      content_(new QStackedWidget(this)),
      empty_(new StatePanel(this)),
      results_(new QSplitter(Qt::Vertical, this)),
      charts_(new TrainCharts(this)),
      table_(new RunTable(runs_, this)),
      columns_(new QSplitter(Qt::Horizontal, this))
{
    runs_.setPalette(palette());
    results_->addWidget(charts_);
    results_->addWidget(table_);
    results_->setStretchFactor(0, 3);
    results_->setStretchFactor(1, 1);
    results_->setSizes({chartsHeight, tableHeight});
    empty_->setPicture(QStringLiteral(":/genrescope/picture.svg"));
    content_->addWidget(empty_);
    content_->addWidget(results_);

    auto* right = new QWidget(this);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    layout->addWidget(error_);
    layout->addWidget(deleted_);
    layout->addWidget(content_, 1);

    columns_->addWidget(makeSetup(std::move(presets), workspace));
    columns_->addWidget(right);
    columns_->setStretchFactor(1, 1);
    for (QSplitter* splitter : {columns_, results_}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(spacing::page);
    }
    // Names under which the window remembers their arrangement.
    columns_->setObjectName(QStringLiteral("trainColumns"));
    results_->setObjectName(QStringLiteral("trainResults"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    page->addWidget(columns_);

    connectPresenter();
    connectRuns();
    connect(&workspace, &OpenWorkspace::changed, this, &TrainPage::open);
    retranslate();
    open(workspace.folder());
}

QWidget* TrainPage::makeSetup(TrainPresets presets, OpenWorkspace& workspace)
{
    auto* setup = new QWidget(this);
    auto* layout = new QVBoxLayout(setup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    layout->addWidget(makeForm(std::move(presets), workspace, setup), 1);
    queue_ = new QueuePanel(presenter_.queue(), setup);
    layout->addWidget(queue_);
    layout->addWidget(makeStatus());
    layout->addLayout(makeButtons(setup));
    return setup;
}

QWidget* TrainPage::makeForm(TrainPresets presets, OpenWorkspace& workspace, QWidget* parent)
{
    form_ = new TrainForm(draft_, std::move(presets), workspace, parent);
    form_->installEventFilter(this);
    scroll_ = new QScrollArea(parent);
    scroll_->setWidget(form_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    // It scrolls to the field that has the focus.
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&draft_, &TrainDraft::changed, this, &TrainPage::updateState);
    connect(form_, &TrainForm::teachRequested, this, &TrainPage::teachRequested);
    connect(form_, &TrainForm::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
    return scroll_;
}

QLayout* TrainPage::makeButtons(QWidget* parent)
{
    start_ = new QPushButton(parent);
    add_ = new QPushButton(parent);
    pause_ = new QPushButton(parent);
    finish_ = new QPushButton(parent);
    stop_ = new QPushButton(parent);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(spacing::usual);
    buttons->addWidget(start_, 0, 0);
    buttons->addWidget(add_, 0, 1);
    buttons->addWidget(pause_, 1, 0);
    buttons->addWidget(stop_, 1, 1);
    buttons->addWidget(finish_, 2, 0, 1, 2);
    connect(start_, &QPushButton::clicked, this, &TrainPage::start);
    connect(add_, &QPushButton::clicked, this, &TrainPage::enqueue);
    connect(pause_, &QPushButton::clicked, this, [this] {
        if (presenter_.state() == TrainPresenter::State::DiskFull)
            presenter_.tryAgain();
        else if (presenter_.state() == TrainPresenter::State::Paused)
            presenter_.resume();
        else
            presenter_.pause();
    });
    connect(finish_, &QPushButton::clicked, &presenter_, &TrainPresenter::finishNow);
    connect(stop_, &QPushButton::clicked, &presenter_, &TrainPresenter::stop);
    return buttons;
}

QWidget* TrainPage::makeStatus()
{
    status_ = new QWidget(this);
    headline_ = new QLabel(status_);
    headline_->setTextFormat(Qt::PlainText);
    headline_->setWordWrap(true);
    // Two lines at once: the form above does not move with every sentence.
    headline_->setMinimumHeight(2 * headline_->fontMetrics().lineSpacing());
    headline_->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    progress_ = new QProgressBar(status_);
    progress_->setRange(0, progressSteps);
    progress_->setTextVisible(false);
    auto* grid = new QGridLayout(status_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::usual);
    grid->setVerticalSpacing(spacing::close);
    grid->addWidget(headline_, 0, 0, 1, 2);
    grid->addWidget(progress_, 1, 0, 1, 2);
    int row = 2;
    for (const auto& [name, value] :
         {std::pair{&elapsedName_, &elapsed_}, std::pair{&remainingName_, &remaining_},
          std::pair{&rateName_, &rate_}}) {
        *name = new QLabel(status_);
        *value = new QLabel(status_);
        (*value)->setAlignment(Qt::AlignRight);
        grid->addWidget(*name, row, 0);
        grid->addWidget(*value, row++, 1);
    }
    return status_;
}

void TrainPage::connectPresenter()
{
    const auto showError = [this](const QString& sentence) { error_->showError(sentence); };
    connect(&presenter_, &TrainPresenter::stateChanged, this, &TrainPage::updateState);
    connect(&presenter_, &TrainPresenter::clockChanged, this, &TrainPage::updateClock);
    connect(&presenter_, &TrainPresenter::runStarted, this, &TrainPage::beginRun);
    connect(&presenter_, &TrainPresenter::runEnded, this, &TrainPage::endRun);
    connect(&presenter_, &TrainPresenter::failed, this, showError);
    connect(&library_, &RunLibrary::failed, this, showError);
    connect(charts_, &TrainCharts::failed, this, showError);
    connect(table_, &RunTable::currentChanged, charts_, &TrainCharts::setEmphasis);
    connect(table_, &RunTable::currentChanged, this, &TrainPage::requestReconstruction);
    connect(table_, &RunTable::removeRequested, &library_, &RunLibrary::remove);
    connect(table_, &RunTable::undoRequested, &library_, &RunLibrary::restore);
    connect(table_, &RunTable::resumeRequested, this, [this](const QString& folder) {
        error_->hide();
        presenter_.resumeRun(folder, form_->device());
    });
    connect(table_, &RunTable::startFromRequested, this, [this](const QString& folder) {
        if (const RunRecord* const run = library_.find(folder))
            draft_.setValue(draft_.setting("start_from"), run->bestCheckpoint().string());
    });
    connect(table_, &RunTable::settingsRequested, this, &TrainPage::useSettingsOf);
    connect(queue_, &QueuePanel::settingsRequested, this, &TrainPage::useSettings);
    connect(queue_, &QueuePanel::startRequested, this, [this] {
        error_->hide();
        presenter_.startQueue();
    });
}

void TrainPage::connectRuns()
{
    connect(&library_, &RunLibrary::reloaded, this, &TrainPage::showRuns);
    connect(&library_, &RunLibrary::runAdded, this, [this](const RunRecord& run) {
        runs_.putRun(run);
        // It may be one that begins anew, or goes on from an earlier epoch.
        if (runs_.isShown(run.folder))
            showCurves(run);
        else if (run.state == RunState::Elsewhere)
            runs_.setShown(run.folder, true);
        updateContent();
        // A run that starts leaves the selected row alone, and notes that are being edited there.
        if (run.isStill())
            table_->setCurrent(run.folder);
    });
    connect(&library_, &RunLibrary::trashRefused, deleted_, &DeletedRuns::ask);
    connect(deleted_, &DeletedRuns::deletionRequested, this, [this](const QStringList& folders) {
        for (const QString& folder : folders)
            library_.deletePermanently(folder);
    });
    connect(deleted_, &DeletedRuns::restoreRequested, this, [this](const QStringList& folders) {
        for (const QString& folder : folders)
            library_.restore(folder);
    });
    connect(&library_, &RunLibrary::runChanged, &runs_, &RunTableModel::putRun);
    connect(&library_, &RunLibrary::runAdvanced, this,
            [this](const QString& folder, const RunUpdates& news) {
                charts_->advance(folder, news, presenter_.stepsPerEpoch());
                if (!news.epochs.empty() && folder == reconstructing_)
                    library_.requestReconstruction(folder);
            });
    connect(&library_, &RunLibrary::runRemoved, this, [this](const QString& folder) {
        runs_.removeRun(folder);
        table_->showUndo(folder);
        updateContent();
    });
    connect(&library_, &RunLibrary::stepsRead, charts_,
            [this](const QString& folder, const std::vector<RunStep>& steps) {
                charts_->setSteps(folder, steps);
            });
    connect(&library_, &RunLibrary::reconstructionRead, this,
            [this](const QString& folder, const std::optional<Reconstruction>& reconstruction) {
                const RunRecord* const run = library_.find(folder);
                if (run != nullptr && folder == reconstructing_)
                    charts_->setReconstruction(runName(*run), reconstruction);
            });
    connect(&runs_, &RunTableModel::notesEdited, &library_, &RunLibrary::setNotes);
    connect(&runs_, &RunTableModel::shownChanged, this, [this](const QString& folder, bool shown) {
        const RunRecord* const run = library_.find(folder);
        if (!shown || run == nullptr) {
            charts_->hideRun(folder);
            return;
        }
        showCurves(*run);
    });
}

void TrainPage::showCurves(const RunRecord& run)
{
    charts_->showRun(run, runs_.placeOf(run.folder));
    library_.requestSteps(run.folder);
}

void TrainPage::open(const QString& folder)
{
    table_->hideUndo();
    deleted_->ask({});
    if (!folder.isEmpty())
        presenter_.openWorkspace(folder);
    updateState();
}

bool TrainPage::hasWorkspace() const
{
    return !library_.workspace().isEmpty();
}

void TrainPage::start()
{
    error_->hide();
    presenter_.start(draft_.configs(), form_->device());
}

void TrainPage::enqueue()
{
    error_->hide();
    presenter_.enqueue(draft_.configs(), form_->device());
}

void TrainPage::useSettingsOf(const QString& folder)
{
    const RunRecord* const run = library_.find(folder);
    if (run != nullptr && run->config)
        useSettings(*run->config);
}

void TrainPage::useSettings(const TrainConfig& config)
{
    error_->hide();
    try {
        config.validate();
    } catch (const Error& error) {
        error_->showError(errorText(error));
        return;
    }
    form_->recipes().showRun();
    draft_.use({config});
}

void TrainPage::showRuns()
{
    charts_->hideAll();
    const std::vector<RunRecord>& runs = library_.runs();
    runs_.setRuns(runs);
    for (std::size_t i = 0; i < std::min(runs.size(), runsAtFirst); ++i)
        runs_.setShown(runs[i].folder, true);
    requestReconstruction();
    updateContent();
}

QString TrainPage::reconstructingRun() const
{
    QStringList candidates = {table_->current(), presenter_.runFolder()};
    if (table_->current().isEmpty() && !library_.runs().empty())
        candidates << library_.runs().front().folder;
    for (const QString& folder : candidates) {
        const RunRecord* const run = library_.find(folder);
        if (run != nullptr && run->learnsMaskedFrames())
            return folder;
    }
    return {};
}

void TrainPage::requestReconstruction()
{
    reconstructing_ = reconstructingRun();
    if (reconstructing_.isEmpty())
        charts_->setReconstruction({}, {});
    else
        library_.requestReconstruction(reconstructing_);
}

void TrainPage::beginRun(const QString& folder)
{
    // Shown together with the runs that were started with it, but not with earlier ones.
    if (presenter_.clock().run == 1) {
        for (const RunRecord& earlier : library_.runs())
            runs_.setShown(earlier.folder, false);
    }
    runs_.setShown(folder, true);
    runs_.setProgress(folder, 0.0);
    requestReconstruction();
}

void TrainPage::endRun(const QString& folder, RunState state)
{
    // A run that was stopped or failed does not yield a model to listen with.
    const RunRecord* const run = library_.find(folder);
    if (run != nullptr && run->learnsGenres() && run->best() &&
        (state == RunState::Done || state == RunState::Finished))
        Q_EMIT checkpointReady(textOf(run->bestCheckpoint()));
}

void TrainPage::updateState()
{
    using State = TrainPresenter::State;
    const State state = presenter_.state();
    const bool idle = state == State::Idle;
    const bool running = state == State::Running || state == State::Starting;
    const bool paused = state == State::Paused;
    const bool trainable = hasWorkspace() && !draft_.configs().empty();
    form_->lockWorkspace(!idle);
    start_->setEnabled(idle && trainable);
    // What is on the form is for the workspace that is opened next.
    add_->setEnabled(trainable && !presenter_.isLeaving());
    queue_->setIdle(idle);
    showPauseButton();
    pause_->setEnabled(running || paused || state == State::DiskFull);
    finish_->setEnabled(running || paused);
    stop_->setEnabled(!idle && state != State::Stopping);
    status_->setVisible(!idle);
    table_->setIdle(idle);
    updateClock(presenter_.clock());
    updateContent();
}

void TrainPage::showPauseButton()
{
    if (presenter_.state() == TrainPresenter::State::DiskFull) {
        pause_->setText(tr("Try &again"));
        pause_->setToolTip(
            tr("Look now whether there is room; the training looks by itself every few seconds"));
        return;
    }
    const bool paused = presenter_.state() == TrainPresenter::State::Paused;
    pause_->setText(paused ? tr("&Resume") : tr("&Pause"));
    pause_->setToolTip(tr("Pause the training and continue later"));
}

QString TrainPage::runningText(const QString& name, const TrainClock& clock) const
{
    const QLocale locale;
    if (clock.toValidate > 0) {
        return tr("%1 is being validated: %2 of %3 tracks.")
            .arg(name, locale.toString(clock.validated), locale.toString(clock.toValidate));
    }
    if (clock.runs > 1) {
        return tr("%1 is training: epoch %2, run %3 of %4.")
            .arg(name, locale.toString(clock.epoch), locale.toString(clock.run),
                 locale.toString(clock.runs));
    }
    return tr("%1 is training: epoch %2.").arg(name, locale.toString(clock.epoch));
}

void TrainPage::updateClock(const TrainClock& clock)
{
    using State = TrainPresenter::State;
    const QLocale locale;
    const RunRecord* run = library_.find(presenter_.runFolder());
    const QString name = run != nullptr ? runName(*run) : QString();
    switch (presenter_.state()) {
    case State::Idle:
        return;
    case State::Starting:
        headline_->setText(tr("Preparing to train %1.").arg(name));
        break;
    case State::Running:
        headline_->setText(runningText(name, clock));
        break;
    case State::Paused:
        headline_->setText(tr("%1 is paused.").arg(name));
        break;
    case State::DiskFull:
        headline_->setText(tr("%1 is waiting for room: %2").arg(name, presenter_.obstacle()));
        break;
    case State::Finishing:
        headline_->setText(tr("%1 is finishing with a last validation.").arg(name));
        break;
    case State::Stopping:
        headline_->setText(tr("%1 is stopping.").arg(name));
        break;
    }
    const QString none = QStringLiteral("–");
    progress_->setValue(static_cast<int>(clock.fraction * progressSteps));
    elapsed_->setText(durationText(clock.elapsed));
    remaining_->setText(clock.remaining ? durationText(*clock.remaining) : none);
    rate_->setText(clock.cropsPerSecond ? locale.toString(*clock.cropsPerSecond, 'f', 0) : none);
    if (!presenter_.runFolder().isEmpty())
        runs_.setProgress(presenter_.runFolder(), clock.fraction);
}

void TrainPage::updateContent()
{
    const bool hasRuns = runs_.rowCount() > 0;
    content_->setCurrentWidget(hasRuns ? static_cast<QWidget*>(results_) : empty_);
    empty_->setTitle(hasWorkspace() ? tr("Nothing has been trained here yet.")
                                    : tr("Choose a dataset to train on."));
    empty_->setText(hasWorkspace()
                        ? tr("Choose the models and press Start. Their curves appear here during "
                             "training; you can keep listening and classifying meanwhile.")
                        : tr("Prepare a dataset once on the Dataset page, then choose its folder "
                             "under Data on the left."));
}

/// The scroll bar must not cover any field, whatever is unfolded.
bool TrainPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == form_ && event->type() == QEvent::LayoutRequest) {
        const int width = std::max(setupWidth, form_->minimumSizeHint().width());
        scroll_->setMinimumWidth(width + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    }
    return QWidget::eventFilter(watched, event);
}

void TrainPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        runs_.setPalette(palette());
}

void TrainPage::retranslate()
{
    start_->setText(tr("&Start"));
    start_->setToolTip(tr("Train the selected models one after the other"));
    add_->setText(tr("Add to &queue"));
    add_->setToolTip(tr("Train the selected models after the runs that train or wait; the queue is "
                        "kept when the program ends"));
    finish_->setText(tr("&Finish now, keep the best"));
    finish_->setToolTip(tr("End this run and keep its best epoch; an epoch that has just begun is "
                           "validated too if that takes no noticeable time"));
    stop_->setText(tr("S&top"));
    stop_->setToolTip(
        tr("Stop the training at once; checkpoints so far are kept, and waiting runs stay"));
    elapsedName_->setText(tr("Elapsed"));
    remainingName_->setText(tr("Remaining"));
    rateName_->setText(tr("Crops per second"));
    progress_->setAccessibleName(tr("Progress of the run"));
    updateState();
}

} // namespace genrescope
