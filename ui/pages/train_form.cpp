#include "ui/pages/train_form.h"

#include "core/features/mel_config.h"
#include "ui/pages/small_number_box.h"
#include "ui/pages/workspace_box.h"
#include "ui/text/error_text.h"
#include "ui/text/model_name.h"
#include "ui/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace genrescope {

namespace {

QSpinBox* makeSpinBox(QWidget* parent, int low, int high)
{
    auto* box = new QSpinBox(parent);
    box->setRange(low, high);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

TrainForm::TrainForm(TrainChoices choices, OpenWorkspace& workspace, QWidget* parent)
    : QWidget(parent),
      choices_(std::move(choices)),
      form_(new QFormLayout(this)),
      workspace_(new WorkspaceBox(workspace, this)),
      recipes_(new QComboBox(this)),
      moreButton_(new QToolButton(this)),
      more_(new QWidget(this))
{
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setSpacing(8);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(workspace_);
    addModels();
    for (const TrainConfig& config : choices_.recipes)
        recipes_->addItem(QString::fromStdString(config.recipe));
    addRow(recipes_);
    addNumbers();
    addOptions();
    new WheelGuard(this);

    connect(recipes_, &QComboBox::currentTextChanged, this, &TrainForm::setRecipe);
    if (!choices_.recipes.empty())
        fill(choices_.recipes.front());
    retranslate();
}

std::vector<TrainConfig> TrainForm::configs() const
{
    std::vector<TrainConfig> configs;
    for (const ModelRow& model : models_) {
        if (!model.check->isChecked())
            continue;
        TrainConfig config = recipe_;
        config.model = model.info.name;
        for (const auto& [name, box] : model.options)
            config.options[name] = box->value();
        config.epochs = epochs_->value();
        config.learningRate = learningRate_->value();
        config.batchSize = batch_->value();
        config.minCropFrames = std::min(minCrop_->value(), maxCrop_->value());
        config.maxCropFrames = std::max(minCrop_->value(), maxCrop_->value());
        config.seed = static_cast<std::uint64_t>(seed_->value());
        config.threads = threads_->value();
        configs.push_back(std::move(config));
    }
    return configs;
}

void TrainForm::setRecipe(const QString& name)
{
    const auto found =
        std::ranges::find(choices_.recipes, name.toStdString(), &TrainConfig::recipe);
    if (found != choices_.recipes.end())
        fill(*found);
}

void TrainForm::setModelChosen(const QString& model, bool chosen)
{
    const auto found = std::ranges::find(models_, model.toStdString(),
                                         [](const ModelRow& row) { return row.info.name; });
    if (found != models_.end())
        found->check->setChecked(chosen);
}

void TrainForm::addModels()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const ModelInfo& info : choices_.models) {
        ModelRow row{info, new QCheckBox(column), nullptr, {}};
        row.check->setChecked(true);
        layout->addWidget(row.check);
        connect(row.check, &QCheckBox::toggled, this, &TrainForm::changed);
        models_.push_back(std::move(row));
    }
    addRow(column);
    if (!models_.empty())
        labels_.back()->setBuddy(models_.front().check);
}

void TrainForm::addNumbers()
{
    constexpr int maxEpochs = 100'000;
    constexpr int maxBatch = 4'096;
    constexpr int maxThreads = 1'024;
    addRow(epochs_ = makeSpinBox(this, 1, maxEpochs));
    learningRate_ = new SmallNumberBox(this);
    learningRate_->setRange(1e-12, 10.0);
    addRow(learningRate_);
    addRow(batch_ = makeSpinBox(this, 1, maxBatch));

    auto* crop = new QWidget(this);
    auto* layout = new QHBoxLayout(crop);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    minCrop_ = makeSpinBox(crop, 1, maxModelFrames);
    maxCrop_ = makeSpinBox(crop, 1, maxModelFrames);
    layout->addWidget(minCrop_, 1);
    layout->addWidget(new QLabel(QStringLiteral("–"), crop));
    layout->addWidget(maxCrop_, 1);
    addRow(crop)->setBuddy(minCrop_);
    cropHint_ = new QLabel(this);
    cropHint_->setForegroundRole(QPalette::PlaceholderText);
    form_->addRow(QString(), cropHint_);
    for (QSpinBox* box : {minCrop_, maxCrop_})
        connect(box, &QSpinBox::valueChanged, this, &TrainForm::updateCropHint);

    addRow(seed_ = makeSpinBox(this, 0, std::numeric_limits<int>::max()));
    seed_->setGroupSeparatorShown(false);
    addRow(threads_ = makeSpinBox(this, 0, maxThreads));
}

