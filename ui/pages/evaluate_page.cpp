#include "ui/pages/evaluate_page.h"

#include "ui/data/dataset_summary.h"
#include "ui/data/path_text.h"
#include "ui/pages/calibration_panel.h"
#include "ui/pages/confusion_panel.h"
#include "ui/pages/duplicates_panel.h"
#include "ui/pages/evaluate_form.h"
#include "ui/pages/example_list.h"
#include "ui/pages/genre_panel.h"
#include "ui/pages/listed_examples.h"
#include "ui/pages/report_pictures.h"
#include "ui/pages/threshold_panel.h"
#include "ui/services/open_workspace.h"
#include "ui/text/model_name.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/precision_recall_chart.h"
#include "ui/widgets/state_panel.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace genrescope {

namespace {

// The initial size; people can move the border.
constexpr int tablesWidth = 580;
constexpr int chartWidth = 660;

} // namespace

EvaluatePage::EvaluatePage(EvaluatePresenter& presenter, DuplicatePresenter& duplicates,
                           OpenWorkspace& workspace, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      duplicates_(duplicates),
      workspace_(workspace),
      form_(new EvaluateForm(workspace, this)),
      export_(new QPushButton(this)),
      error_(new ErrorPanel(this)),
      learned_(new QLabel(this)),
      content_(new QStackedWidget(this)),
      state_(new StatePanel(this)),
      stop_(state_->addButton()),
      tabs_(new QTabWidget(this)),
      genrePanel_(new GenrePanel(this)),
      confusionPanel_(new ConfusionPanel(this)),
      calibrationPanel_(new CalibrationPanel(this)),
      duplicatesPanel_(new DuplicatesPanel(duplicates, this)),
      threshold_(new ThresholdPanel(this)),
      examples_(new ExampleList(this)),
      listed_(new ListedExamples(presenter, *examples_, this)),
      columns_(new QSplitter(Qt::Horizontal, this)),
      right_(new QSplitter(Qt::Vertical, this))
{
    makeExportMenu();
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::usual);
    top->addWidget(form_, 1);
    top->addWidget(export_, 0, Qt::AlignVCenter);
    content_->addWidget(state_);
    content_->addWidget(makeResults());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::usual);
    layout->addLayout(top);
    layout->addWidget(error_);
    learned_->setTextFormat(Qt::PlainText);
    learned_->setWordWrap(true);
    layout->addWidget(learned_);
    layout->addWidget(content_, 1);

    connectPresenter();
    connectResults();
    retranslate();
    refreshCheckpoints();
}

EvaluatePage::~EvaluatePage() = default;

QWidget* EvaluatePage::makeResults()
{
    tabs_->addTab(genrePanel_, QString());
    tabs_->addTab(confusionPanel_, QString());
    tabs_->addTab(calibrationPanel_, QString());
    tabs_->addTab(duplicatesPanel_, QString());
    tabs_->setDocumentMode(true);
    for (QWidget* page : std::initializer_list<QWidget*>{genrePanel_, confusionPanel_,
                                                         calibrationPanel_, duplicatesPanel_})
        page->layout()->setContentsMargins(0, spacing::usual, 0, 0);
    right_->addWidget(threshold_);
    right_->addWidget(examples_);
    right_->setStretchFactor(0, 3);
    right_->setStretchFactor(1, 2);
    columns_->addWidget(tabs_);
    columns_->addWidget(right_);
    columns_->setObjectName(QStringLiteral("evaluateColumns"));
    right_->setObjectName(QStringLiteral("evaluateRows"));
    columns_->setStretchFactor(0, 1);
    columns_->setStretchFactor(1, 1);
    columns_->setSizes({tablesWidth, chartWidth});
    for (QSplitter* splitter : {columns_, right_}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(spacing::page);
    }
    return columns_;
}

