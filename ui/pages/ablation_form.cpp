#include "ui/pages/ablation_form.h"

#include "ui/pages/lever_list.h"
#include "ui/pages/setting_field.h"
#include "ui/pages/workspace_box.h"
#include "ui/text/model_name.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

AblationForm::AblationForm(AblationDraft& draft, OpenWorkspace& workspace, QWidget* parent)
    : QWidget(parent),
      draft_(draft),
      form_(new QFormLayout),
      workspace_(new WorkspaceBox(workspace, this)),
      recipe_(new QComboBox(this)),
      seeds_(new QSpinBox(this)),
      levers_(new LeverList(draft, this))
{
    form_->setSpacing(spacing::usual);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const TrainConfig& recipe : draft_.base().choices().recipes)
        recipe_->addItem(QString::fromStdString(recipe.recipe));
    seeds_->setRange(1, AblationDraft::mostSeeds);
    addRow(workspace_);
    addModels();
    addRow(recipe_);
    addSetting("epochs");
    addRow(seeds_);
    addSetting("threads");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::usual);
    column->addLayout(form_);
    column->addWidget(levers_, 1);
    new WheelGuard(this);
    connect(recipe_, &QComboBox::activated, this,
            [this](int index) { draft_.useRecipe(recipe_->itemText(index).toStdString()); });
    connect(seeds_, &QSpinBox::valueChanged, &draft_, &AblationDraft::setSeeds);
    connect(&draft_, &AblationDraft::changed, this, &AblationForm::update);
    retranslate();
}

QLabel* AblationForm::addRow(QWidget* field)
{
    auto* label = new QLabel(this);
    label->setBuddy(field);
    form_->addRow(label, field);
    labels_.push_back(label);
    return label;
}

void AblationForm::addModels()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::close);
    for (const ModelInfo& info : draft_.base().choices().models) {
        auto* check = new QCheckBox(column);
        layout->addWidget(check);
        connect(check, &QCheckBox::toggled, this,
                [this, name = info.name](bool chosen) { draft_.base().setChosen(name, chosen); });
        models_.push_back(check);
    }
    QLabel* const label = addRow(column);
    if (!models_.empty())
        label->setBuddy(models_.front());
}

void AblationForm::addSetting(const char* name)
{
    auto* field = new SettingField(draft_.base(), draft_.base().setting(name), this);
    field->hideReset();
    addRow(field)->setBuddy(field);
}

void AblationForm::lockWorkspace(bool locked)
{
    workspace_->setEnabled(!locked);
}

void AblationForm::update()
{
    const TrainDraft& base = draft_.base();
    for (std::size_t i = 0; i < models_.size(); ++i)
        models_[i]->setChecked(base.isChosen(base.choices().models[i].name));
    recipe_->setCurrentText(QString::fromStdString(base.recipe()));
    seeds_->setValue(draft_.seeds());
}

void AblationForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AblationForm::retranslate()
{
    const QStringList texts = {tr("&Data:"),   tr("&Model:"), tr("&Recipe:"),
                               tr("&Epochs:"), tr("See&ds:"), tr("T&hreads:")};
    for (std::size_t i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(texts.value(static_cast<qsizetype>(i)));
    for (std::size_t i = 0; i < models_.size(); ++i)
        models_[i]->setText(
            modelName(QString::fromStdString(draft_.base().choices().models[i].name)));
    seeds_->setToolTip(tr("How many times each variant is trained, with other random numbers each "
                          "time: what differs less than its seeds do is no difference"));
    update();
}

} // namespace genrescope
