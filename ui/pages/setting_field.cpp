#include "ui/pages/setting_field.h"

#include "ui/pages/option_box.h"
#include "ui/text/error_text.h"
#include "ui/text/option_text.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace genrescope {

SettingField::SettingField(TrainDraft& draft, const TrainSetting& setting, QWidget* parent)
    : QWidget(parent),
      draft_(draft),
      setting_(setting),
      box_(new OptionBox(setting.description, this)),
      reset_(new QToolButton(this))
{
    // Keeps its space when hidden, so that nothing moves.
    QSizePolicy policy = reset_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    reset_->setSizePolicy(policy);
    reset_->setText(QStringLiteral("↺"));
    reset_->setAutoRaise(true);
    reset_->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::close);
    row->addWidget(box_, 1);
    row->addWidget(reset_);
    setFocusProxy(box_);

    connect(box_, &OptionBox::valueChanged, this,
            [this] { draft_.setValue(setting_, box_->value()); });
    connect(reset_, &QToolButton::clicked, this, [this] {
        // Before it is hidden, so that the focus stays in this row.
        box_->setFocus();
        draft_.reset(setting_);
    });
    connect(&draft_, &TrainDraft::changed, this, &SettingField::update);
    retranslate();
}

OptionValue SettingField::value() const
{
    return box_->value();
}

void SettingField::hideReset()
{
    layout()->removeWidget(reset_);
    delete std::exchange(reset_, nullptr);
}

void SettingField::setLabel(QLabel* label)
{
    label_ = label;
    label_->setBuddy(box_);
    update();
}

void SettingField::update()
{
    const OptionValue value = draft_.value(setting_);
    // Does not rewrite what is being typed.
    if (box_->value() != value)
        box_->setValue(value);
    const bool differs = draft_.differs(setting_);
    const QString before =
        tr("Recipe: %1").arg(optionText(setting_.description, draft_.recipeValue(setting_)));
    const QString about = messageText(setting_.description.description);
    setToolTip((differs ? about + QLatin1Char('\n') + before : about).toHtmlEscaped());
    box_->setAccessible(messageText(setting_.description.title), differs ? before : about);
    if (reset_ != nullptr) {
        reset_->setVisible(differs);
        reset_->setToolTip(tr("Differs from the recipe; restore %1")
                               .arg(optionText(setting_.description, draft_.recipeValue(setting_)))
                               .toHtmlEscaped());
    }
    if (label_ != nullptr) {
        QFont font = label_->font();
        font.setBold(differs);
        label_->setFont(font);
        label_->setToolTip(toolTip());
    }
}

void SettingField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingField::retranslate()
{
    if (reset_ != nullptr)
        reset_->setAccessibleName(
            tr("Restore the recipe's value: %1").arg(messageText(setting_.description.title)));
    update();
}

} // namespace genrescope
