#include "ui/pages/train_charts.h"

#include "ui/pages/reconstruction_panel.h"
#include "ui/text/model_name.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/curve_chart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <cmath>
#include <utility>

namespace genrescope {

namespace {

// The slider's steps: a hundredth of the weight each, up to 0.99.
constexpr int smoothingSteps = 99;

CurvePoint stepPoint(const RunStep& step, double stepsPerEpoch, double value)
{
    const auto count = static_cast<double>(step.metrics.step);
    const double epoch = stepsPerEpoch > 0.0 ? count / stepsPerEpoch : step.metrics.epoch - 1.0;
    return {count, epoch, step.seconds, value};
}

CurvePoint epochPoint(const EpochMetrics& epoch, double value)
{
    return {static_cast<double>(epoch.step), static_cast<double>(epoch.epoch), epoch.seconds,
            value};
}

} // namespace

TrainCharts::TrainCharts(QWidget* parent)
    : QWidget(parent),
      loss_(makePanel(true)),
      ap_(makePanel(false)),
      learningRate_(makePanel(true)),
      average_(new QComboBox(this)),
      columns_(new QSplitter(Qt::Horizontal, this)),
      rows_(new QSplitter(Qt::Vertical, this)),
      tabs_(new QTabWidget(this)),
      filled_(new ReconstructionPanel(this))
{
    average_->addItems({QString(), QString()});
    ap_.panel->addControl(average_);
    connect(average_, &QComboBox::currentIndexChanged, this, &TrainCharts::redrawAp);

    rows_->addWidget(ap_.panel);
    rows_->addWidget(learningRate_.panel);
    rows_->setStretchFactor(0, 3);
    rows_->setStretchFactor(1, 2);
    columns_->addWidget(loss_.panel);
    columns_->addWidget(tabs_);
    columns_->setStretchFactor(0, 1);
    columns_->setStretchFactor(1, 1);
    tabs_->addTab(rows_, {});
    tabs_->setDocumentMode(true);
    tabs_->setTabBarAutoHide(true);
    // Its bar of tabs takes the focus, which would otherwise lose its policy with this.
    tabs_->setFocusPolicy(Qt::NoFocus);
    tabs_->tabBar()->setFocusPolicy(Qt::TabFocus);
    filled_->hide();
    connect(filled_, &ReconstructionPanel::failed, this, &TrainCharts::failed);
    rows_->setObjectName(QStringLiteral("trainRateCharts"));
    columns_->setObjectName(QStringLiteral("trainCharts"));
    loss_.logY->setObjectName(QStringLiteral("trainLossLog"));
    learningRate_.logY->setObjectName(QStringLiteral("learningRateLog"));
    for (QSplitter* splitter : {rows_, columns_}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(spacing::usual);
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    layout->addWidget(makeControls());
    layout->addWidget(columns_, 1);
    retranslate();
}

TrainCharts::Panel TrainCharts::makePanel(bool withLog)
{
    Panel panel;
    panel.chart = new CurveChart({});
    panel.panel = new ChartPanel(panel.chart, this);
    connect(panel.panel, &ChartPanel::failed, this, &TrainCharts::failed);
    panel.reset = new QToolButton(this);
    panel.reset->setFocusPolicy(Qt::StrongFocus);
    panel.reset->hide();
    panel.panel->addControl(panel.reset);
    connect(panel.reset, &QToolButton::clicked, panel.chart, &CurveChart::resetZoom);
    connect(panel.chart, &CurveChart::zoomChanged, panel.reset, &QWidget::setVisible);
    if (withLog) {
        panel.logY = new QCheckBox(this);
        panel.panel->addControl(panel.logY);
        connect(panel.logY, &QCheckBox::toggled, this, &TrainCharts::applyScale);
    }
    return panel;
}

QWidget* TrainCharts::makeControls()
{
    auto* bar = new QWidget(this);
    xLabel_ = new QLabel(bar);
    xQuantity_ = new QComboBox(bar);
    xQuantity_->addItems({QString(), QString(), QString()});
    xLabel_->setBuddy(xQuantity_);
    logX_ = new QCheckBox(bar);
    smoothingLabel_ = new QLabel(bar);
    smoothing_ = new QSlider(Qt::Horizontal, bar);
    xQuantity_->setObjectName(QStringLiteral("trainChartsX"));
    logX_->setObjectName(QStringLiteral("trainChartsLogX"));
    smoothing_->setObjectName(QStringLiteral("trainChartsSmoothing"));
    smoothing_->setRange(0, smoothingSteps);
    smoothing_->setPageStep(10);
    smoothing_->setMaximumWidth(180);
    smoothingLabel_->setBuddy(smoothing_);
    smoothingValue_ = new QLabel(bar);
    smoothingValue_->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00")));

    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    for (QWidget* widget : std::initializer_list<QWidget*>{xLabel_, xQuantity_, logX_})
        layout->addWidget(widget);
    layout->addSpacing(spacing::page);
    layout->addWidget(smoothingLabel_);
    layout->addWidget(smoothing_, 1);
    layout->addWidget(smoothingValue_);
    layout->addStretch(1);

    connect(xQuantity_, &QComboBox::currentIndexChanged, this, &TrainCharts::applyScale);
    connect(logX_, &QCheckBox::toggled, this, &TrainCharts::applyScale);
    connect(smoothing_, &QSlider::valueChanged, this, &TrainCharts::applyScale);
    return bar;
}

void TrainCharts::showRun(const RunRecord& run, int place)
{
    hideRun(run.folder);
    Shown& shown = shown_[run.folder];
    shown.run = run;
    shown.place = place;
    if (!run.epochs.empty())
        shown.stepsPerEpoch =
            static_cast<double>(run.epochs.front().step) / run.epochs.front().epoch;
    addCurves(shown);
    appendEpochs(shown, run.epochs, 0);
}

void TrainCharts::hideRun(const QString& folder)
{
    const auto found = shown_.find(folder);
    if (found == shown_.end())
        return;
    removeCurves(found->second);
    shown_.erase(found);
}

void TrainCharts::hideAll()
{
    for (const auto& [folder, shown] : shown_)
        removeCurves(shown);
    shown_.clear();
}

void TrainCharts::setSteps(const QString& folder, std::span<const RunStep> steps)
{
    const auto found = shown_.find(folder);
    if (found == shown_.end() || std::exchange(found->second.hasSteps, true))
        return;
    const Shown& shown = found->second;
    appendSteps(shown, steps);
    if (!steps.empty() || shown.run.state == RunState::Running)
        return;
    found->second.hasMeans = true;
    appendMeans(shown, shown.run.epochs);
}

void TrainCharts::appendMeans(const Shown& shown, std::span<const EpochMetrics> epochs)
{
    std::vector<CurvePoint> losses;
    std::vector<CurvePoint> rates;
    for (const EpochMetrics& epoch : epochs) {
        losses.push_back(epochPoint(epoch, epoch.trainingLoss));
        rates.push_back(epochPoint(epoch, epoch.learningRate));
    }
    loss_.chart->append(shown.trainingLoss, losses);
    learningRate_.chart->append(shown.learningRate, rates);
}

void TrainCharts::advance(const QString& folder, const RunUpdates& news, double stepsPerEpoch)
{
    const auto found = shown_.find(folder);
    if (found == shown_.end())
        return;
    Shown& shown = found->second;
    if (shown.stepsPerEpoch == 0.0)
        shown.stepsPerEpoch = stepsPerEpoch;
    const std::size_t firstEpoch = shown.run.epochs.size();
    shown.run.epochs.insert(shown.run.epochs.end(), news.epochs.begin(), news.epochs.end());
    appendSteps(shown, news.steps);
    if (shown.hasMeans && news.steps.empty())
        appendMeans(shown, news.epochs);
    appendEpochs(shown, news.epochs, firstEpoch);
}

void TrainCharts::setEmphasis(const QString& folder)
{
    for (const Panel& panel : {loss_, ap_, learningRate_})
        panel.chart->setEmphasis(folder);
}

void TrainCharts::setReconstruction(const QString& run,
                                    std::optional<Reconstruction> reconstruction)
{
    const int tab = tabs_->indexOf(filled_);
    if (!reconstruction) {
        tabs_->removeTab(tab);
        filled_->hide();
        return;
    }
    filled_->setReconstruction(run, std::move(*reconstruction));
    if (tab >= 0)
        return;
    tabs_->addTab(filled_, {});
    retranslate();
    // There is no average precision to see instead.
    tabs_->setCurrentWidget(filled_);
}

TrainCharts::Infos TrainCharts::infosOf(const Shown& shown)
{
    const RunRecord& run = shown.run;
    const QString name = runName(run);
    // Short: there is little room, and the read-out says the rest.
    const QString legend = QStringLiteral("%1 %2").arg(modelName(run.model), run.recipe);
    Infos infos;
    infos.trainingLoss = {.run = run.folder,
                          .name = tr("%1, training").arg(name),
                          .place = shown.place,
                          .thin = true};
    infos.validationLoss = {.run = run.folder,
                            .legend = legend,
                            .name = tr("%1, validation").arg(name),
                            .place = shown.place,
                            .marked = true};
    infos.ap = {
        .run = run.folder, .legend = legend, .name = name, .place = shown.place, .marked = true};
    infos.learningRate = {.run = run.folder, .legend = legend, .name = name, .place = shown.place};
    return infos;
}

void TrainCharts::addCurves(Shown& shown)
{
    const Infos infos = infosOf(shown);
    shown.trainingLoss = loss_.chart->addCurve(infos.trainingLoss);
    shown.validationLoss = loss_.chart->addCurve(infos.validationLoss);
    shown.learningRate = learningRate_.chart->addCurve(infos.learningRate);
    shown.ap = ap_.chart->addCurve(infos.ap);
    shown.apPoints = 0;
}

void TrainCharts::removeCurves(const Shown& shown)
{
    loss_.chart->removeCurve(shown.trainingLoss);
    loss_.chart->removeCurve(shown.validationLoss);
    ap_.chart->removeCurve(shown.ap);
    learningRate_.chart->removeCurve(shown.learningRate);
}

void TrainCharts::appendSteps(const Shown& shown, std::span<const RunStep> steps)
{
    std::vector<CurvePoint> losses;
    std::vector<CurvePoint> rates;
    for (const RunStep& step : steps) {
        losses.push_back(stepPoint(step, shown.stepsPerEpoch, step.metrics.loss));
        rates.push_back(stepPoint(step, shown.stepsPerEpoch, step.metrics.learningRate));
    }
    loss_.chart->append(shown.trainingLoss, losses);
    learningRate_.chart->append(shown.learningRate, rates);
}

void TrainCharts::appendEpochs(Shown& shown, std::span<const EpochMetrics> epochs,
                               std::size_t firstEpoch)
{
    std::vector<CurvePoint> validation;
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        validation.push_back(epochPoint(epochs[i], epochs[i].validationLoss));
        if (epochs[i].best)
            loss_.chart->setBest(shown.validationLoss, firstEpoch + i);
    }
    loss_.chart->append(shown.validationLoss, validation);
    appendAp(shown, epochs);
}

void TrainCharts::redrawAp()
{
    nameAp();
    for (auto& [folder, shown] : shown_) {
        ap_.chart->removeCurve(shown.ap);
        shown.ap = ap_.chart->addCurve(infosOf(shown).ap);
        shown.apPoints = 0;
        appendAp(shown, shown.run.epochs);
    }
}

void TrainCharts::nameAp()
{
    ap_.chart->setValue({tr("Average precision"),
                         isMacro() ? QStringLiteral("macro_ap") : QStringLiteral("weighted_ap")});
}

void TrainCharts::appendAp(Shown& shown, std::span<const EpochMetrics> epochs)
{
    std::vector<CurvePoint> points;
    for (const EpochMetrics& epoch : epochs) {
        const auto ap = isMacro() ? epoch.validationMacroAp : epoch.validationWeightedAp;
        if (!ap)
            continue;
        if (epoch.best)
            ap_.chart->setBest(shown.ap, shown.apPoints);
        points.push_back(epochPoint(epoch, *ap));
        ++shown.apPoints;
    }
    ap_.chart->append(shown.ap, points);
}

bool TrainCharts::isMacro() const
{
    return average_->currentIndex() == 1;
}

void TrainCharts::applyScale()
{
    CurveScale scale;
    scale.x = static_cast<CurveX>(xQuantity_->currentIndex());
    scale.logX = logX_->isChecked();
    scale.smoothing = smoothing_->value() / 100.0;
    for (const Panel& panel : {loss_, ap_, learningRate_}) {
        CurveScale own = scale;
        own.logY = panel.logY != nullptr && panel.logY->isChecked();
        // A schedule has no noise to smooth.
        if (panel.chart == learningRate_.chart)
            own.smoothing = 0.0;
        panel.chart->setScale(own);
    }
    smoothingValue_->setText(QLocale().toString(scale.smoothing, 'f', 2));
}

void TrainCharts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // The lines have names too.
    for (const auto& [folder, shown] : shown_) {
        const Infos infos = infosOf(shown);
        loss_.chart->setInfo(shown.trainingLoss, infos.trainingLoss);
        loss_.chart->setInfo(shown.validationLoss, infos.validationLoss);
        ap_.chart->setInfo(shown.ap, infos.ap);
        learningRate_.chart->setInfo(shown.learningRate, infos.learningRate);
    }
}

