#include "ui/text/option_text.h"

#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace genrescope {

QString optionText(const ModelOption& option, const OptionValue& value)
{
    const QLocale locale;
    if (const auto* const yes = std::get_if<bool>(&value))
        return *yes ? QCoreApplication::translate("OptionText", "on")
                    : QCoreApplication::translate("OptionText", "off");
    if (const auto* const whole = std::get_if<int>(&value))
        return locale.toString(*whole);
    if (const auto* const number = std::get_if<double>(&value))
        return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
    const auto& text = std::get<std::string>(value);
    const auto choice = std::ranges::find(option.choices, text, &OptionChoice::name);
    if (choice != option.choices.end())
        return messageText(choice->title);
    return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
}

} // namespace genrescope
