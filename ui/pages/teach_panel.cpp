#include "ui/pages/teach_panel.h"

#include "ui/pages/encoder_box.h"
#include "ui/pages/teach_results.h"
#include "ui/pages/workspace_box.h"
#include "ui/services/open_workspace.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/state_panel.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace genrescope {

TeachPanel::TeachPanel(TeachPresenter& presenter, OpenWorkspace& workspace, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      error_(new ErrorPanel(this)),
      columns_(new QSplitter(Qt::Horizontal, this))
{
    columns_->addWidget(makeSetup(workspace));
    columns_->addWidget(makeContent());
    columns_->setStretchFactor(1, 1);
    columns_->setChildrenCollapsible(false);
    columns_->setHandleWidth(spacing::page);
    columns_->setObjectName(QStringLiteral("teachColumns"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    page->addWidget(columns_);

    connect(&presenter_, &TeachPresenter::stateChanged, this, &TeachPanel::updateState);
    connect(&presenter_, &TeachPresenter::progressChanged, this, &TeachPanel::showProgress);
    connect(&presenter_, &TeachPresenter::outcomeChanged, this, &TeachPanel::updateState);
    connect(&presenter_, &TeachPresenter::correctionsChanged, this, &TeachPanel::updateState);
    connect(&presenter_, &TeachPresenter::failed, error_,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(&presenter_, &TeachPresenter::trainedRunsChanged, encoder_,
            [this] { encoder_->setRuns(presenter_.trainedRuns()); });
    connect(&workspace, &OpenWorkspace::changed, &presenter_, &TeachPresenter::openWorkspace);
    presenter_.openWorkspace(workspace.folder());
    encoder_->setRuns(presenter_.trainedRuns());
    retranslate();
}

QWidget* TeachPanel::makeSetup(OpenWorkspace& workspace)
{
    constexpr int setupWidth = 272;
    auto* setup = new QWidget(this);
    setup->setMinimumWidth(setupWidth);
    auto* column = new QVBoxLayout(setup);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::usual);
    auto* box = new WorkspaceBox(workspace, setup);
    workspaceLabel_ = new QLabel(setup);
    workspaceLabel_->setBuddy(box);
    explanation_ = new QLabel(setup);
    explanation_->setTextFormat(Qt::PlainText);
    explanation_->setWordWrap(true);
    encoder_ = new EncoderBox(setup);
    encoderLabel_ = new QLabel(setup);
    encoderLabel_->setBuddy(encoder_);
    keepTest_ = new QCheckBox(setup);
    column->addWidget(workspaceLabel_);
    column->addWidget(box);
    column->addSpacing(spacing::usual);
    column->addWidget(explanation_);
    column->addSpacing(spacing::usual);
    column->addWidget(encoderLabel_);
    column->addWidget(encoder_);
    column->addSpacing(spacing::usual);
    column->addWidget(keepTest_);
    follows_ = new QCheckBox(setup);
    follows_->setChecked(presenter_.followsLabels());
    column->addWidget(follows_);
    column->addStretch(1);
    column->addWidget(makeStatus(setup));
    news_ = new QLabel(setup);
    column->addWidget(news_);
    start_ = new QPushButton(setup);
    stop_ = new QPushButton(setup);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::usual);
    buttons->addWidget(start_, 2);
    buttons->addWidget(stop_, 1);
    column->addLayout(buttons);
    connect(start_, &QPushButton::clicked, this, &TeachPanel::start);
    connect(stop_, &QPushButton::clicked, &presenter_, &TeachPresenter::stop);
    connect(follows_, &QCheckBox::toggled, &presenter_, &TeachPresenter::setFollowsLabels);
    return setup;
}

QWidget* TeachPanel::makeStatus(QWidget* parent)
{
    status_ = new QWidget(parent);
    headline_ = new QLabel(status_);
    headline_->setTextFormat(Qt::PlainText);
    headline_->setWordWrap(true);
    progress_ = new QProgressBar(status_);
    progress_->setTextVisible(false);
    auto* column = new QVBoxLayout(status_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::close);
    column->addWidget(headline_);
    column->addWidget(progress_);
    return status_;
}

QWidget* TeachPanel::makeContent()
{
    content_ = new QStackedWidget(this);
    empty_ = new StatePanel(content_);
    empty_->setPicture(QStringLiteral(":/genrescope/picture.svg"));
    openDataset_ = empty_->addButton();
    connect(openDataset_, &QPushButton::clicked, this, &TeachPanel::datasetRequested);
    results_ = new TeachResults(presenter_, content_);
    content_->addWidget(empty_);
    content_->addWidget(results_);
    auto* right = new QWidget(this);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    layout->addWidget(error_);
    layout->addWidget(content_, 1);
    return right;
}

void TeachPanel::start()
{
    error_->hide();
    presenter_.teach({.encoders = encoder_->encoders(), .keepTest = keepTest_->isChecked()});
}

void TeachPanel::updateState()
{
    using State = TeachPresenter::State;
    const bool isIdle = presenter_.state() == State::Idle;
    const bool hasWorkspace = !presenter_.workspace().isEmpty();
    start_->setEnabled(isIdle && hasWorkspace);
    stop_->setEnabled(presenter_.state() == State::Working);
    encoder_->setEnabled(isIdle);
    keepTest_->setEnabled(isIdle);
    status_->setVisible(!isIdle);
    start_->setText(presenter_.outcome() ? tr("&Teach again") : tr("&Teach"));
    news_->setVisible(isIdle && presenter_.news() > 0);
    news_->setText(tr("%Ln correction(s) not learned yet", nullptr, presenter_.news()));
    content_->setCurrentWidget(presenter_.outcome() ? static_cast<QWidget*>(results_) : empty_);
    openDataset_->setVisible(!hasWorkspace);
    showWhatIsMissing();
    showProgress();
}

void TeachPanel::showWhatIsMissing()
{
    if (presenter_.workspace().isEmpty()) {
        empty_->setTitle(tr("No dataset yet"));
        empty_->setText(
            tr("Prepare a dataset first: folders with a genre each, a table of labels, music "
               "whose files name their genres, or tracks that you marked on the Listen page."));
    } else if (presenter_.state() == TeachPresenter::State::Idle) {
        empty_->setTitle(tr("Nothing taught yet"));
        empty_->setText(
            tr("Press Teach: in a minute or so, both models know the genres of this dataset."));
    } else {
        empty_->setTitle(tr("The models are learning"));
        empty_->setText(tr("What they have learned of each genre will be shown here."));
    }
}

void TeachPanel::showProgress()
{
    const Progress& progress = presenter_.progress();
    const QLocale locale;
    if (presenter_.state() == TeachPresenter::State::Stopping)
        headline_->setText(tr("Stopping; what was heard is kept."));
    else if (progress.total > 0 && progress.done < progress.total)
        headline_->setText(tr("Listening: track %1 of %2")
                               .arg(locale.toString(static_cast<qulonglong>(progress.done)),
                                    locale.toString(static_cast<qulonglong>(progress.total))));
    else
        headline_->setText(tr("Learning"));
    constexpr int steps = 1000;
    const bool isKnown = progress.total > 0 && progress.done < progress.total;
    progress_->setRange(0, isKnown ? steps : 0);
    progress_->setValue(isKnown ? static_cast<int>(progress.fraction() * steps) : -1);
}

void TeachPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TeachPanel::retranslate()
{
    workspaceLabel_->setText(tr("&Dataset"));
    explanation_->setText(
        tr("Models keep what they know about sound, and learn the genres of this dataset in "
           "minutes. Scores are of tracks by artists that a model was not taught with."));
    encoderLabel_->setText(tr("St&art from"));
    encoder_->setToolTip(tr("Whose knowledge about sound is kept"));
    keepTest_->setText(tr("&Leave the test tracks aside"));
    keepTest_->setToolTip(
        tr("So that the Evaluate page can judge the models on them; otherwise they learn from all "
           "tracks"));
    follows_->setText(tr("Teach again b&y itself"));
    follows_->setToolTip(tr(
        "As soon as a label is corrected, or a track marked on Listen. The models that were taught "
        "so are replaced by the next ones; those that you taught yourself stay."));
    stop_->setText(tr("&Stop"));
    openDataset_->setText(tr("Prepare a dataset"));
    updateState();
}

} // namespace genrescope
