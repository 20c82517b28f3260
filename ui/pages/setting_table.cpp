#include "ui/pages/setting_table.h"

#include "ui/pages/setting_field.h"
#include "ui/text/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/wheel_guard.h"

#include <QEvent>
#include <QFormLayout>
#include <QPushButton>

namespace genrescope {

SettingTable::SettingTable(TrainDraft& draft, QWidget* parent)
    : QWidget(parent), draft_(draft), form_(new QFormLayout(this)), resetAll_(new QPushButton(this))
{
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setSpacing(spacing::usual);
    // A long name goes above its field rather than being cut off.
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->addRow(resetAll_);
    for (const TrainSetting& setting : draft.settings())
        addRow(setting);
    new WheelGuard(this);
    connect(resetAll_, &QPushButton::clicked, &draft, &TrainDraft::resetAll);
    connect(&draft, &TrainDraft::changed, this, &SettingTable::update);
    retranslate();
    update();
}

void SettingTable::addRow(const TrainSetting& setting)
{
    Row row;
    const bool begins = rows_.empty() || setting.model != rows_.back().field->setting().model ||
                        setting.group.str() != rows_.back().field->setting().group.str();
    if (begins) {
        row.heading = new Heading(this);
        row.heading->setContentsMargins(0, spacing::usual, 0, 0);
        form_->addRow(row.heading);
    }
    row.label = new QLabel(this);
    row.field = new SettingField(draft_, setting, this);
    row.field->setLabel(row.label);
    form_->addRow(row.label, row.field);
    rows_.push_back(row);
}

void SettingTable::update()
{
    resetAll_->setEnabled(draft_.differences() > 0);
    for (const Row& row : rows_) {
        const bool matters = draft_.matters(row.field->setting());
        if (row.heading != nullptr)
            form_->setRowVisible(row.heading, matters);
        form_->setRowVisible(row.field, matters);
    }
}

void SettingTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingTable::retranslate()
{
    resetAll_->setText(tr("Restore the recipe's values"));
    for (const Row& row : rows_) {
        const TrainSetting& setting = row.field->setting();
        if (row.heading != nullptr)
            row.heading->setText(messageText(setting.group));
        row.label->setText(messageText(setting.description.title));
    }
}

} // namespace genrescope