void TrainForm::addOptions()
{
    moreButton_->setCheckable(true);
    moreButton_->setAutoRaise(true);
    moreButton_->setArrowType(Qt::RightArrow);
    moreButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    moreButton_->setFocusPolicy(Qt::StrongFocus);
    form_->addRow(moreButton_);

    auto* layout = new QFormLayout(more_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (ModelRow& row : models_) {
        row.heading = new QLabel(more_);
        layout->addRow(row.heading);
        for (const ModelOption& option : row.info.options) {
            auto* box = new QDoubleSpinBox(more_);
            box->setRange(option.minimum, option.maximum);
            box->setDecimals(option.integral ? 0 : 2);
            box->setSingleStep(option.integral ? 1.0 : 0.05);
            box->setValue(option.defaultValue);
            row.options[option.name] = box;
            auto* label = new QLabel(more_);
            label->setBuddy(box);
            layout->addRow(label, box);
        }
    }
    form_->addRow(more_);
    more_->hide();
    connect(moreButton_, &QToolButton::toggled, this, [this](bool open) {
        moreButton_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        more_->setVisible(open);
    });
}

QLabel* TrainForm::addRow(QWidget* field)
{
    auto* label = new QLabel(this);
    label->setBuddy(field);
    form_->addRow(label, field);
    labels_.push_back(label);
    return label;
}

void TrainForm::fill(const TrainConfig& config)
{
    recipe_ = config;
    epochs_->setValue(config.epochs);
    learningRate_->setValue(config.learningRate);
    batch_->setValue(config.batchSize);
    minCrop_->setValue(config.minCropFrames);
    maxCrop_->setValue(config.maxCropFrames);
    seed_->setValue(static_cast<int>(config.seed));
    threads_->setValue(config.threads);
    for (const ModelRow& row : models_) {
        const ModelOptions options = settledOptions(row.info.name, config.options);
        for (const ModelOption& option : row.info.options) {
            const auto asked = options.find(option.name);
            row.options.at(option.name)
                ->setValue(asked == options.end() ? option.defaultValue : asked->second);
        }
    }
    recipes_->setCurrentText(QString::fromStdString(config.recipe));
    Q_EMIT changed();
}

void TrainForm::updateCropHint()
{
    const double rate = MelConfig().framesPerSecond();
    const QLocale locale;
    cropHint_->setText(tr("frames (%1 to %2 s)")
                           .arg(locale.toString(minCrop_->value() / rate, 'f', 1),
                                locale.toString(maxCrop_->value() / rate, 'f', 1)));
}

void TrainForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrainForm::retranslate()
{
    const QStringList texts = {tr("&Data:"),   tr("&Model:"),         tr("&Recipe:"),
                               tr("&Epochs:"), tr("&Learning rate:"), tr("&Batch:"),
                               tr("Cro&p:"),   tr("See&d:"),          tr("T&hreads:")};
    for (std::size_t i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(texts.value(static_cast<qsizetype>(i)));
    for (const ModelRow& row : models_) {
        const QString name = modelName(QString::fromStdString(row.info.name));
        row.check->setText(name);
        row.check->setToolTip(tr("Several models are trained one after the other"));
        row.heading->setText(name);
        const auto* options = qobject_cast<const QFormLayout*>(more_->layout());
        for (const ModelOption& option : row.info.options) {
            QDoubleSpinBox* box = row.options.at(option.name);
            box->setToolTip(messageText(option.description).toHtmlEscaped());
            qobject_cast<QLabel*>(options->labelForField(box))->setText(messageText(option.title));
        }
    }
    recipes_->setToolTip(
        tr("Fills in the settings below; what you change afterward takes precedence"));
    epochs_->setToolTip(tr("Passes over the training tracks, each followed by a validation"));
    learningRate_->setToolTip(tr("Peak learning rate of the schedule"));
    batch_->setToolTip(tr("Crops per step"));
    minCrop_->setToolTip(tr("Shortest crop, in frames"));
    minCrop_->setAccessibleName(tr("Shortest crop in frames"));
    maxCrop_->setToolTip(tr("Longest crop, in frames"));
    maxCrop_->setAccessibleName(tr("Longest crop in frames"));
    seed_->setToolTip(tr("The same seed, machine and thread count give the same losses"));
    threads_->setSpecialValueText(tr("One per core"));
    moreButton_->setText(tr("Model options"));
    updateCropHint();
}

} // namespace genrescope
