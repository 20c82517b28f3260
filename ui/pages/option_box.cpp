#include "ui/pages/option_box.h"

#include "ui/text/error_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

namespace genrescope {

OptionBox::OptionBox(const ModelOption& option, QWidget* parent) : QWidget(parent)
{
    QWidget* const field = makeField(option);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    setFocusProxy(field);
    setValue(option.defaultValue);
}

QWidget* OptionBox::makeField(const ModelOption& option)
{
    if (std::holds_alternative<bool>(option.defaultValue))
        return makeSwitch();
    if (std::holds_alternative<int>(option.defaultValue))
        return makeWholeNumber(option);
    if (std::holds_alternative<double>(option.defaultValue))
        return makeNumber(option);
    return makeChoice(option);
}

QWidget* OptionBox::makeSwitch()
{
    auto* box = new QCheckBox(this);
    read_ = [box] { return OptionValue(box->isChecked()); };
    write_ = [box](const OptionValue& value) { box->setChecked(std::get<bool>(value)); };
    return box;
}

QWidget* OptionBox::makeWholeNumber(const ModelOption& option)
{
    auto* box = new QSpinBox(this);
    box->setRange(static_cast<int>(option.minimum), static_cast<int>(option.maximum));
    read_ = [box] { return OptionValue(box->value()); };
    write_ = [box](const OptionValue& value) { box->setValue(std::get<int>(value)); };
    return box;
}

QWidget* OptionBox::makeNumber(const ModelOption& option)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(option.minimum, option.maximum);
    box->setDecimals(2);
    box->setSingleStep(0.05);
    read_ = [box] { return OptionValue(box->value()); };
    write_ = [box](const OptionValue& value) { box->setValue(std::get<double>(value)); };
    return box;
}

QWidget* OptionBox::makeChoice(const ModelOption& option)
{
    auto* box = new QComboBox(this);
    for (const OptionChoice& choice : option.choices)
        box->addItem(QString(), QString::fromStdString(choice.name));
    retranslate_ = [box, choices = option.choices] {
        for (std::size_t i = 0; i < choices.size(); ++i)
            box->setItemText(static_cast<int>(i), messageText(choices[i].title));
    };
    retranslate_();
    read_ = [box] { return OptionValue(box->currentData().toString().toStdString()); };
    write_ = [box](const OptionValue& value) {
        box->setCurrentIndex(box->findData(QString::fromStdString(std::get<std::string>(value))));
    };
    return box;
}

void OptionBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate_();
}

} // namespace genrescope
