#include "core/models/model_info.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/models/model_kinds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace genrescope {

namespace {

/// A number of whatever kind, also yes and no.
std::optional<double> numberIn(const OptionValue& value)
{
    if (const auto* const number = std::get_if<double>(&value))
        return *number;
    if (const auto* const whole = std::get_if<int>(&value))
        return *whole;
    if (const auto* const yes = std::get_if<bool>(&value))
        return *yes ? 1.0 : 0.0;
    return std::nullopt;
}

/// A whole number from 0 up to but not including `end`, whatever its kind.
std::optional<std::size_t> indexIn(const OptionValue& value, std::size_t end)
{
    const std::optional<double> number = numberIn(value);
    if (!number || *number < 0.0 || *number >= static_cast<double>(end) ||
        *number != std::trunc(*number))
        return std::nullopt;
    return static_cast<std::size_t>(*number);
}

bool isInt(double number)
{
    return number == std::trunc(number) && number >= std::numeric_limits<int>::min() &&
           number <= std::numeric_limits<int>::max();
}

/// As the option's kind where that loses nothing, else as it is.
OptionValue typed(const ModelOption& option, const OptionValue& value)
{
    if (value.index() == option.defaultValue.index())
        return value;
    const std::optional<double> number = numberIn(value);
    if (std::holds_alternative<double>(option.defaultValue))
        return number && !std::holds_alternative<bool>(value) ? OptionValue(*number) : value;
    if (std::holds_alternative<int>(option.defaultValue)) {
        const bool fits = number && !std::holds_alternative<bool>(value) && isInt(*number);
        return fits ? OptionValue(static_cast<int>(*number)) : value;
    }
    if (std::holds_alternative<bool>(option.defaultValue)) {
        const std::optional<std::size_t> index = indexIn(value, 2);
        return index ? OptionValue(*index == 1) : value;
    }
    const std::optional<std::size_t> index = indexIn(value, option.choices.size());
    return index ? OptionValue(option.choices[*index].name) : value;
}

/// What is wrong with an option's value.
Message misfit(const ModelInfo& info, const ModelOption& option)
{
    if (std::holds_alternative<bool>(option.defaultValue))
        return Message::english("The option '%1' of the model '%2' must be true or false.",
                                option.name, info.name);
    if (std::holds_alternative<std::string>(option.defaultValue)) {
        std::string words;
        for (const OptionChoice& choice : option.choices)
            words += (words.empty() ? "" : ", ") + choice.name;
        return Message::english("The option '%1' of the model '%2' must be one of these: %3.",
                                option.name, info.name, words);
    }
    const std::string low = shortestNumber(option.minimum);
    const std::string high = shortestNumber(option.maximum);
    return std::holds_alternative<int>(option.defaultValue)
               ? Message::english(
                     "The option '%1' of the model '%2' must be a whole number from %3 to %4.",
                     option.name, info.name, low, high)
               : Message::english(
                     "The option '%1' of the model '%2' must be a number from %3 to %4.",
                     option.name, info.name, low, high);
}

bool fits(const ModelOption& option, const OptionValue& value)
{
    if (value.index() != option.defaultValue.index())
        return false;
    if (const auto* const word = std::get_if<std::string>(&value))
        return std::ranges::find(option.choices, *word, &OptionChoice::name) !=
               option.choices.end();
    const double number = *numberIn(value);
    return !isNumber(option) || (number >= option.minimum && number <= option.maximum);
}

const ModelOption* optionNamed(const ModelInfo& info, const std::string& name)
{
    const auto option = std::ranges::find(info.options, name, &ModelOption::name);
    return option == info.options.end() ? nullptr : &*option;
}

/// What options were called by earlier versions; who wrote that name meant what it says, whatever a
/// recipe says by the name of today.
constexpr std::pair<const char*, const char*> formerNames[] = {{"standardise", "standardize"}};

std::vector<ModelInfo> describeAll()
{
    std::vector<ModelInfo> infos;
    ModelKinds::forEach([&]<typename Options>() { infos.push_back(describeModel<Options>()); });
    return infos;
}

} // namespace

bool isNumber(const ModelOption& option)
{
    return std::holds_alternative<int>(option.defaultValue) ||
           std::holds_alternative<double>(option.defaultValue);
}

const std::vector<ModelInfo>& modelInfos()
{
    static const std::vector<ModelInfo> infos = describeAll();
    return infos;
}

const ModelInfo& modelInfo(const std::string& name)
{
    const auto& infos = modelInfos();
    const auto found = std::ranges::find(infos, name, &ModelInfo::name);
    if (found != infos.end())
        return *found;
    std::string known;
    for (const ModelInfo& info : infos)
        known += (known.empty() ? "" : ", ") + info.name;
    throw ModelError(Message::english("There is no model '%1'; the models are: %2.", name, known));
}

ModelOptions typedOptions(const ModelInfo& info, ModelOptions options)
{
    for (const auto& [formerName, name] : formerNames) {
        if (auto former = options.extract(formerName))
            options.insert_or_assign(name, std::move(former.mapped()));
    }
    for (auto& [name, value] : options) {
        if (const ModelOption* const option = optionNamed(info, name))
            value = typed(*option, value);
    }
    return options;
}

ModelOptions completeOptions(const ModelInfo& info, const ModelOptions& options)
{
    ModelOptions complete = typedOptions(info, options);
    for (const auto& [name, value] : complete) {
        const ModelOption* const option = optionNamed(info, name);
        if (option == nullptr) {
            throw ModelError(
                Message::english("The model '%1' has no option '%2'.", info.name, name));
        }
        if (!fits(*option, value))
            throw ModelError(misfit(info, *option));
    }
    for (const ModelOption& option : info.options)
        complete.emplace(option.name, option.defaultValue);
    return complete;
}

ModelOptions withDependentDefaults(const std::string& model, ModelOptions options)
{
    ModelKinds::forOne(model, [&]<typename Options>() {
        if constexpr (requires { Options::addDependentDefaults(options); })
            Options::addDependentDefaults(options);
    });
    return options;
}

OptionValue optionValue(const std::string& text)
{
    if (text == "true" || text == "false")
        return text == "true";
    if (const std::optional<int> whole = parseNumber<int>(text))
        return *whole;
    if (const std::optional<double> number = parseNumber<double>(text))
        return *number;
    return text;
}

std::string textOf(const OptionValue& value)
{
    if (const auto* const word = std::get_if<std::string>(&value))
        return *word;
    if (const auto* const yes = std::get_if<bool>(&value))
        return *yes ? "true" : "false";
    if (const auto* const whole = std::get_if<int>(&value))
        return std::to_string(*whole);
    return shortestNumber(std::get<double>(value));
}

} // namespace genrescope
