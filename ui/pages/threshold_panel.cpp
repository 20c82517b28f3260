#include "ui/pages/threshold_panel.h"

#include "ui/text/format.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/precision_recall_chart.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace genrescope {

namespace {

constexpr int sliderSteps = 1000;
constexpr int rateDigits = 2;
constexpr int thresholdDigits = 3;

} // namespace

ThresholdPanel::ThresholdPanel(QWidget* parent)
    : QWidget(parent),
      chart_(new PrecisionRecallChart),
      panel_(new ChartPanel(chart_, this)),
      thresholdLabel_(new QLabel(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      box_(new QDoubleSpinBox(this)),
      own_(new QCheckBox(this)),
      keep_(new QPushButton(this)),
      grid_(new QGridLayout),
      group_(new QButtonGroup(this))
{
    slider_->setRange(0, sliderSteps);
    slider_->setPageStep(sliderSteps / 10);
    box_->setRange(0.0, 1.0);
    box_->setDecimals(thresholdDigits);
    box_->setSingleStep(0.01);
    thresholdLabel_->setBuddy(box_);
    keep_->setAutoDefault(false);
    // A selected count can only be deselected by selecting another; none at first.
    group_->setExclusive(true);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::usual);
    bar->addWidget(thresholdLabel_);
    bar->addWidget(slider_, 1);
    bar->addWidget(box_);
    bar->addWidget(own_);
    bar->addWidget(keep_);
    grid_->setHorizontalSpacing(spacing::usual);
    grid_->setVerticalSpacing(0);
    for (std::size_t i = 0; i < headers_.size(); ++i) {
        headers_[i] = new QLabel(this);
        // Above right-aligned rates, and above counts in the middle of their buttons.
        const bool rate = i < Row().rates.size();
        headers_[i]->setAlignment((rate ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter);
        headers_[i]->setForegroundRole(QPalette::PlaceholderText);
        grid_->addWidget(headers_[i], 0, static_cast<int>(i) + 1);
    }
    grid_->setColumnStretch(0, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::close);
    layout->addWidget(panel_, 1);
    layout->addLayout(bar);
    layout->addLayout(grid_);

    connect(chart_, &PrecisionRecallChart::thresholdChosen, this, &ThresholdPanel::choose);
    connect(slider_, &QSlider::valueChanged, this,
            [this](int value) { choose(static_cast<double>(value) / sliderSteps); });
    connect(box_, &QDoubleSpinBox::valueChanged, this, &ThresholdPanel::choose);
    // A click only: moving the threshold unchecks it without a signal.
    connect(own_, &QCheckBox::clicked, this, [this](bool checked) {
        if (checked)
            Q_EMIT ownChosen();
        else
            choose(box_->value());
    });
    connect(keep_, &QPushButton::clicked, this, &ThresholdPanel::keepChosen);
    connect(panel_, &ChartPanel::failed, this, &ThresholdPanel::failed);
    retranslate();
}

void ThresholdPanel::setLines(const QString& genre, std::vector<PrecisionRecallLine> lines,
                              double baseline)
{
    genre_ = genre;
    models_.clear();
    for (const PrecisionRecallLine& line : lines)
        models_.push_back(line.model);
    chart_->setLines(std::move(lines), baseline);
    while (rows_.size() < models_.size())
        addRow();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool used = i < models_.size();
        rows_[i].name->setVisible(used);
        for (QLabel* rate : rows_[i].rates)
            rate->setVisible(used);
        for (QPushButton* count : rows_[i].counts)
            count->setVisible(used);
    }
    updateLooks();
    retranslate();
}

void ThresholdPanel::setCounts(const std::vector<ThresholdCounts>& counts)
{
    for (std::size_t i = 0; i < counts.size() && i < rows_.size(); ++i) {
        rows_[i].rates[0]->setText(numberText(counts[i].precision(), rateDigits));
        rows_[i].rates[1]->setText(numberText(counts[i].recall(), rateDigits));
        rows_[i].rates[2]->setText(numberText(counts[i].f1(), rateDigits));
        for (const Outcome outcome : allOutcomes) {
            QPushButton* button = rows_[i].counts[static_cast<std::size_t>(outcome)];
            button->setText(QLocale().toString(static_cast<qulonglong>(counts[i].of(outcome))));
        }
    }
}

void ThresholdPanel::setOwnOffered(bool offered)
{
    own_->setVisible(offered);
}

void ThresholdPanel::setKeepEnabled(bool enabled)
{
    keep_->setEnabled(enabled);
}

void ThresholdPanel::setThresholds(std::optional<double> common,
                                   const std::vector<double>& thresholds)
{
    const QSignalBlocker slider(slider_);
    const QSignalBlocker box(box_);
    own_->setChecked(!common);
    const double shown = common.value_or(thresholds.empty() ? box_->value() : thresholds.front());
    slider_->setValue(static_cast<int>(std::lround(shown * sliderSteps)));
    box_->setValue(shown);
    chart_->setThreshold(common);
    thresholds_ = thresholds;
    updateLooks();
}

void ThresholdPanel::uncheckCounts()
{
    group_->setExclusive(false);
    if (QAbstractButton* checked = group_->checkedButton())
        checked->setChecked(false);
    group_->setExclusive(true);
}

void ThresholdPanel::addRow()
{
    Row row;
    const std::size_t line = rows_.size();
    const int y = static_cast<int>(line) + 1;
    row.name = new QLabel(this);
    row.name->setTextFormat(Qt::RichText);
    grid_->addWidget(row.name, y, 0);
    int x = 1;
    for (QLabel*& rate : row.rates) {
        rate = new QLabel(this);
        rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid_->addWidget(rate, y, x++);
    }
    for (const Outcome outcome : allOutcomes) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        button->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00,000")) + 16);
        group_->addButton(button);
        grid_->addWidget(button, y, x++);
        row.counts[static_cast<std::size_t>(outcome)] = button;
        // A pressed button alone is hard to see in dark themes.
        connect(button, &QPushButton::toggled, button, [button](bool checked) {
            QFont font = button->font();
            font.setBold(checked);
            button->setFont(font);
        });
        connect(button, &QPushButton::clicked, this,
                [this, line, outcome] { Q_EMIT countChosen(line, outcome); });
    }
    rows_.push_back(row);
}

