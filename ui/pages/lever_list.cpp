#include "ui/pages/lever_list.h"

#include "ui/pages/option_box.h"
#include "ui/text/ablation_text.h"
#include "ui/text/error_text.h"
#include "ui/text/setting_text.h"
#include "ui/theme/spacing.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace genrescope {

LeverList::LeverList(AblationDraft& draft, QWidget* parent)
    : QWidget(parent),
      draft_(draft),
      title_(new QLabel(this)),
      list_(new QListWidget(this)),
      otherLabel_(new QLabel(this)),
      settings_(new QComboBox(this)),
      valueRow_(new QHBoxLayout),
      add_(new QPushButton(this))
{
    title_->setBuddy(list_);
    otherLabel_->setBuddy(settings_);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    // The boxes of what is not checked stand out from it in dark themes, too.
    list_->viewport()->setBackgroundRole(QPalette::Window);
    // Titles have any length; the list is as wide as its column.
    settings_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    settings_->setMinimumContentsLength(12);
    valueRow_->setSpacing(spacing::close);
    valueRow_->addWidget(add_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::close);
    column->addWidget(title_);
    column->addWidget(list_, 1);
    column->addSpacing(spacing::close);
    column->addWidget(otherLabel_);
    column->addWidget(settings_);
    column->addLayout(valueRow_);
    connect(list_, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        draft_.setChosen(static_cast<std::size_t>(list_->row(item)),
                         item->checkState() == Qt::Checked);
    });
    connect(settings_, &QComboBox::currentIndexChanged, this, &LeverList::showValue);
    connect(add_, &QPushButton::clicked, this, &LeverList::add);
    connect(&draft_, &AblationDraft::changed, this, [this] {
        showLevers();
        offerSettings();
    });
    retranslate();
}

void LeverList::showLevers()
{
    const QSignalBlocker silent(list_);
    std::vector<SettingChange> changes;
    for (const AblationLever& lever : draft_.levers())
        changes.push_back(lever.change);
    if (changes != shown_) {
        shown_ = std::move(changes);
        list_->clear();
        for (const SettingChange& change : shown_) {
            auto* item = new QListWidgetItem(changeText(change), list_);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setToolTip(settingToolTip(QString::fromStdString(change.setting)));
        }
    }
    for (int row = 0; row < list_->count(); ++row)
        list_->item(row)->setCheckState(
            draft_.levers()[static_cast<std::size_t>(row)].isChosen ? Qt::Checked : Qt::Unchecked);
}

void LeverList::offerSettings()
{
    if (offered_ == draft_.settings())
        return;
    const TrainSetting* const current = currentSetting();
    offered_ = draft_.settings();
    {
        const QSignalBlocker silent(settings_);
        settings_->clear();
        for (std::size_t i = 0; i < offered_.size(); ++i) {
            settings_->addItem(messageText(offered_[i]->description.title));
            if (offered_[i] == current)
                settings_->setCurrentIndex(static_cast<int>(i));
        }
    }
    showValue();
}

const TrainSetting* LeverList::currentSetting() const
{
    const auto index = static_cast<std::size_t>(settings_->currentIndex());
    return index < offered_.size() ? offered_[index] : nullptr;
}

void LeverList::showValue()
{
    delete std::exchange(value_, nullptr);
    const TrainSetting* const setting = currentSetting();
    add_->setEnabled(setting != nullptr);
    if (setting == nullptr)
        return;
    value_ = new OptionBox(setting->description, this);
    value_->setValue(draft_.base().value(*setting));
    value_->setAccessible(messageText(setting->description.title),
                          messageText(setting->description.description));
    value_->setToolTip(messageText(setting->description.description).toHtmlEscaped());
    valueRow_->insertWidget(0, value_, 1);
    setTabOrder(settings_, value_);
    setTabOrder(value_, add_);
}

void LeverList::add()
{
    const TrainSetting* const setting = currentSetting();
    if (setting == nullptr)
        return;
    const SettingChange change = {settingName(*setting), value_->value()};
    draft_.add(*setting, change.value);
    for (std::size_t row = 0; row < shown_.size(); ++row) {
        if (shown_[row] == change)
            list_->setCurrentRow(static_cast<int>(row));
    }
}

void LeverList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LeverList::retranslate()
{
    title_->setText(tr("&Variants, one change each:"));
    list_->setAccessibleName(tr("Variants"));
    otherLabel_->setText(tr("An&other change:"));
    add_->setText(tr("&Add"));
    add_->setToolTip(tr("Compare the baseline with this value of the setting, too"));
    shown_.clear();
    offered_.clear();
    showLevers();
    offerSettings();
}

} // namespace genrescope