void EvaluatePage::makeExportMenu()
{
    auto* menu = new QMenu(export_);
    exportHtml_ = menu->addAction(QString());
    exportJson_ = menu->addAction(QString());
    exportCsv_ = menu->addAction(QString());
    export_->setMenu(menu);
    connect(exportHtml_, &QAction::triggered, this, [this] {
        exportFile(tr("Web pages (*.html)"), QStringLiteral("html"),
                   [this](const QString& path) { exportHtml(path); });
    });
    connect(exportJson_, &QAction::triggered, this, [this] {
        exportFile(tr("JSON files (*.json)"), QStringLiteral("json"),
                   [this](const QString& path) { presenter_.exportJson(path); });
    });
    connect(exportCsv_, &QAction::triggered, this, [this] {
        exportFile(tr("CSV tables (*.csv)"), QStringLiteral("csv"),
                   [this](const QString& path) { presenter_.exportPredictions(path); });
    });
}

void EvaluatePage::connectPresenter()
{
    connect(&presenter_, &EvaluatePresenter::stateChanged, this, &EvaluatePage::showState);
    connect(&presenter_, &EvaluatePresenter::outcomeChanged, this, &EvaluatePage::showOutcome);
    connect(&presenter_, &EvaluatePresenter::countsChanged, this, &EvaluatePage::showCounts);
    connect(&presenter_, &EvaluatePresenter::checkpointsListed, form_, &EvaluateForm::setChoices);
    connect(&presenter_, &EvaluatePresenter::playRequested, this, &EvaluatePage::playRequested);
    connect(&presenter_, &EvaluatePresenter::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(&presenter_, &EvaluatePresenter::progressed, this, [this](const Progress& progress) {
        state_->setProgress(progress.total > 0 ? progress.fraction() : -1.0);
    });
    connect(&duplicates_, &DuplicatePresenter::playRequested, this, &EvaluatePage::playRequested);
    connect(&duplicates_, &DuplicatePresenter::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(form_, &EvaluateForm::evaluateRequested, this, &EvaluatePage::evaluate);
    connect(&workspace_, &OpenWorkspace::changed, this, &EvaluatePage::refreshCheckpoints);
    connect(stop_, &QPushButton::clicked, &presenter_, &EvaluatePresenter::stop);
}

void EvaluatePage::connectResults()
{
    connect(genrePanel_, &GenrePanel::genreChosen, &presenter_, &EvaluatePresenter::setGenre);
    connect(threshold_, &ThresholdPanel::thresholdChosen, &presenter_,
            &EvaluatePresenter::setThreshold);
    connect(threshold_, &ThresholdPanel::ownChosen, &presenter_,
            [this] { presenter_.setThreshold({}); });
    connect(threshold_, &ThresholdPanel::keepChosen, &presenter_,
            &EvaluatePresenter::keepThreshold);
    connect(threshold_, &ThresholdPanel::countChosen, listed_, &ListedExamples::listCount);
    connect(threshold_, &ThresholdPanel::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(confusionPanel_, &ConfusionPanel::cellChosen, listed_, &ListedExamples::listCell);
    connect(confusionPanel_, &ConfusionPanel::cellChosen, threshold_,
            &ThresholdPanel::uncheckCounts);
    connect(calibrationPanel_, &CalibrationPanel::calibrateRequested, this,
            [this](std::size_t checkpoint, std::optional<double> precision) {
                error_->hide();
                presenter_.calibrate(checkpoint, precision);
            });
    connect(calibrationPanel_, &CalibrationPanel::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(examples_, &ExampleList::differencesRequested, listed_,
            &ListedExamples::listDifferences);
    connect(examples_, &ExampleList::differencesRequested, threshold_,
            &ThresholdPanel::uncheckCounts);
    connect(examples_, &ExampleList::playRequested, &presenter_, &EvaluatePresenter::play);
}

void EvaluatePage::addCheckpoint(const QString& file)
{
    form_->addFile(file);
}

void EvaluatePage::refreshCheckpoints()
{
    if (!workspace_.folder().isEmpty())
        presenter_.listCheckpoints(workspace_.folder());
}

void EvaluatePage::exportHtml(const QString& path)
{
    if (!presenter_.outcome())
        return;
    QStringList names;
    for (const ModelLabel& model : models_)
        names.append(markedName(model));
    drawing_ = std::make_unique<ReportPictures>(
        presenter_.outcome(), presenter_.commonThreshold(), names, [this](std::size_t checkpoint) {
            return confusionPanel_->picture(checkpoint, paperPalette());
        });
    drawingFor_ = path;
    export_->setEnabled(false);
    QTimer::singleShot(0, this, &EvaluatePage::drawNextPicture);
}

void EvaluatePage::drawNextPicture()
{
    if (!drawing_)
        return;
    if (drawing_->drawNext()) {
        QTimer::singleShot(0, this, &EvaluatePage::drawNextPicture);
        return;
    }
    presenter_.exportHtml(drawingFor_, drawing_->names(), drawing_->pictures());
    drawing_.reset();
    showState();
}

void EvaluatePage::evaluate()
{
    error_->hide();
    if (const auto request = form_->request())
        presenter_.start(*request);
}

void EvaluatePage::showState()
{
    using State = EvaluatePresenter::State;
    const State state = presenter_.state();
    const bool busy =
        state == State::Working || state == State::Calibrating || state == State::Stopping;
    form_->setBusy(busy);
    export_->setEnabled(state == State::Done && !drawing_);
    content_->setCurrentIndex(state == State::Done ? 1 : 0);
    stop_->setVisible(busy);
    stop_->setEnabled(busy && state != State::Stopping);
    calibrationPanel_->setCalibrateEnabled(presenter_.canCalibrate());
    state_->setProgress(busy ? std::optional(-1.0) : std::nullopt);
    state_->setPicture(state == State::Empty ? QStringLiteral(":/genrescope/picture.svg")
                                             : QString());
    switch (state) {
    case State::Empty:
        state_->setTitle(tr("Which model is better?"));
        state_->setText(tr("Choose a dataset and the models to compare above, then press Evaluate. "
                           "Models come from the Train page, or from checkpoint files."));
        break;
    case State::Working:
        state_->setTitle(tr("Classifying every track of the split…"));
        state_->setText(tr("You can keep working on the other pages meanwhile."));
        break;
    case State::Calibrating:
        state_->setTitle(tr("Calibrating on the validation tracks…"));
        state_->setText(tr("You can keep working on the other pages meanwhile."));
        break;
    case State::Stopping:
        state_->setTitle(tr("Stopping…"));
        state_->setText(QString());
        break;
    case State::Failed:
        state_->setTitle(tr("The evaluation failed"));
        state_->setText(presenter_.failure());
        break;
    case State::Canceled:
        state_->setTitle(tr("Stopped"));
        state_->setText(tr("No results were kept. Press Evaluate to start again."));
        break;
    case State::Done:
        break;
    }
}

void EvaluatePage::showOutcome()
{
    const auto outcome = presenter_.outcome();
    const EvaluationReport& report = outcome->report;
    models_ = checkpointLabels(report);
    genres_.clear();
    for (const std::string& label : report.labels)
        genres_.append(QString::fromStdString(label));
    showLearned();
    shownGenre_.reset();
    threshold_->uncheckCounts();
    listed_->begin(models_, genres_);
    // The report lives as long as its outcome.
    genrePanel_->setReport(std::shared_ptr<const EvaluationReport>(outcome, &outcome->report),
                           nestedGenres(outcome->manifest));
    confusionPanel_->setReport(models_, genres_, presenter_.hasHierarchy(),
                               [this](std::size_t checkpoint, const ShownConfusion& shown) {
                                   return presenter_.confusion(checkpoint, shown);
                               });
    calibrationPanel_->setReport(std::shared_ptr<const EvaluationReport>(outcome, &outcome->report),
                                 models_, presenter_.genre(), presenter_.calibration());
    duplicatesPanel_->setTracks(report.tracks);
    duplicates_.openWorkspace(textOf(report.workspace));
    // An export that is still drawing starts over with the new report.
    if (drawing_)
        exportHtml(QString(drawingFor_));
}

QString EvaluatePage::namesOf(bool CheckpointEvaluation::*property) const
{
    QStringList names;
    const auto outcome = presenter_.outcome();
    for (std::size_t i = 0; outcome && i < models_.size(); ++i) {
        if (outcome->report.checkpoints[i].*property)
            names.append(markedName(models_[i]));
    }
    return names.join(QStringLiteral(", "));
}

void EvaluatePage::showLearned()
{
    QStringList sentences;
    const auto outcome = presenter_.outcome();
    const QString learned = namesOf(&CheckpointEvaluation::learnedFromThese);
    if (!learned.isEmpty()) {
        sentences.append(tr("Scores that flatter, since the model learned from these tracks: %1.",
                            "with one or several models")
                             .arg(learned));
    }
    const QString fitted = namesOf(&CheckpointEvaluation::fittedOnThese);
    if (!fitted.isEmpty()) {
        sentences.append(tr("Calibrated on these very tracks: %1. Calibration error and what is "
                            "called at the model's thresholds flatter here; the test split is the "
                            "honest judge.",
                            "with one or several models")
                             .arg(fitted));
    }
    if (outcome && outcome->report.leftOut > 0)
        sentences.append(tr("%Ln track(s) left out, as you decided.", nullptr,
                            static_cast<int>(outcome->report.leftOut)));
    if (outcome && outcome->report.nearDuplicates.value_or(0) > 0)
        sentences.append(tr("%Ln of these tracks has a near-duplicate in training: scores flatter.",
                            nullptr, static_cast<int>(*outcome->report.nearDuplicates)));
    learned_->setText(sentences.join(QLatin1Char(' ')));
    learned_->setVisible(!sentences.isEmpty());
}

void EvaluatePage::showGenre()
{
    const EvaluationReport& report = presenter_.outcome()->report;
    const std::size_t genre = presenter_.genre();
    shownGenre_ = genre;
    genrePanel_->setCurrent(genre);
    calibrationPanel_->setGenre(genre);
    threshold_->setLines(genres_[static_cast<qsizetype>(genre)],
                         precisionRecallLines(report, genre), baselinePrecision(report, genre));
    listed_->followGenre();
}

void EvaluatePage::showCounts()
{
    if (!presenter_.outcome())
        return;
    if (shownGenre_ != presenter_.genre())
        showGenre();
    std::vector<ThresholdCounts> counts;
    std::vector<double> thresholds;
    for (std::size_t i = 0; i < presenter_.outcome()->report.checkpoints.size(); ++i) {
        counts.push_back(presenter_.counts(i));
        thresholds.push_back(presenter_.threshold(i));
    }
    threshold_->setOwnOffered(presenter_.hasOwnThresholds());
    threshold_->setKeepEnabled(presenter_.canKeepThreshold());
    calibrationPanel_->setCalibrateEnabled(presenter_.canCalibrate());
    threshold_->setThresholds(presenter_.commonThreshold(), thresholds);
    threshold_->setCounts(counts);
    listed_->followCounts();
}

void EvaluatePage::exportFile(const QString& filter, const QString& suffix,
                              const std::function<void(const QString&)>& write)
{
    auto* dialog = new QFileDialog(this, tr("Export report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("evaluation", "file name") + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void EvaluatePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EvaluatePage::retranslate()
{
    export_->setText(tr("E&xport"));
    export_->setToolTip(tr("Export the report"));
    exportHtml_->setText(tr("&Web page with pictures…"));
    exportJson_->setText(tr("&JSON with curves…"));
    exportCsv_->setText(tr("Every decision as &CSV…"));
    stop_->setText(tr("Stop"));
    tabs_->setTabText(0, tr("Genres"));
    tabs_->setTabText(1, tr("Confusion"));
    tabs_->setTabText(2, tr("Calibration"));
    tabs_->setTabText(3, tr("Near-duplicates"));
    showLearned();
    if (presenter_.outcome()) {
        shownGenre_.reset();
        showCounts();
    }
    showState();
}

} // namespace genrescope
