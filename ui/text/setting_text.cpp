#include "ui/text/setting_text.h"

#include "core/models/model_info.h"
#include "core/runs/train_fields.h"
#include "ui/text/error_text.h"
#include "ui/text/option_text.h"

#include <algorithm>
#include <string>

namespace genrescope {

namespace {

/// Null where no such setting is known.
const ModelOption* settingNamed(const QString& name)
{
    static const QString ofModel = QStringLiteral("options.");
    if (!name.startsWith(ofModel)) {
        const auto field = std::ranges::find(
            trainFields(), name.toStdString(),
            [](const TrainField& one) -> const std::string& { return one.description.name; });
        return field == trainFields().end() ? nullptr : &field->description;
    }
    const std::string option = name.mid(ofModel.size()).toStdString();
    for (const ModelInfo& model : modelInfos()) {
        const auto found = std::ranges::find(model.options, option, &ModelOption::name);
        if (found != model.options.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

QString settingTitle(const QString& name)
{
    const ModelOption* setting = settingNamed(name);
    return setting == nullptr ? name : messageText(setting->title);
}

QString settingToolTip(const QString& name)
{
    const ModelOption* setting = settingNamed(name);
    if (setting == nullptr)
        return name.toHtmlEscaped();
    return QStringLiteral("%1<br>%2")
        .arg(messageText(setting->description).toHtmlEscaped(), name.toHtmlEscaped());
}

QString settingValueText(const QString& name, const QString& value)
{
    const ModelOption* setting = settingNamed(name);
    return setting == nullptr || value.isEmpty()
               ? value
               : optionText(*setting, optionValue(value.toStdString()));
}

} // namespace genrescope
