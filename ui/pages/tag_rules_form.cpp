#include "ui/pages/tag_rules_form.h"

#include "ui/presenters/tag_presenter.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/path_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace genrescope {

namespace {

constexpr int percent = 100;
/// Below all probabilities: the models' own thresholds.
constexpr int ownThresholds = -1;

} // namespace

TagRulesForm::TagRulesForm(TagPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      modelLabel_(new QLabel(this)),
      model_(new QComboBox(this)),
      existingLabel_(new QLabel(this)),
      existing_(new QComboBox(this)),
      thresholdLabel_(new QLabel(this)),
      threshold_(new QSpinBox(this)),
      mostLabel_(new QLabel(this)),
      most_(new QSpinBox(this)),
      namesLabel_(new QLabel(this)),
      names_(new PathPicker(PathPicker::Kind::File, this)),
      id3Label_(new QLabel(this)),
      id3_(new QComboBox(this)),
      confidence_(new QCheckBox(this)),
      keepsTimes_(new QCheckBox(this))
{
    threshold_->setRange(ownThresholds, percent);
    most_->setRange(1, static_cast<int>(maxGenres));
    model_->addItem({});
    for (const ModelLabel& model : presenter_.models())
        model_->addItem(markIcon(model.place, palette()), model.name);
    for (int i = 0; i < 3; ++i) {
        existing_->addItem({});
        id3_->addItem({});
    }
    layOut();
    retranslate();
    showSettings();
    for (QComboBox* box : {model_, existing_, id3_})
        connect(box, &QComboBox::activated, this, &TagRulesForm::takeSettings);
    for (QSpinBox* box : {threshold_, most_})
        connect(box, &QSpinBox::valueChanged, this, &TagRulesForm::takeSettings);
    for (QCheckBox* box : {confidence_, keepsTimes_})
        connect(box, &QCheckBox::toggled, this, &TagRulesForm::takeSettings);
    connect(names_, &PathPicker::pathChanged, &presenter_, &TagPresenter::setNames);
}

void TagRulesForm::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::usual);
    grid->setVerticalSpacing(spacing::usual);
    const auto add = [grid](int row, int column, QLabel* label, QWidget* field) {
        label->setBuddy(field);
        grid->addWidget(label, row, 2 * column);
        grid->addWidget(field, row, 2 * column + 1);
    };
    add(0, 0, modelLabel_, model_);
    add(0, 1, thresholdLabel_, threshold_);
    add(1, 0, existingLabel_, existing_);
    add(1, 1, mostLabel_, most_);
    add(2, 0, namesLabel_, names_);
    add(2, 1, id3Label_, id3_);
    grid->addWidget(confidence_, 3, 0, 1, 2);
    grid->addWidget(keepsTimes_, 3, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
}

void TagRulesForm::showSettings()
{
    const TagSettings& settings = presenter_.settings();
    model_->setCurrentIndex(settings.model.value_or(-1) + 1);
    existing_->setCurrentIndex(static_cast<int>(settings.rules.existing));
    threshold_->setValue(settings.rules.threshold ? qRound(*settings.rules.threshold * percent)
                                                  : ownThresholds);
    most_->setValue(static_cast<int>(settings.rules.most));
    id3_->setCurrentIndex(static_cast<int>(settings.form.id3));
    confidence_->setChecked(settings.rules.writesConfidence);
    keepsTimes_->setChecked(settings.keepsTimes);
}

void TagRulesForm::takeSettings()
{
    TagSettings settings = presenter_.settings();
    settings.model.reset();
    if (model_->currentIndex() > 0)
        settings.model = model_->currentIndex() - 1;
    settings.rules.existing = static_cast<ExistingGenres>(existing_->currentIndex());
    settings.rules.threshold.reset();
    if (threshold_->value() != ownThresholds)
        settings.rules.threshold = static_cast<double>(threshold_->value()) / percent;
    settings.rules.most = static_cast<std::size_t>(most_->value());
    settings.rules.writesConfidence = confidence_->isChecked();
    settings.form.id3 = static_cast<Id3Version>(id3_->currentIndex());
    settings.keepsTimes = keepsTimes_->isChecked();
    presenter_.setSettings(settings);
}

void TagRulesForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        for (const ModelLabel& model : presenter_.models())
            model_->setItemIcon(model.place + 1, markIcon(model.place, palette()));
    }
}

void TagRulesForm::retranslate()
{
    modelLabel_->setText(tr("&Genres of:"));
    model_->setItemText(0, tr("all models that know them"));
    model_->setToolTip(tr("A genre is written if all models that know it call it, or if the one "
                          "that is chosen does"));
    existingLabel_->setText(tr("&Existing genres:"));
    existing_->setItemText(0, tr("keep"));
    existing_->setItemText(1, tr("append"));
    existing_->setItemText(2, tr("replace"));
    existing_->setToolTip(tr("Files that have genres stay as they are; or new ones are put behind "
                             "them; or new ones take their place"));
    thresholdLabel_->setText(tr("&Threshold:"));
    threshold_->setSpecialValueText(tr("as the model calls it"));
    threshold_->setSuffix(tr("%", "suffix of a percentage, with its space"));
    threshold_->setToolTip(tr("From which probability a genre is written"));
    mostLabel_->setText(tr("Genres per file, at &most:"));
    most_->setToolTip(tr("The most probable ones are written"));
    namesLabel_->setText(tr("&Names:"));
    names_->setTitle(tr("Table of names"));
    names_->setPlaceholder(tr("as the models call them"));
    names_->setFilters({tr("Tables (*.csv)")});
    names_->setToolTip(tr("A table with the columns genre (what a model calls it) and name (what "
                          "is written; empty: nothing)"));
    id3Label_->setText(tr("&ID3 version:"));
    id3_->setItemText(0, tr("that of the file"));
    id3_->setItemText(1, QStringLiteral("2.3"));
    id3_->setItemText(2, QStringLiteral("2.4"));
    id3_->setToolTip(tr("Old players understand ID3v2.3 alone; a file without a tag gets 2.4"));
    confidence_->setText(tr("Also write how probable they are (GENRESCOPE)"));
    keepsTimes_->setText(tr("Keep the files' times"));
}

} // namespace genrescope
