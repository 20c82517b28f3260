#include "ui/pages/option_box.h"

#include "ui/pages/small_number_box.h"
#include "ui/pages/tag_table_box.h"
#include "ui/text/error_text.h"
#include "ui/widgets/path_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>

namespace genrescope {

namespace {

/// Whole numbers from 0, with no more digits than always fit.
class DigitsValidator : public QRegularExpressionValidator {
public:
    explicit DigitsValidator(QObject* parent)
        : QRegularExpressionValidator(QRegularExpression(QStringLiteral("0|[1-9][0-9]{0,18}")),
                                      parent)
    {
    }

    /// An empty field is 0.
    void fixup(QString& text) const override { text = QStringLiteral("0"); }
};

} // namespace

OptionBox::OptionBox(const ModelOption& option, QWidget* parent) : QWidget(parent)
{
    field_ = makeField(option);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field_);
    setFocusProxy(field_);
    setValue(option.defaultValue);
}

void OptionBox::setValue(const OptionValue& value)
{
    const QSignalBlocker silent(this);
    write_(value);
}

void OptionBox::setAccessible(const QString& name, const QString& description)
{
    if (auto* const tables = qobject_cast<TagTableBox*>(field_)) {
        tables->setAccessible(name, description);
        return;
    }
    QWidget* const spoken = field_->focusProxy() != nullptr ? field_->focusProxy() : field_;
    spoken->setAccessibleName(name);
    spoken->setAccessibleDescription(description);
    if (auto* const picker = qobject_cast<PathPicker*>(field_))
        picker->setTitle(name);
}

QWidget* OptionBox::makeField(const ModelOption& option)
{
    if (std::holds_alternative<bool>(option.defaultValue))
        return makeSwitch();
    if (std::holds_alternative<int>(option.defaultValue))
        return makeWholeNumber(option);
    if (std::holds_alternative<double>(option.defaultValue))
        return makeNumber(option);
    if (!option.choices.empty())
        return makeChoice(option);
    switch (option.text) {
    case OptionText::Checkpoint:
        return makeCheckpoint();
    case OptionText::Tables:
        return makeTables();
    case OptionText::WholeNumber:
        break;
    }
    return makeDigits();
}

QWidget* OptionBox::makeSwitch()
{
    auto* box = new QCheckBox(this);
    read_ = [box] { return OptionValue(box->isChecked()); };
    write_ = [box](const OptionValue& value) { box->setChecked(std::get<bool>(value)); };
    connect(box, &QCheckBox::toggled, this, &OptionBox::valueChanged);
    return box;
}

QWidget* OptionBox::makeWholeNumber(const ModelOption& option)
{
    auto* box = new QSpinBox(this);
    box->setRange(static_cast<int>(option.minimum), static_cast<int>(option.maximum));
    box->setGroupSeparatorShown(true);
    read_ = [box] { return OptionValue(box->value()); };
    write_ = [box](const OptionValue& value) { box->setValue(std::get<int>(value)); };
    connect(box, &QSpinBox::valueChanged, this, &OptionBox::valueChanged);
    return box;
}

QWidget* OptionBox::makeNumber(const ModelOption& option)
{
    auto* box = new SmallNumberBox(this);
    box->setRange(option.minimum, option.maximum);
    read_ = [box] { return OptionValue(box->value()); };
    write_ = [box](const OptionValue& value) { box->setValue(std::get<double>(value)); };
    connect(box, &QDoubleSpinBox::valueChanged, this, &OptionBox::valueChanged);
    return box;
}

QWidget* OptionBox::makeChoice(const ModelOption& option)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const OptionChoice& choice : option.choices)
        box->addItem(QString(), QString::fromStdString(choice.name));
    retranslate_ = [box, choices = option.choices] {
        for (std::size_t i = 0; i < choices.size(); ++i)
            box->setItemText(static_cast<int>(i), messageText(choices[i].title));
        // No word is cut off, however narrow the form.
        box->setMinimumWidth(box->sizeHint().width());
    };
    retranslate_();
    read_ = [box] { return OptionValue(box->currentData().toString().toStdString()); };
    write_ = [box](const OptionValue& value) {
        box->setCurrentIndex(box->findData(QString::fromStdString(std::get<std::string>(value))));
    };
    connect(box, &QComboBox::currentIndexChanged, this, &OptionBox::valueChanged);
    return box;
}

QWidget* OptionBox::makeDigits()
{
    auto* box = new QLineEdit(this);
    box->setValidator(new DigitsValidator(box));
    read_ = [box] { return OptionValue(box->text().toStdString()); };
    write_ = [box](const OptionValue& value) {
        box->setText(QString::fromStdString(std::get<std::string>(value)));
    };
    connect(box, &QLineEdit::textChanged, this, [this, box] {
        if (box->hasAcceptableInput())
            Q_EMIT valueChanged();
    });
    return box;
}

QWidget* OptionBox::makeCheckpoint()
{
    auto* box = new PathPicker(PathPicker::Kind::File, this);
    retranslate_ = [box] {
        box->setFilters({tr("Checkpoints (*.safetensors)"), tr("All files (*)")});
    };
    retranslate_();
    read_ = [box] { return OptionValue(box->path().toStdString()); };
    write_ = [box](const OptionValue& value) {
        box->setPath(QString::fromStdString(std::get<std::string>(value)));
    };
    connect(box, &PathPicker::pathChanged, this, &OptionBox::valueChanged);
    return box;
}

QWidget* OptionBox::makeTables()
{
    auto* box = new TagTableBox(this);
    read_ = [box] { return OptionValue(box->tables().text()); };
    write_ = [box](const OptionValue& value) {
        box->setTables(TagTables::parse(std::get<std::string>(value)).value_or(TagTables()));
    };
    connect(box, &TagTableBox::tablesChanged, this, &OptionBox::valueChanged);
    return box;
}

void OptionBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate_();
}

} // namespace genrescope
