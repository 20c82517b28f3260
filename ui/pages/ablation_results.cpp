#include "ui/pages/ablation_results.h"

#include "ui/presenters/ablation_draft.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/difference_chart.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

AblationResults::AblationResults(AblationPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      ablations_(new QComboBox(this)),
      seedsLabel_(new QLabel(this)),
      seeds_(new QSpinBox(this)),
      resume_(new QPushButton(this)),
      chart_(new DifferenceChart),
      panel_(new ChartPanel(chart_, this)),
      parts_(new QSplitter(Qt::Vertical, this))
{
    ablations_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    seeds_->setRange(1, AblationDraft::mostSeeds);
    seedsLabel_->setBuddy(seeds_);
    parts_->addWidget(makeTable());
    parts_->addWidget(panel_);
    parts_->setStretchFactor(0, 1);
    parts_->setStretchFactor(1, 1);
    parts_->setChildrenCollapsible(false);
    parts_->setHandleWidth(spacing::page);
    parts_->setObjectName(QStringLiteral("ablationResults"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);
    connect(ablations_, &QComboBox::activated, this,
            [this](int index) { presenter_.show(ablations_->itemData(index).toString()); });
    connect(resume_, &QPushButton::clicked, this,
            [this] { Q_EMIT resumeRequested(seeds_->value()); });
    connect(seeds_, &QSpinBox::valueChanged, this, &AblationResults::updateState);
    connect(panel_, &ChartPanel::failed, this, &AblationResults::failed);
    connect(&presenter_, &AblationPresenter::ablationsChanged, this,
            &AblationResults::listAblations);
    connect(&presenter_, &AblationPresenter::shownChanged, this, &AblationResults::showAblation);
    connect(&presenter_, &AblationPresenter::stateChanged, this, &AblationResults::updateState);
    retranslate();
}

QWidget* AblationResults::makeTable()
{
    auto* part = new QWidget(this);
    title_ = new Heading(part);
    note_ = new QLabel(part);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setForegroundRole(QPalette::PlaceholderText);
    table_ = makePlainTable(part);
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("ablationVariants"));
    new ColumnFit(table_, AblationTableModel::Variant);
    const Part layout = layOutPart(part, title_, {ablations_, seedsLabel_, seeds_, resume_});
    layout.column->addWidget(note_);
    layout.column->addWidget(table_, 1);
    return part;
}

void AblationResults::listAblations()
{
    const QSignalBlocker silent(ablations_);
    ablations_->clear();
    for (const QString& folder : presenter_.ablations())
        ablations_->addItem(QFileInfo(folder).fileName(), folder);
    ablations_->setCurrentIndex(
        presenter_.shown() ? ablations_->findData(presenter_.shown()->folder) : -1);
}

void AblationResults::showAblation()
{
    const std::optional<StoredAblation>& shown = presenter_.shown();
    model_.setReport(shown ? shown->report : AblationReport());
    // One that has just begun is not listed yet.
    const QSignalBlocker silent(ablations_);
    if (shown && ablations_->findData(shown->folder) < 0)
        ablations_->insertItem(0, QFileInfo(shown->folder).fileName(), shown->folder);
    ablations_->setCurrentIndex(shown ? ablations_->findData(shown->folder) : -1);
    if (shown)
        seeds_->setValue(shown->report.seeds);
    note_->setText(noteText());
    plot();
    updateState();
}

void AblationResults::plot()
{
    QStringList variants;
    std::vector<ModelDifferences> differences;
    for (const AblationTableModel::Row& row : model_.rows()) {
        const bool isBaseline = differences.empty() || differences.back().model.name != row.model;
        if (isBaseline) {
            const auto place = static_cast<int>(differences.size());
            differences.push_back({.model = {row.model, place}});
            continue;
        }
        // Each model has the same variants.
        if (differences.size() == 1)
            variants << row.variant;
        differences.back().variants.push_back({row.summary.difference, row.summary.byArtists});
    }
    chart_->setDifferences(variants, std::move(differences));
}

void AblationResults::updateState()
{
    const bool isIdle = presenter_.state() == AblationPresenter::State::Idle;
    const std::optional<StoredAblation>& shown = presenter_.shown();
    ablations_->setEnabled(isIdle);
    seeds_->setEnabled(isIdle && shown);
    const bool isMissing = shown && (!shown->isComplete() || seeds_->value() > shown->report.seeds);
    resume_->setEnabled(isIdle && isMissing);
}

QString AblationResults::noteText() const
{
    const std::optional<StoredAblation>& shown = presenter_.shown();
    if (!shown)
        return {};
    QString protocol =
        tr("Scores are those of the best checkpoint on the validation tracks, which also selected "
           "it; the test tracks were not read. A difference whose interval contains 0 is no "
           "evidence of anything.");
    if (shown->report.tracks == 0)
        return protocol;
    const QLocale locale;
    return protocol + QLatin1Char(' ') +
           tr("Validation: %1 tracks by %2 artists.")
               .arg(locale.toString(static_cast<qulonglong>(shown->report.tracks)),
                    locale.toString(static_cast<qulonglong>(shown->report.artists)));
}

void AblationResults::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AblationResults::retranslate()
{
    title_->setText(tr("What each change is worth"));
    ablations_->setAccessibleName(tr("Ablation"));
    ablations_->setToolTip(tr("The ablations of this dataset, named by when they began"));
    seedsLabel_->setText(tr("See&ds:", "of the ablation that is shown"));
    resume_->setText(tr("&Continue"));
    resume_->setToolTip(
        tr("Train what is missing; more seeds make the intervals over seeds narrower"));
    table_->setAccessibleName(title_->text());
    chart_->setTitle(tr("Differences from the baseline"));
    panel_->updateTitle();
    panel_->setToolTip(tr("Thick bars: 95% confidence intervals over seeds. Thin bars: over "
                          "artists."));
    model_.retranslate();
    listAblations();
    showAblation();
}

} // namespace genrescope
