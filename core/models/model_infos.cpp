#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/models/model_info.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Of what the two models have in common around their encoders (Classifier, ConvStem, PooledHead).
std::vector<ModelOption> commonOptions()
{
    return {
        {.name = "standardise",
         .title = Message::english("Standardize bands"),
         .description = Message::english(
             "1 = standardize each band by its mean and standard deviation over the "
             "training set; 0 = leave bands as they are"),
         .defaultValue = 0,
         .minimum = 0,
         .maximum = 1},
        {.name = "stem",
         .title = Message::english("Stem channels"),
         .description = Message::english(
             "Channels of the first of three convolutions that merge four frames into "
             "one; 0 = no convolutions"),
         .defaultValue = 0,
         .minimum = 0,
         .maximum = 64},
        {.name = "pooling",
         .title = Message::english("Pooling"),
         .description = Message::english(
             "Pooling over time: 0 = mean, 1 = mean and maximum concatenated, 2 = attention"),
         .defaultValue = 0,
         .minimum = 0,
         .maximum = 2},
        {.name = "head_dropout",
         .title = Message::english("Head dropout"),
         .description = Message::english("Dropout rate before pooling over time"),
         .defaultValue = 0.2,
         .minimum = 0.0,
         .maximum = 0.9,
         .integral = false},
        {.name = "head_factor",
         .title = Message::english("Head factor"),
         .description =
             Message::english("Units of the hidden dense layer per label; 0 = no hidden layer"),
         .defaultValue = 4,
         .minimum = 0,
         .maximum = 16},
    };
}

ModelInfo gruInfo()
{
    ModelInfo info = {
        .name = "gru",
        .title = Message::english("Bidirectional GRU"),
        .shortTitle = Message::english("GRU"),
        .options = {{.name = "layers",
                     .title = Message::english("Layers"),
                     .description = Message::english("Number of stacked bidirectional layers"),
                     .defaultValue = 2,
                     .minimum = 1,
                     .maximum = 8},
                    {.name = "units",
                     .title = Message::english("Units"),
                     .description = Message::english("Units per layer and direction"),
                     .defaultValue = 128,
                     .minimum = 1,
                     .maximum = 512}},
    };
    std::ranges::copy(commonOptions(), std::back_inserter(info.options));
    return info;
}

ModelInfo transformerInfo()
{
    ModelInfo info = {
        .name = "transformer",
        .title = Message::english("Transformer"),
        .shortTitle = Message::english("Transformer"),
        .options = {{.name = "layers",
                     .title = Message::english("Layers"),
                     .description = Message::english("Number of stacked encoder layers"),
                     .defaultValue = 4,
                     .minimum = 1,
                     .maximum = 12},
                    {.name = "heads",
                     .title = Message::english("Heads"),
                     .description = Message::english(
                         "Attention heads per layer; must divide the number of mel bands"),
                     .defaultValue = 8,
                     .minimum = 1,
                     .maximum = 64},
                    {.name = "feed_forward",
                     .title = Message::english("Feed-forward units"),
                     .description = Message::english("Units of each layer's feed-forward network"),
                     .defaultValue = 256,
                     .minimum = 1,
                     .maximum = 4096},
                    {.name = "input_scale",
                     .title = Message::english("Input scale"),
                     .description = Message::english(
                         "Factor applied to each frame before positional encodings are "
                         "added; 0 = square root of the number of bands, as in the post"),
                     .defaultValue = 0.0,
                     .minimum = 0.0,
                     .maximum = 100.0,
                     .integral = false},
                    {.name = "dropout",
                     .title = Message::english("Dropout"),
                     .description = Message::english("Dropout rate in the encoder"),
                     .defaultValue = 0.3,
                     .minimum = 0.0,
                     .maximum = 0.9,
                     .integral = false}},
    };
    std::ranges::copy(commonOptions(), std::back_inserter(info.options));
    return info;
}

void checkRange(const ModelInfo& info, const ModelOption& option, double value)
{
    const bool fits = value >= option.minimum && value <= option.maximum &&
                      (!option.integral || value == std::trunc(value));
    if (!fits) {
        const std::string least = shortestNumber(option.minimum);
        const std::string most = shortestNumber(option.maximum);
        throw ModelError(
            option.integral
                ? Message::english("The option '%1' of the model '%2' must be a whole number from "
                                   "%3 to %4.",
                                   option.name, info.name, least, most)
                : Message::english("The option '%1' of the model '%2' must be a number from %3 to "
                                   "%4.",
                                   option.name, info.name, least, most));
    }
}

} // namespace

const std::vector<ModelInfo>& modelInfos()
{
    static const std::vector<ModelInfo> infos = {gruInfo(), transformerInfo()};
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

ModelOptions completeOptions(const ModelInfo& info, const ModelOptions& options)
{
    ModelOptions complete;
    for (const ModelOption& option : info.options)
        complete[option.name] = option.defaultValue;
    for (const auto& [name, value] : options) {
        const auto option = std::ranges::find(info.options, name, &ModelOption::name);
        if (option == info.options.end())
            throw ModelError(
                Message::english("The model '%1' has no option '%2'.", info.name, name));
        checkRange(info, *option, value);
        complete[name] = value;
    }
    return complete;
}

} // namespace genrescope
