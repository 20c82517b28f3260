#include "core/runs/train_config.h"

#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/number_text.h"
#include "core/runs/train_field_list.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace genrescope {

namespace {

/// The fields and their names in JSON, once for both directions.
template<typename Config, typename Visitor>
void visitJsonFields(Config& config, Visitor&& visit)
{
    visit("recipe", config.recipe);
    visit("model", config.model);
    visit("options", config.options);
    visitTrainFields(config, [&](auto& value, const OptionField& text, TrainFieldGroup) {
        visit(text.name, value);
    });
}

template<typename Value>
void checkRange(const Value& value, const OptionField& text)
{
    if constexpr (std::is_arithmetic_v<Value>) {
        const auto minimum = static_cast<Value>(text.minimum);
        const auto maximum = static_cast<Value>(text.maximum);
        // Written so that NaN is rejected as well.
        if (minimum < maximum && !(value >= minimum && value <= maximum)) {
            throw ConfigError(
                Message::english("The setting \"%1\" (%2) must lie between %3 and %4.", text.title,
                                 text.name, shortestNumber(minimum), shortestNumber(maximum)));
        }
    }
}

} // namespace

void TrainConfig::validate() const
{
    try {
        completeOptions(modelInfo(model), options);
    } catch (const ModelError& error) {
        throw ConfigError(error.message());
    }
    visitTrainFields(*this, [](const auto& value, const OptionField& text, TrainFieldGroup) {
        checkRange(value, text);
    });
    if (objective == Objective::Tags && tagTables.tables.empty())
        throw ConfigError(
            Message::english("There is no table of tags to learn (tag_table): choose one."));
    if (objective != Objective::Genres && selection == Selection::WeightedAp)
        throw ConfigError(Message::english("Only genres have an average precision: choose the loss "
                                           "as the criterion (selection)."));
    if (minCropFrames > maxCropFrames)
        throw ConfigError(Message::english("The shortest crop (min_crop_frames) cannot be longer "
                                           "than the longest one (max_crop_frames)."));
}

std::string toJson(const TrainConfig& config)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    visitJsonFields(config, JsonFieldWriter(json));
    return json.dump(2);
}

TrainConfig trainConfigFromJson(const std::string& json)
{
    const nlohmann::json parsed = parseJson(json);
    JsonFieldReader fields(parsed, JsonFieldReader::Absent::Keep);
    TrainConfig config;
    visitJsonFields(config, fields);
    fields.rejectOthers();
    const auto info = std::ranges::find(modelInfos(), config.model, &ModelInfo::name);
    if (info != modelInfos().end())
        config.options = typedOptions(*info, std::move(config.options));
    return config;
}

} // namespace genrescope