void ThresholdPanel::choose(double threshold)
{
    Q_EMIT thresholdChosen(threshold);
}

void ThresholdPanel::updateLooks()
{
    for (std::size_t i = 0; i < models_.size(); ++i) {
        // Only the mark is colored: not every color is readable as text.
        const ModelStyle look = modelStyle(models_[i].place, palette());
        QString name = models_[i].name;
        if (i < thresholds_.size())
            name += QStringLiteral(" ≥ ") + numberText(thresholds_[i], rateDigits);
        rows_[i].name->setText(QStringLiteral("<span style=\"color: %1\">%2</span> %3")
                                   .arg(look.color.name(), look.markText(), name.toHtmlEscaped()));
    }
}

void ThresholdPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void ThresholdPanel::retranslate()
{
    chart_->setTitle(genre_.isEmpty() ? tr("Precision and recall")
                                      : tr("Precision and recall: %1").arg(genre_));
    panel_->updateTitle();
    thresholdLabel_->setText(tr("T&hreshold:"));
    slider_->setAccessibleName(tr("Threshold"));
    slider_->setToolTip(tr("Tracks with at least this probability are called positive"));
    box_->setToolTip(slider_->toolTip());
    own_->setText(tr("Each model's own"));
    own_->setToolTip(tr("Each model calls the genre at the threshold stored in its checkpoint"));
    keep_->setText(tr("Keep"));
    keep_->setToolTip(tr("Stores this threshold in the models, as their own for this genre. Only a "
                         "threshold that was chosen on validation tracks can be kept: the test "
                         "split is there to judge."));
    const QStringList names = {tr("Precision"),
                               tr("Recall"),
                               tr("F1"),
                               tr("TP", "true positives"),
                               tr("FP", "false positives"),
                               tr("FN", "false negatives"),
                               tr("TN", "true negatives")};
    const QStringList tips = {tr("Share of the tracks called positive that really are"),
                              tr("Share of the truly positive tracks that are called positive"),
                              tr("Harmonic mean of precision and recall"),
                              tr("True positives: have the genre and are called positive"),
                              tr("False positives: do not have the genre, but are called positive"),
                              tr("False negatives: have the genre, but are called negative"),
                              tr("True negatives: do not have the genre and are called negative")};
    for (std::size_t i = 0; i < headers_.size(); ++i) {
        headers_[i]->setText(names[static_cast<qsizetype>(i)]);
        headers_[i]->setToolTip(tips[static_cast<qsizetype>(i)]);
    }
    for (std::size_t line = 0; line < models_.size(); ++line) {
        for (std::size_t i = 0; i < rows_[line].counts.size(); ++i) {
            QPushButton* button = rows_[line].counts[i];
            button->setToolTip(tips[static_cast<qsizetype>(i) + 3]);
            button->setAccessibleName(
                tr("%1 of %2", "a count and the model that it is of")
                    .arg(names[static_cast<qsizetype>(i) + 3], models_[line].name));
        }
    }
}

} // namespace genrescope
