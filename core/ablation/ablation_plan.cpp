#include "core/ablation/ablation_plan.h"

#include "core/ablation/ablation_queue.h"
#include "core/base/error.h"
#include "core/runs/train_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace genrescope {

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr std::string_view ofModel = "options.";

/// The name of the option that a setting is; nothing for what all models share.
std::optional<std::string> optionName(const std::string& setting)
{
    if (!setting.starts_with(ofModel))
        return {};
    return setting.substr(ofModel.size());
}

/// Null where no such setting is known. Options of the same name are alike in all models.
const ModelOption* descriptionOf(const std::string& setting)
{
    if (const auto option = optionName(setting)) {
        for (const ModelInfo& model : modelInfos()) {
            const auto found = std::ranges::find(model.options, *option, &ModelOption::name);
            if (found != model.options.end())
                return &*found;
        }
        return nullptr;
    }
    const auto field = std::ranges::find_if(
        trainFields(), [&](const TrainField& one) { return one.description.name == setting; });
    return field == trainFields().end() ? nullptr : &field->description;
}

std::string englishValue(const ModelOption& option, const OptionValue& value)
{
    if (const auto* const yes = std::get_if<bool>(&value))
        return *yes ? "on" : "off";
    const std::string text = textOf(value);
    const auto choice = std::ranges::find(option.choices, text, &OptionChoice::name);
    if (choice != option.choices.end())
        return choice->title.str();
    return text.empty() ? "none" : text;
}

/// As config.json has a field of this value.
OrderedJson fieldJson(const std::string& field, const OptionValue& value)
{
    TrainConfig config;
    setTrainField(config, field, value);
    return OrderedJson::parse(toJson(config)).at(field);
}

OrderedJson changesJson(const std::vector<SettingChange>& changes)
{
    OrderedJson json = OrderedJson::object();
    for (const SettingChange& change : changes) {
        if (const auto option = optionName(change.setting))
            json["options"][*option] =
                std::visit([](const auto& value) { return OrderedJson(value); }, change.value);
        else
            json[change.setting] = fieldJson(change.setting, change.value);
    }
    return json;
}

} // namespace

std::string variantName(const SettingChange& change)
{
    const ModelOption* const description = descriptionOf(change.setting);
    if (description == nullptr)
        return change.setting + ": " + textOf(change.value);
    return description->title.str() + ": " + englishValue(*description, change.value);
}

std::string ablationQueueToJson(const AblationPlan& plan)
{
    OrderedJson variants = OrderedJson::object();
    for (const PlannedVariant& variant : plan.variants) {
        if (variants.contains(variant.name))
            throw ConfigError(Message::english("The name %1 occurs twice.", variant.name));
        variants[variant.name] = changesJson(variant.changes);
    }
    const OrderedJson json = {{"recipe", plan.recipe},
                              {"model", plan.models},
                              {"seeds", plan.seeds},
                              {"base", changesJson(plan.base)},
                              {"variants", std::move(variants)}};
    return json.dump(2) + '\n';
}

std::string withSeeds(const std::string& queue, int seeds)
{
    OrderedJson json = OrderedJson::parse(queue, nullptr, false);
    if (!json.is_object())
        throw ConfigError(Message::english("The queue of an ablation must be a JSON object."));
    json["seeds"] = seeds;
    return json.dump(2) + '\n';
}

bool canVary(const std::string& setting)
{
    if (isFixedField(setting))
        return false;
    return std::ranges::none_of(trainFields(), [&](const TrainField& field) {
        return field.description.name == setting && (field.group == TrainFieldGroup::Objective ||
                                                     field.group == TrainFieldGroup::Pretraining);
    });
}

std::vector<SettingChange> changesBetween(const TrainConfig& first, const TrainConfig& other)
{
    std::vector<SettingChange> changes;
    for (const TrainField& field : trainFields()) {
        const std::string& name = field.description.name;
        const OptionValue value = trainFieldValue(other, name);
        if (name != "seed" && name != "threads" && value != trainFieldValue(first, name))
            changes.push_back({name, value});
    }
    for (const auto& [name, value] : other.options) {
        const auto before = first.options.find(name);
        if (before == first.options.end() || before->second != value)
            changes.push_back({std::string(ofModel) + name, value});
    }
    return changes;
}

} // namespace genrescope
