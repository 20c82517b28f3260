#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/text_format.h"
#include "core/base/number_text.h"
#include "core/features/mel_config.h"
#include "core/models/model_tensors.h"

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

// FMA's whole genre table, the post's label set.
constexpr int fmaGenres = 163;

Json toJson(const ModelInfo& info, std::int64_t parameters, int labels)
{
    Json json = {{"name", info.name},
                 {"title", info.title.str()},
                 {"parameters", parameters},
                 {"labels", labels},
                 {"options", Json::array()}};
    for (const ModelOption& option : info.options) {
        Json& described =
            json["options"].emplace_back(Json{{"name", option.name},
                                              {"description", option.description.str()},
                                              {"default", jsonOf(option.defaultValue)}});
        if (isNumber(option)) {
            described["minimum"] = option.minimum;
            described["maximum"] = option.maximum;
        } else if (!option.choices.empty()) {
            for (const OptionChoice& choice : option.choices)
                described["choices"].push_back(choice.name);
        }
    }
    return json;
}

/// "1 to 8", "true or false", "mean, attention".
std::string rangeOf(const ModelOption& option)
{
    if (isNumber(option))
        return shortestNumber(option.minimum) + " to " + shortestNumber(option.maximum);
    std::string words;
    for (const OptionChoice& choice : option.choices)
        words += (words.empty() ? "" : ", ") + choice.name;
    return words.empty() ? "true or false" : words;
}

void printText(const ModelInfo& info, std::int64_t parameters, int labels)
{
    std::cout << info.name << " – " << info.title.str() << ": " << parameters << " parameters with "
              << labels << " labels\n";
    TextTable table({"option", "default", "values", "meaning"});
    for (const ModelOption& option : info.options)
        table.add(
            {option.name, textOf(option.defaultValue), rangeOf(option), option.description.str()});
    std::cout << table.text();
}

int models(int labels, const CommandContext& context)
{
    Json all = Json::array();
    for (const ModelInfo& info : modelInfos()) {
        const std::int64_t parameters = parameterCount(info.name, {}, MelConfig{}.melBands, labels);
        if (context.json)
            all.push_back(toJson(info, parameters, labels));
        else
            printText(info, parameters, labels);
    }
    if (context.json)
        print(all);
    return exitDone;
}

} // namespace

void addModelsCommand(CLI::App& app, Action& chosen)
{
    const auto labels = std::make_shared<int>(fmaGenres);
    CLI::App* command =
        app.add_subcommand("models", "List the models with their options and parameter counts");
    command->add_option("--labels", *labels, "Number of genres")
        ->capture_default_str()
        ->check(inRange(1, 100'000));
    command->callback([labels, &chosen] {
        chosen = [labels](const CommandContext& context) { return models(*labels, context); };
    });
}

} // namespace genrescope::cli
