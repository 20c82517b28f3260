#include "core/runs/train_fields.h"

#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/number_text.h"
#include "core/runs/train_field_list.h"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

namespace genrescope {

// Titles of the choices, where describeOption() finds them.

static Message titleOf(Objective objective)
{
    switch (objective) {
    case Objective::Tags:
        return Message::english("A teacher's tags");
    case Objective::MaskedFrames:
        return Message::english("Masked frames");
    case Objective::Genres:
        break;
    }
    return Message::english("Genres");
}

static Message titleOf(Precision precision)
{
    return precision == Precision::Mixed ? "bfloat16" : "float32";
}

static Message titleOf(InputReference reference)
{
    return reference == InputReference::Fixed ? Message::english("Fixed level")
                                              : Message::english("Clip maximum");
}

static Message titleOf(Optimizer optimizer)
{
    return optimizer == Optimizer::AdamW ? "AdamW" : "Adam";
}

static Message titleOf(LrSchedule schedule)
{
    return schedule == LrSchedule::OneCycle ? Message::english("One cycle")
                                            : Message::english("Plateau");
}

static Message titleOf(Selection selection)
{
    return selection == Selection::WeightedAp ? Message::english("Weighted AP")
                                              : Message::english("Loss");
}

namespace {

/// As a kind of value that options have. Seeds are too large for their numbers, so they are text.
template<typename Value>
auto plain(const Value& value)
{
    if constexpr (std::is_same_v<Value, std::uint64_t>)
        return std::to_string(value);
    else if constexpr (std::is_same_v<Value, std::int64_t>)
        return static_cast<int>(value); // its range is an int's
    else if constexpr (ParsedText<Value>)
        return value.text();
    else
        return value;
}

template<typename Value>
std::optional<Value> fromOption(const OptionValue& value)
{
    if constexpr (NamedEnum<Value>) {
        const auto* const word = std::get_if<std::string>(&value);
        return word != nullptr ? valueNamed<Value>(*word) : std::nullopt;
    } else if constexpr (ParsedText<Value>) {
        const auto* const text = std::get_if<std::string>(&value);
        return text != nullptr ? Value::parse(*text) : std::nullopt;
    } else if constexpr (std::is_same_v<Value, std::uint64_t>) {
        const auto* const digits = std::get_if<std::string>(&value);
        return digits != nullptr ? parseNumber<Value>(*digits) : std::nullopt;
    } else if constexpr (std::is_same_v<Value, std::int64_t>) {
        const auto* const whole = std::get_if<int>(&value);
        return whole != nullptr ? std::optional<Value>(*whole) : std::nullopt;
    } else {
        const auto* const same = std::get_if<Value>(&value);
        return same != nullptr ? std::optional<Value>(*same) : std::nullopt;
    }
}

std::vector<TrainField> describeAll()
{
    std::vector<TrainField> fields;
    const TrainConfig defaults;
    visitTrainFields(defaults,
                     [&](const auto& value, const OptionField& field, TrainFieldGroup group) {
                         fields.push_back({describeOption(plain(value), field), group});
                     });
    return fields;
}

/// Calls visit(value) for the field.
template<typename Config, typename Visitor>
void visitField(Config& config, const std::string& field, Visitor&& visit)
{
    bool found = false;
    visitTrainFields(config, [&](auto& value, const OptionField& description, TrainFieldGroup) {
        if (field != description.name)
            return;
        found = true;
        visit(value);
    });
    if (!found)
        throw ConfigError(Message::english("There is no setting \"%1\".", field));
}

} // namespace

Message titleOf(TrainFieldGroup group)
{
    switch (group) {
    case TrainFieldGroup::Objective:
        return Message::english("Objective");
    case TrainFieldGroup::Computation:
        return Message::english("Computation");
    case TrainFieldGroup::Crops:
        return Message::english("Crops");
    case TrainFieldGroup::Duration:
        return Message::english("Duration");
    case TrainFieldGroup::Optimization:
        return Message::english("Optimization");
    case TrainFieldGroup::Loss:
        return Message::english("Loss");
    case TrainFieldGroup::Augmentation:
        return Message::english("Augmentation");
    case TrainFieldGroup::Pretraining:
        return Message::english("Pretraining");
    case TrainFieldGroup::Checkpoints:
        return Message::english("Other checkpoints");
    case TrainFieldGroup::Selection:
        break;
    }
    return Message::english("Best checkpoint");
}

const std::vector<TrainField>& trainFields()
{
    static const std::vector<TrainField> fields = describeAll();
    return fields;
}

OptionValue trainFieldValue(const TrainConfig& config, const std::string& field)
{
    OptionValue found;
    visitField(config, field, [&](const auto& value) { found = toOptionValue(plain(value)); });
    return found;
}

bool hasEffect(const TrainConfig& config, const std::string& field)
{
    if (field == "frequency_mask_bands")
        return config.frequencyMasks > 0;
    if (field == "time_mask_frames")
        return config.timeMasks > 0;
    if (field == "teacher_share")
        return !config.teacher.empty();
    if (field == "encoder_rate")
        return !config.startFrom.empty();
    if (field == "warmup")
        return config.schedule == LrSchedule::OneCycle;
    if (field == "plateau_factor" || field == "plateau_patience" || field == "min_learning_rate")
        return config.schedule == LrSchedule::Plateau;
    return true;
}

void setTrainField(TrainConfig& config, const std::string& field, const OptionValue& value)
{
    visitField(config, field, [&]<typename Value>(Value& place) {
        const std::optional<Value> given = fromOption<Value>(value);
        if (!given) {
            throw ConfigError(
                Message::english("The setting \"%1\" cannot be \"%2\".", field, textOf(value)));
        }
        place = *given;
    });
}

} // namespace genrescope
