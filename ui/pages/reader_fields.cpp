#include "ui/pages/reader_fields.h"

#include "ui/data/path_text.h"
#include "ui/pages/option_box.h"
#include "ui/text/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/path_picker.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

namespace {

constexpr int maxCount = 100'000;

PathPicker::Kind pickerKind(ReaderField::Kind kind)
{
    switch (kind) {
    case ReaderField::Kind::File:
        return PathPicker::Kind::File;
    case ReaderField::Kind::Folder:
        return PathPicker::Kind::Folder;
    default:
        return PathPicker::Kind::FileOrFolder;
    }
}

/// As a model's option, for the same kind of box.
ModelOption optionOf(const ReaderField& field)
{
    ModelOption option = {.name = field.name, .title = field.title, .description = field.help};
    for (const ReaderChoice& choice : field.choices)
        option.choices.push_back({.name = choice.name, .title = choice.title});
    if (field.kind == ReaderField::Kind::Choice) {
        option.defaultValue = field.choices.front().name;
    } else if (field.kind == ReaderField::Kind::Flag) {
        option.defaultValue = false;
    } else {
        option.defaultValue = field.defaultCount;
        option.minimum = field.minimum;
        option.maximum = maxCount;
    }
    return option;
}

} // namespace

ReaderFields::ReaderFields(const ReaderInfo& info, QWidget* parent)
    : DatasetKind(parent), info_(info)
{
    auto* column = new QVBoxLayout(source());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::close);
    auto* form = new QFormLayout(options());
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::usual);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // A long name goes above its field rather than being cut off.
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const ReaderField& field : info_.fields) {
        if (field.isPath())
            addPath(field, *column);
        else
            addOption(field, *form);
    }
    connect(pathFields_.back().picker, &PathPicker::pathChanged, this, &ReaderFields::musicChanged);
}

void ReaderFields::addPath(const ReaderField& field, QVBoxLayout& column)
{
    const Path path{&field, new QLabel(source()), new PathPicker(pickerKind(field.kind), source())};
    path.label->setWordWrap(true);
    path.label->setBuddy(path.picker);
    path.picker->setPlaceholder(QString::fromStdString(field.example));
    column.addWidget(path.label);
    column.addWidget(path.picker);
    connect(path.picker, &PathPicker::pathChanged, this, &ReaderFields::changed);
    pathFields_.push_back(path);
}

void ReaderFields::addOption(const ReaderField& field, QFormLayout& form)
{
    Option option{&field, nullptr, new OptionBox(optionOf(field), options())};
    if (field.kind == ReaderField::Kind::Flag) {
        form.addRow(option.box);
        optionFields_.push_back(option);
        return;
    }
    option.label = new QLabel(options());
    option.label->setBuddy(option.box);
    form.addRow(option.label, option.box);
    optionFields_.push_back(option);
}

QString ReaderFields::title() const
{
    return messageText(info_.title);
}

int ReaderFields::labelWidth() const
{
    int width = 0;
    for (const Option& option : optionFields_)
        if (option.label != nullptr)
            width = std::max(width, option.label->sizeHint().width());
    return width;
}

bool ReaderFields::isComplete() const
{
    return std::ranges::none_of(pathFields_, [](const Path& path) {
        return path.field->isRequired && path.picker->path().isEmpty();
    });
}

void ReaderFields::fill(DatasetRequest& request) const
{
    request.reader = info_.name;
    request.values.clear();
    for (const Path& path : pathFields_) {
        if (!path.picker->path().isEmpty())
            request.values[path.field->name] = pathOf(path.picker->path()).string();
    }
    for (const Option& option : optionFields_)
        request.values[option.field->name] = textOf(option.box->value());
}

void ReaderFields::setPath(const std::string& field, const QString& path)
{
    for (const Path& one : pathFields_) {
        if (one.field->name == field)
            one.picker->setPath(path);
    }
}

void ReaderFields::retranslate()
{
    for (const Path& path : pathFields_) {
        const QString title = messageText(path.field->title);
        path.label->setText(tr("%1:", "the label of a field").arg(title));
        path.picker->setTitle(title);
        path.picker->setToolTip(messageText(path.field->help).toHtmlEscaped());
        if (!path.field->pattern.empty())
            path.picker->setFilters(
                {tr("Matching files (%1)").arg(QString::fromStdString(path.field->pattern)),
                 tr("All files (*)")});
    }
    for (const Option& option : optionFields_) {
        const QString title = messageText(option.field->title);
        const QString help = messageText(option.field->help);
        if (option.label != nullptr) {
            option.label->setText(tr("%1:", "the label of a field").arg(title));
            option.label->setToolTip(help.toHtmlEscaped());
        } else {
            option.box->findChild<QCheckBox*>()->setText(title);
        }
        option.box->setToolTip(help.toHtmlEscaped());
        option.box->setAccessible(title, help);
    }
}

} // namespace genrescope
