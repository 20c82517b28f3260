#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace genrescope {

/// The most frames that a model takes at once: 65 s at the usual 31.25 frames per second.
inline constexpr int maxModelFrames = 2048;
/// The most labels that a model can have.
inline constexpr int maxModelLabels = 2000;

/// Yes or no, a whole number, a number, or one of some words.
using OptionValue = std::variant<bool, int, double, std::string>;

/// Values of options by name, as people, recipes and files give them; those not named take their
/// defaults. The networks get them as structs: see optionsOf.
using ModelOptions = std::map<std::string, OptionValue>;

/// A word that an option may take.
struct OptionChoice {
    /// In files and on the command line: "mean-and-maximum".
    std::string name = {};
    /// For people.
    Message title = {};
};

/// What a text without choices means.
enum class OptionText { WholeNumber, Checkpoint, Tables };

/// One setting of a model or its training, for forms, help and checks.
struct ModelOption {
    /// "layers", "units", "dropout" …
    std::string name = {};
    /// For people: "Head dropout", and one line about it.
    Message title = {};
    Message description = {};
    /// Its alternative says what kind of value the option takes.
    OptionValue defaultValue = {};
    /// Of numbers.
    double minimum = 0.0;
    double maximum = 0.0;
    /// Of words.
    std::vector<OptionChoice> choices = {};
    /// Of texts without choices: models have none, TrainConfig has some.
    OptionText text = OptionText::WholeNumber;
    /// Shapes the head and not the encoder.
    bool isOfHead = false;
};

/// Whether its values are numbers, whole or not.
bool isNumber(const ModelOption& option);

/// A kind of model that the program offers.
struct ModelInfo {
    /// As on the command line and in checkpoints: "gru".
    std::string name = {};
    /// For people: "Bidirectional GRU", and where there is little room "GRU".
    Message title = {};
    Message shortTitle = {};
    std::vector<ModelOption> options = {};
};

/// Every kind of model, in the order in which they are shown.
const std::vector<ModelInfo>& modelInfos();

/// @throws ModelError naming the known ones if there is no such model.
const ModelInfo& modelInfo(const std::string& name);

/// `options` as values of the kinds that their options take: whole numbers may have been written as
/// 2.0, and older files number words, write 0 or 1 for no and yes and call options by former names.
/// What does not fit stays as it is.
ModelOptions typedOptions(const ModelInfo& info, ModelOptions options);

/// `options`, typed, with every default filled in.
/// @throws ModelError if the model has no such option or a value does not fit it.
ModelOptions completeOptions(const ModelInfo& info, const ModelOptions& options);

/// Adds the defaults that depend on other options, where they are not given.
ModelOptions withDependentDefaults(const std::string& model, ModelOptions options);

/// The text as an option's value: "true", "2", "0.5" or a word.
OptionValue optionValue(const std::string& text);
/// The reverse.
std::string textOf(const OptionValue& value);

} // namespace genrescope
