#include "core/runs/train_state.h"

#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/json_fields.h"
#include "core/runs/epoch_rows.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <utility>

namespace genrescope {

namespace {

constexpr const char* metadataKey = "genrescope_training";
/// The second is written where steps await their validation: an older program would take them for
/// those of the last epoch.
constexpr int validatedFormat = 1;
constexpr int unvalidatedFormat = 2;

/// A state holds the weights of a checkpoint up to four times: themselves, their average, and two
/// moments of each. The header also holds the history, some 200 bytes for each of up to a million
/// epochs. So if a checkpoint is small enough to be read, so is its state.
constexpr SafeTensorsLimits limits = {.header = std::uint64_t{1} << 28,
                                      .file = (std::uint64_t{4} << 30) + (std::uint64_t{1} << 28)};

/// Prefixes of the tensors' names.
constexpr std::string_view weightsPrefix = "weights/";
constexpr std::string_view averagesPrefix = "averages/";
constexpr std::string_view momentsPrefix = "moments/";

/// Epochs are kept as rows of the run's tables.
nlohmann::ordered_json rowsOf(const EpochMetrics& metrics)
{
    return {metricsRow(metrics), timingRow(metrics)};
}

EpochMetrics metricsFrom(const std::vector<std::string>& rows)
{
    EpochMetrics metrics;
    if (rows.size() != 2 || !readMetricsRow(rows[0], metrics) || !readTimingRow(rows[1], metrics))
        throw ConfigError(Message::english("One of its epochs cannot be read."));
    return metrics;
}

void addHistory(const std::vector<EpochMetrics>& history, nlohmann::ordered_json& json)
{
    nlohmann::ordered_json metrics = nlohmann::ordered_json::array();
    nlohmann::ordered_json timing = nlohmann::ordered_json::array();
    for (const EpochMetrics& epoch : history) {
        metrics.push_back(metricsRow(epoch));
        timing.push_back(timingRow(epoch));
    }
    json["metrics"] = std::move(metrics);
    json["timing"] = std::move(timing);
}

std::vector<EpochMetrics> historyFrom(JsonFieldReader& fields)
{
    std::vector<std::string> metrics;
    std::vector<std::string> timing;
    fields("metrics", metrics);
    fields("timing", timing);
    if (metrics.size() != timing.size())
        throw ConfigError(Message::english("Its tables have different lengths."));
    std::vector<EpochMetrics> history;
    for (std::size_t i = 0; i < metrics.size(); ++i)
        history.push_back(metricsFrom({metrics[i], timing[i]}));
    return history;
}

std::string toJsonText(const TrainState& state)
{
    nlohmann::ordered_json json = {
        {"format", state.unvalidated ? unvalidatedFormat : validatedFormat},
        {"config", toJson(state.config)},
        {"workspace", state.workspace},
        {"data_hash", state.dataHash},
        {"last", rowsOf(state.last)},
        {"best", rowsOf(state.best)},
        {"learning_rate", state.learningRate.rate},
        {"epochs_without", state.learningRate.epochsWithout},
        {"augmentation", state.augmentation},
        {"dropout_seed", state.dropout.seed},
        {"dropout_drawn", state.dropout.drawn},
        {"optimizer_steps", state.optimizerSteps}};
    if (state.learningRate.bestLoss)
        json["best_loss"] = *state.learningRate.bestLoss;
    if (state.processes != 1)
        json["processes"] = state.processes;
    if (state.unvalidated)
        json["unvalidated"] = rowsOf(*state.unvalidated);
    addHistory(state.history, json);
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Everything but the tensors.
TrainState fromJsonText(const std::string& text)
{
    const nlohmann::json json = parseJson(text);
    JsonFieldReader fields(json, JsonFieldReader::Absent::Reject);
    int format = 0;
    fields("format", format);
    if (format != validatedFormat && format != unvalidatedFormat)
        throw ConfigError(Message::english("It was written by another version of the program."));
    TrainState state;
    std::string config;
    fields("config", config);
    state.config = trainConfigFromJson(config);
    // Earlier versions validated on all clips, and so chose the best epoch so far.
    if (!parseJson(config).contains("validation_clips"))
        state.config.validationClips = 0;
    state.config.validate();
    fields("workspace", state.workspace);
    fields("data_hash", state.dataHash);
    std::vector<std::string> rows;
    fields("last", rows);
    state.last = metricsFrom(rows);
    fields("best", rows);
    state.best = metricsFrom(rows);
    if (format == unvalidatedFormat) {
        fields("unvalidated", rows);
        state.unvalidated = metricsFrom(rows);
    }
    if (json.contains("metrics"))
        state.history = historyFrom(fields);
    fields("learning_rate", state.learningRate.rate);
    fields("epochs_without", state.learningRate.epochsWithout);
    fields.optional("best_loss", state.learningRate.bestLoss);
    std::vector<std::uint64_t> augmentation;
    fields("augmentation", augmentation);
    if (augmentation.size() != state.augmentation.size())
        throw ConfigError(Message::english("Its random state cannot be restored."));
    std::ranges::copy(augmentation, state.augmentation.begin());
    fields("dropout_seed", state.dropout.seed);
    fields("dropout_drawn", state.dropout.drawn);
    fields("optimizer_steps", state.optimizerSteps);
    fields.optional("processes", state.processes);
    return state;
}

void addTensors(SafeTensors& content, std::string_view prefix,
                const std::vector<NamedTensor>& tensors)
{
    for (const NamedTensor& tensor : tensors) {
        content.tensors.push_back(tensor);
        content.tensors.back().name.insert(0, prefix);
    }
}

std::vector<NamedTensor> takeTensors(SafeTensors& content, std::string_view prefix)
{
    std::vector<NamedTensor> tensors;
    for (NamedTensor& tensor : content.tensors) {
        if (!tensor.name.starts_with(prefix))
            continue;
        tensor.name.erase(0, prefix.size());
        tensors.push_back(std::exchange(tensor, {}));
    }
    return tensors;
}

} // namespace

std::filesystem::path trainStatePath(const std::filesystem::path& run)
{
    return run / "state.safetensors";
}

void writeTrainState(const TrainState& state, const std::filesystem::path& run)
{
    SafeTensors content;
    content.metadata[metadataKey] = toJsonText(state);
    addTensors(content, weightsPrefix, state.weights);
    addTensors(content, averagesPrefix, state.averages);
    addTensors(content, momentsPrefix, state.moments);
    writeSafeTensors(content, trainStatePath(run), limits);
}

TrainState readTrainState(const std::filesystem::path& run)
{
    const std::filesystem::path path = trainStatePath(run);
    if (!pathExists(path)) {
        throw FileError(
            Message::english("%1 contains no training that can be resumed: there is no %2 in it.",
                             run.string(), path.filename().string()));
    }
    SafeTensors content = readSafeTensors(path, limits);
    const auto text = content.metadata.find(metadataKey);
    if (text == content.metadata.end())
        throw CheckpointError(Message::english("%1 is not a training state.", path.string()));
    try {
        TrainState state = fromJsonText(text->second);
        state.weights = takeTensors(content, weightsPrefix);
        state.averages = takeTensors(content, averagesPrefix);
        state.moments = takeTensors(content, momentsPrefix);
        return state;
    } catch (const Error& error) {
        throw CheckpointError(
            Message::english("%1 cannot be resumed. %2", path.string(), messageOf(error)));
    }
}

} // namespace genrescope
