#include "ui/pages/calibrate_dialog.h"

#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace genrescope {

namespace {

constexpr double lowestPrecision = 0.01; // as on the command line
constexpr double usualPrecision = 0.9;
/// Characters: the explanation's width.
constexpr int lineLength = 60;

} // namespace

CalibrateDialog::CalibrateDialog(const std::vector<ModelLabel>& models, QWidget* parent)
    : QDialog(parent),
      models_(models),
      explanation_(new QLabel(this)),
      modelLabel_(new QLabel(this)),
      model_(new QComboBox(this)),
      f1_(new QRadioButton(this)),
      precision_(new QRadioButton(this)),
      value_(new QDoubleSpinBox(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    explanation_->setWordWrap(true);
    explanation_->setMinimumWidth(lineLength * fontMetrics().averageCharWidth());
    for (const ModelLabel& model : models)
        model_->addItem(model.name);
    modelLabel_->setBuddy(model_);
    value_->setRange(lowestPrecision, 1.0);
    value_->setSingleStep(0.05);
    value_->setValue(usualPrecision);
    value_->setEnabled(false);
    f1_->setChecked(true);

    auto* modelRow = new QHBoxLayout;
    modelRow->addWidget(modelLabel_);
    modelRow->addWidget(model_, 1);
    auto* precisionRow = new QHBoxLayout;
    precisionRow->addWidget(precision_);
    precisionRow->addWidget(value_);
    precisionRow->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::usual);
    layout->addWidget(explanation_);
    layout->addLayout(modelRow);
    layout->addWidget(f1_);
    layout->addLayout(precisionRow);
    layout->addWidget(buttons_);

    connect(precision_, &QRadioButton::toggled, value_, &QWidget::setEnabled);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] {
        const auto model = static_cast<std::size_t>(model_->currentIndex());
        Q_EMIT chosen(static_cast<std::size_t>(models_[model].place),
                      precision_->isChecked() ? std::optional(value_->value()) : std::nullopt);
        accept();
    });
    updateIcons();
    retranslate();
}

void CalibrateDialog::updateIcons()
{
    for (int i = 0; i < model_->count(); ++i)
        model_->setItemIcon(i, markIcon(models_[static_cast<std::size_t>(i)].place, palette()));
}

void CalibrateDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void CalibrateDialog::retranslate()
{
    setWindowTitle(tr("Calibrate a model"));
    explanation_->setText(
        tr("The model's probabilities are fitted to the validation tracks of the dataset, and each "
           "genre's threshold is chosen there. Both are stored in its checkpoint, in place of "
           "those of before, also of thresholds that were kept by hand; its weights stay."));
    modelLabel_->setText(tr("&Model:"));
    f1_->setText(tr("Thresholds with the highest &F1"));
    f1_->setToolTip(tr("Misses and false alarms weigh the same"));
    precision_->setText(tr("Thresholds that reach a &precision of"));
    precision_->setToolTip(tr("The share of the tracks called positive that really are; a genre "
                              "that does not reach it is called only where certain"));
    value_->setAccessibleName(tr("Precision"));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Calibrate"));
    buttons_->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace genrescope
