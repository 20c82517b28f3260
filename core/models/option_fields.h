#pragma once

#include "core/base/enum_names.h"
#include "core/models/model_info.h"

#include <type_traits>
#include <utility>

namespace genrescope {

// The options of a kind of model are a struct whose defaults are the options' and which describes
// its fields once:
//
//     struct XOptions {
//         static constexpr const char* name = "x";
//         static Message title() { return Message::english("X network"); }
//         static Message shortTitle() { return Message::english("X"); }
//
//         int layers = 2;
//
//         template<typename Options, typename Visitor>
//         static void visit(Options& options, Visitor&& visit)
//         {
//             visit(options.layers, OptionField{.name = "layers",
//                                               .title = Message::english("Layers"),
//                                               .description = Message::english("…"),
//                                               .minimum = 1,
//                                               .maximum = 8});
//         }
//
//         /// Values of a frame after the encoder.
//         int encodedWidth(int bands) const;
//         /// The encoder's tensors, in the order of checkpoints.
//         void addEncoder(int bands, TensorList& tensors) const;
//     };
//
// Forms, help, checks, files and the network all follow from it. A field is a bool, an int, a
// double or an enumeration with words (namesOf, core/base/enum_names.h) and a titleOf each.

/// The description of one field, as in ModelOption.
struct OptionField {
    const char* name = "";
    Message title = {};
    Message description = {};
    double minimum = 0.0;
    double maximum = 0.0;
    bool isOfHead = false;
    /// Of texts.
    OptionText text = OptionText::WholeNumber;
};

/// A field's value; an enumeration's is its name.
template<typename Value>
OptionValue toOptionValue(const Value& value)
{
    if constexpr (std::is_enum_v<Value>)
        return std::string(nameOf(value));
    else
        return value;
}

/// Describes a field with this default value as an option.
template<typename Value>
ModelOption describeOption(const Value& defaultValue, const OptionField& field)
{
    ModelOption option = {.name = field.name,
                          .title = field.title,
                          .description = field.description,
                          .defaultValue = toOptionValue(defaultValue),
                          .minimum = field.minimum,
                          .maximum = field.maximum,
                          .text = field.text,
                          .isOfHead = field.isOfHead};
    if constexpr (std::is_enum_v<Value>) {
        for (const auto& [value, name] : namesOf(defaultValue))
            option.choices.push_back({.name = name, .title = titleOf(value)});
    }
    return option;
}

/// Describes the kind of model that a struct of options is for.
template<typename Options>
ModelInfo describeModel()
{
    ModelInfo info = {
        .name = Options::name, .title = Options::title(), .shortTitle = Options::shortTitle()};
    const Options defaults;
    Options::visit(defaults, [&](const auto& value, const OptionField& field) {
        info.options.push_back(describeOption(value, field));
    });
    return info;
}

/// Complete options (see completeOptions) as their struct.
template<typename Options>
Options optionsOf(const ModelOptions& complete)
{
    Options options;
    Options::visit(options, [&]<typename Value>(Value& value, const OptionField& field) {
        const OptionValue& given = complete.at(field.name);
        if constexpr (std::is_enum_v<Value>)
            value = *valueNamed<Value>(std::get<std::string>(given));
        else
            value = std::get<Value>(given);
    });
    return options;
}

} // namespace genrescope
