#include "ui/pages/ablation_panel.h"

#include "core/base/error.h"
#include "ui/pages/ablation_form.h"
#include "ui/pages/ablation_results.h"
#include "ui/services/open_workspace.h"
#include "ui/text/ablation_text.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

AblationPanel::AblationPanel(AblationPresenter& presenter, OpenWorkspace& workspace,
                             const TrainChoices& choices, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      draft_(choices),
      error_(new ErrorPanel(this)),
      columns_(new QSplitter(Qt::Horizontal, this))
{
    columns_->addWidget(makeSetup(workspace));
    columns_->addWidget(makeContent());
    columns_->setStretchFactor(1, 1);
    columns_->setChildrenCollapsible(false);
    columns_->setHandleWidth(spacing::page);
    columns_->setObjectName(QStringLiteral("ablationColumns"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    page->addWidget(columns_);

    connect(&draft_, &AblationDraft::changed, this, &AblationPanel::updateState);
    connect(&presenter_, &AblationPresenter::stateChanged, this, &AblationPanel::updateState);
    connect(&presenter_, &AblationPresenter::shownChanged, this, &AblationPanel::updateState);
    connect(&presenter_, &AblationPresenter::clockChanged, this, &AblationPanel::showProgress);
    connect(&presenter_, &AblationPresenter::failed, error_,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(&workspace, &OpenWorkspace::changed, this, [this](const QString& folder) {
        presenter_.openWorkspace(folder);
        updateState();
    });
    presenter_.openWorkspace(workspace.folder());
    retranslate();
}

QWidget* AblationPanel::makeSetup(OpenWorkspace& workspace)
{
    constexpr int setupWidth = 272;
    auto* setup = new QWidget(this);
    setup->setMinimumWidth(setupWidth);
    form_ = new AblationForm(draft_, workspace, setup);
    costs_ = new QLabel(setup);
    costs_->setTextFormat(Qt::PlainText);
    costs_->setWordWrap(true);
    // Two lines at once: the list above does not move with every check.
    costs_->setMinimumHeight(2 * costs_->fontMetrics().lineSpacing());
    start_ = new QPushButton(setup);
    stop_ = new QPushButton(setup);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::usual);
    buttons->addWidget(start_, 1);
    buttons->addWidget(stop_, 1);
    auto* column = new QVBoxLayout(setup);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::usual);
    column->addWidget(form_, 1);
    column->addWidget(costs_);
    column->addWidget(makeStatus(setup));
    column->addLayout(buttons);
    connect(start_, &QPushButton::clicked, this, &AblationPanel::start);
    connect(stop_, &QPushButton::clicked, &presenter_, &AblationPresenter::stop);
    return setup;
}

QWidget* AblationPanel::makeStatus(QWidget* parent)
{
    constexpr int progressSteps = 1000;
    status_ = new QWidget(parent);
    headline_ = new QLabel(status_);
    headline_->setTextFormat(Qt::PlainText);
    headline_->setWordWrap(true);
    progress_ = new QProgressBar(status_);
    progress_->setRange(0, progressSteps);
    progress_->setTextVisible(false);
    auto* column = new QVBoxLayout(status_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::close);
    column->addWidget(headline_);
    column->addWidget(progress_);
    return status_;
}

QWidget* AblationPanel::makeContent()
{
    content_ = new QStackedWidget(this);
    empty_ = new StatePanel(content_);
    empty_->setPicture(QStringLiteral(":/genrescope/picture.svg"));
    results_ = new AblationResults(presenter_, content_);
    content_->addWidget(empty_);
    content_->addWidget(results_);
    connect(results_, &AblationResults::failed, error_,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(results_, &AblationResults::resumeRequested, this, [this](int seeds) {
        error_->hide();
        presenter_.resume(seeds, draft_.threads());
    });
    auto* right = new QWidget(this);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    layout->addWidget(error_);
    layout->addWidget(content_, 1);
    return right;
}

void AblationPanel::start()
{
    error_->hide();
    presenter_.start(draft_.plan(), draft_.threads());
}

void AblationPanel::showCosts()
{
    isTrainable_ = false;
    const AblationPlan plan = draft_.plan();
    if (plan.models.empty()) {
        costs_->setText(tr("Choose a model."));
        return;
    }
    if (plan.variants.size() < 2) {
        costs_->setText(tr("Choose what to change: each change is trained beside the baseline."));
        return;
    }
    try {
        const AblationQueue queue = draft_.queue();
        const auto runs = static_cast<int>(ablationRuns(queue, queue.seeds, 1).size());
        const QString count = tr("%Ln run(s)", nullptr, runs);
        const std::optional<double> seconds = presenter_.estimate(queue);
        costs_->setText(
            seconds ? tr("%1, about %2", "number of runs, time").arg(count, durationText(*seconds))
                    : count);
        isTrainable_ = true;
    } catch (const Error& error) {
        costs_->setText(errorText(error));
    }
}

void AblationPanel::updateState()
{
    const bool isIdle = presenter_.state() == AblationPresenter::State::Idle;
    const bool hasWorkspace = !presenter_.workspace().isEmpty();
    showCosts();
    form_->lockWorkspace(!isIdle);
    start_->setEnabled(isIdle && hasWorkspace && isTrainable_);
    stop_->setEnabled(presenter_.state() == AblationPresenter::State::Working);
    costs_->setVisible(isIdle);
    status_->setVisible(!isIdle);
    content_->setCurrentWidget(presenter_.shown() ? static_cast<QWidget*>(results_) : empty_);
    empty_->setTitle(hasWorkspace ? tr("What is each part of a recipe worth?")
                                  : tr("Choose a dataset to train on."));
    empty_->setText(
        hasWorkspace
            ? tr("Choose changes on the left, and press Start. The recipe is trained with and "
                 "without each of them, several times, and the differences are shown here with "
                 "how sure they are.")
            : tr("Prepare a dataset once on the Dataset page, then choose its folder under Data on "
                 "the left."));
    showProgress();
}

QString AblationPanel::headlineText() const
{
    if (presenter_.state() == AblationPresenter::State::Stopping)
        return tr("Stopping; what was trained is kept.");
    if (!presenter_.obstacle().isEmpty())
        return tr("Waiting for room: %1").arg(presenter_.obstacle());
    const std::optional<AblationRun> run = presenter_.currentRun();
    if (!run || presenter_.clock().runs == 0)
        return tr("Preparing");
    const std::vector<AblationVariant>& variants = presenter_.shown()->report.queue.variants;
    const auto baseline = std::ranges::find_if(variants, [&](const AblationVariant& variant) {
        return variant.config.model == run->config.model;
    });
    const auto variant = std::ranges::find_if(
        baseline, variants.end(), [&](const auto& one) { return one.name == run->variant; });
    const QLocale locale;
    const AblationClock& clock = presenter_.clock();
    const auto count = [&](auto number) {
        return locale.toString(static_cast<qulonglong>(number));
    };
    QString text = tr("Run %1 of %2: %3, %4, seed %5", "model, variant")
                       .arg(count(clock.run), count(clock.runs),
                            modelName(QString::fromStdString(run->config.model)),
                            variantText(*variant, *baseline), count(run->config.seed));
    if (clock.steps == 0)
        return text;
    const QString steps = tr("%1\nStep %2 of %3").arg(text, count(clock.step), count(clock.steps));
    return clock.remaining
               ? tr("%1, %2 left", "steps, time").arg(steps, durationText(*clock.remaining))
               : steps;
}

void AblationPanel::showProgress()
{
    headline_->setText(headlineText());
    const AblationClock& clock = presenter_.clock();
    const double fraction =
        clock.steps == 0 ? 0.0 : static_cast<double>(clock.step) / static_cast<double>(clock.steps);
    progress_->setValue(static_cast<int>(fraction * progress_->maximum()));
}

void AblationPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AblationPanel::retranslate()
{
    start_->setText(tr("&Start"));
    start_->setToolTip(tr("Train the baseline and each chosen variant with every seed"));
    stop_->setText(tr("S&top"));
    stop_->setToolTip(tr("Runs that have ended stay; the one that trains is continued later"));
    progress_->setAccessibleName(tr("Progress of the ablation"));
    updateState();
}

} // namespace genrescope