void TrainCharts::retranslate()
{
    xLabel_->setText(tr("&x axis:"));
    xQuantity_->setItemText(0, tr("Step"));
    xQuantity_->setItemText(1, tr("Epoch"));
    xQuantity_->setItemText(2, tr("Time"));
    logX_->setText(tr("Log x", "logarithmic axis"));
    smoothingLabel_->setText(tr("S&moothing:"));
    smoothing_->setToolTip(tr("Weight of past values in the moving average; the raw values stay "
                              "visible in the background"));
    smoothing_->setAccessibleName(tr("Smoothing"));
    smoothingValue_->setText(QLocale().toString(smoothing_->value() / 100.0, 'f', 2));
    average_->setItemText(0, tr("Weighted"));
    average_->setItemText(1, tr("Macro"));
    average_->setAccessibleName(tr("Which average"));
    average_->setToolTip(tr("Mean over genres, weighted by support or not"));
    loss_.chart->setValue({tr("Loss"), QStringLiteral("loss")});
    learningRate_.chart->setValue({tr("Learning rate"), QStringLiteral("learning_rate")});
    nameAp();
    tabs_->setTabText(0, tr("Curves"));
    if (const int tab = tabs_->indexOf(filled_); tab >= 0)
        tabs_->setTabText(tab, tr("Masked frames"));
    loss_.chart->setTitle(tr("Loss: training (thin), validation (markers)"));
    ap_.chart->setTitle(tr("Average precision"));
    learningRate_.chart->setTitle(tr("Learning rate"));
    for (const Panel& panel : {loss_, ap_, learningRate_}) {
        panel.panel->updateTitle();
        panel.reset->setText(tr("Reset zoom"));
        panel.reset->setToolTip(tr("Show everything again (double-click, or 0)"));
        if (panel.logY != nullptr) {
            panel.logY->setText(tr("Log y", "logarithmic axis"));
            panel.logY->setToolTip(tr("Logarithmic value axis"));
        }
    }
}

} // namespace genrescope
