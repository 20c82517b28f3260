#include "core/ablation/ablation_queue.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace genrescope {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::uint64_t maxQueueBytes = 1ULL << 20;
/// As in the command line.
constexpr int mostSeeds = 1000;

/// With its names in the order in which they were written, including duplicates.
OrderedJson parseInOrder(const std::string& text)
{
    using Event = OrderedJson::parse_event_t;
    std::vector<std::set<std::string>> names;
    return OrderedJson::parse(text, [&](int, Event event, const OrderedJson& value) {
        if (event == Event::object_start)
            names.emplace_back();
        else if (event == Event::object_end)
            names.pop_back();
        else if (event == Event::key && !names.back().insert(value.get<std::string>()).second)
            throw ConfigError(Message::english("The name %1 occurs twice.", value.dump()));
        return true;
    });
}

std::vector<std::string> namesInOrder(const OrderedJson& json)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : json.items())
        names.push_back(name);
    return names;
}

void change(Json& config, const Json& changes)
{
    if (!changes.is_object())
        throw ConfigError(Message::english("The changes must be an object of fields."));
    for (const auto& [name, value] : changes.items()) {
        if (isFixedField(name))
            throw ConfigError(
                Message::english("The field \"%1\" cannot be changed by a variant.", name));
        if (name == "options" && value.is_object())
            config[name].update(value);
        else
            config[name] = value;
    }
}

/// "No mixup!" → "no-mixup".
std::string folderName(const std::string& name)
{
    std::string folder;
    for (const char c : name) {
        const bool isLower = c >= 'a' && c <= 'z';
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isDigit = c >= '0' && c <= '9';
        if (isLower || isDigit)
            folder += c;
        else if (isUpper)
            folder += static_cast<char>(c - 'A' + 'a');
        else if (!folder.empty() && !folder.ends_with('-'))
            folder += '-';
    }
    if (folder.ends_with('-'))
        folder.pop_back();
    if (folder.empty())
        throw ConfigError(
            Message::english("It needs a name with letters or digits, for its folder."));
    return folder;
}

TrainConfig configOf(const TrainConfig& recipe, const std::string& model, const Json& base,
                     const Json& changes)
{
    Json json = Json::parse(toJson(recipe));
    change(json, base);
    change(json, changes);
    TrainConfig config = trainConfigFromJson(json.dump());
    config.model = model;
    config.validate();
    // Defaults filled in, so that equal models compare equal.
    config.options =
        completeOptions(modelInfo(model), withDependentDefaults(model, config.options));
    return config;
}

/// Adds a variant of a model, whose other variants begin at `first`.
void addVariant(AblationQueue& queue, std::size_t first, AblationVariant variant)
{
    for (std::size_t i = first; i < queue.variants.size(); ++i) {
        const AblationVariant& other = queue.variants[i];
        if (other.folder == variant.folder) {
            throw ConfigError(Message::english(
                "Its name is too similar to \"%1\": their folders would be the same.", other.name));
        }
        if (variant.sameAs.empty() && other.config == variant.config)
            variant.sameAs = other.name;
    }
    queue.variants.push_back(std::move(variant));
}

struct QueueText {
    std::vector<std::string> models = {};
    Json base = Json::object();
    Json variants = Json::object();
};

QueueText readFields(const Json& json, AblationQueue& queue)
{
    JsonFieldReader fields(json, JsonFieldReader::Absent::Keep);
    QueueText text;
    queue.recipe = "modern";
    fields("recipe", queue.recipe);
    fields("model", text.models);
    fields("seeds", queue.seeds);
    if (const Json* base = fields.find("base"))
        text.base = *base;
    if (const Json* variants = fields.find("variants"))
        text.variants = *variants;
    fields.rejectOthers();
    if (text.models.empty())
        throw ConfigError(Message::english("The field \"model\" must name at least one model."));
    if (std::set(text.models.begin(), text.models.end()).size() < text.models.size())
        throw ConfigError(Message::english("The field \"model\" names a model twice."));
    if (queue.seeds < 1 || queue.seeds > mostSeeds)
        throw ConfigError(Message::english("The field \"seeds\" must be from 1 to %1.", mostSeeds));
    if (!text.variants.is_object() || text.variants.empty())
        throw ConfigError(Message::english(
            "The field \"variants\" must be an object with at least one variant."));
    return text;
}

} // namespace

bool isFixedField(const std::string& field)
{
    constexpr std::array<std::string_view, 4> fixed = {"recipe", "model", "seed", "threads"};
    return std::ranges::find(fixed, field) != fixed.end();
}

AblationQueue ablationQueueFromJson(const std::string& json)
{
    AblationQueue queue;
    const QueueText text = readFields(parseJson(json), queue);
    const std::vector<std::string> names = namesInOrder(parseInOrder(json).at("variants"));
    const TrainConfig start = recipe(queue.recipe);
    for (const std::string& model : text.models) {
        const std::size_t first = queue.variants.size();
        for (const std::string& name : names) {
            try {
                const TrainConfig config =
                    configOf(start, model, text.base, text.variants.at(name));
                addVariant(queue, first,
                           {.name = name,
                            .folder = std::filesystem::path(model) / folderName(name),
                            .config = config});
            } catch (const ConfigError& error) {
                throw ConfigError(Message::english("The variant \"%1\" of %2 cannot be trained. %3",
                                                   name, model, messageOf(error)));
            }
        }
    }
    return queue;
}

AblationQueue readAblationQueue(const std::filesystem::path& path)
{
    const std::string text = readTextFile(path, maxQueueBytes);
    try {
        return ablationQueueFromJson(text);
    } catch (const ConfigError& error) {
        throw ConfigError(
            Message::english("%1 cannot be used. %2", path.string(), messageOf(error)));
    }
}

std::vector<AblationRun> ablationRuns(const AblationQueue& queue, int seeds, int threads)
{
    std::vector<AblationRun> runs;
    for (int seed = 1; seed <= seeds; ++seed) {
        for (const AblationVariant& variant : queue.variants) {
            if (!variant.sameAs.empty())
                continue;
            AblationRun run = {.variant = variant.name,
                               .folder = variant.folder / ("seed-" + std::to_string(seed)),
                               .config = variant.config};
            run.config.seed = static_cast<std::uint64_t>(seed);
            run.config.threads = threads;
            runs.push_back(std::move(run));
        }
    }
    return runs;
}

std::string differingFields(const TrainConfig& first, const TrainConfig& second)
{
    const OrderedJson ours = OrderedJson::parse(toJson(first));
    const OrderedJson theirs = OrderedJson::parse(toJson(second));
    std::string names;
    for (const auto& [name, value] : ours.items()) {
        if (name != "threads" && value != theirs.at(name))
            names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

} // namespace genrescope
