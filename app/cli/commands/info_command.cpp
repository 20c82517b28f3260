#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/json_text.h"
#include "core/models/checkpoint.h"
#include "core/runs/run_log.h"
#include "core/workspace/workspace.h"

#include <iostream>
#include <memory>
#include <sstream>

namespace genrescope::cli {

namespace {

Json melJson(const MelConfig& mel)
{
    return {{"sample_rate_hz", mel.sampleRate},
            {"fft_size", mel.fftSize},
            {"hop_length", mel.hopLength},
            {"mel_bands", mel.melBands},
            {"min_frequency_hz", mel.minFrequency},
            {"max_frequency_hz", mel.maxFrequency},
            {"hash", mel.hash()}};
}

Json outputJson(const OutputRule& rule)
{
    return {{"calibrated", rule.isCalibrated()},
            {"slope", rule.slope},
            {"shift", rule.shift},
            {"parents", rule.parents},
            {"thresholds", rule.thresholds},
            {"threshold_rule", rule.thresholdRule}};
}

Json checkpointJson(const std::filesystem::path& path)
{
    const Checkpoint checkpoint = readCheckpoint(path);
    const CheckpointMetadata& meta = checkpoint.metadata;
    std::size_t values = 0;
    for (const NamedTensor& tensor : checkpoint.tensors)
        values += tensor.values.size();
    return {{"kind", "checkpoint"},
            {"path", path.string()},
            {"architecture", meta.architecture},
            {"options", jsonOf(meta.options)},
            {"values", values},
            {"labels", meta.labels},
            {"mel", melJson(meta.mel)},
            {"crop_frames", meta.cropFrames},
            {"normalizer", meta.normalizer},
            {"activation", meta.activation},
            {"output", outputJson(meta.output)},
            {"recipe", meta.recipe},
            {"seed", meta.seed},
            {"epoch", meta.epoch},
            {"step", meta.step},
            {"data_hash", meta.dataHash},
            {"label_scheme", meta.labelScheme.str()},
            {"split_protocol", meta.splitProtocol.str()},
            {"metrics", meta.metrics},
            {"card", meta.card},
            {"program", meta.program}};
}

Json workspaceJson(const std::filesystem::path& path)
{
    const Workspace workspace(path);
    const Manifest& manifest = workspace.manifest();
    Json splits = Json::object();
    for (const Split split : {Split::Training, Split::Validation, Split::Test})
        splits[nameOf(split)] = workspace.tracksOf(split).size();
    return {{"kind", "workspace"},
            {"path", path.string()},
            {"reader", manifest.reader},
            {"audio", manifest.audioPath},
            {"tracks", manifest.tracks.size()},
            {"tracks_with_features", std::move(splits)},
            {"label_scheme", manifest.labelScheme.str()},
            {"labels", manifest.labels},
            {"split_protocol", manifest.splitProtocol.str()},
            {"mel", melJson(manifest.mel)},
            {"data_hash", manifest.hash()}};
}

Json runJson(const std::filesystem::path& path)
{
    const RunLog run = readRunLog(path);
    Json epochs = Json::array();
    for (const EpochMetrics& epoch : run.epochs)
        epochs.push_back({{"epoch", epoch.epoch},
                          {"step", epoch.step},
                          {"training_loss", epoch.trainingLoss},
                          {"validation_loss", epoch.validationLoss},
                          {"validation_weighted_ap", optionalNumber(epoch.validationWeightedAp)},
                          {"best", epoch.best}});
    return {{"kind", "run"},
            {"path", path.string()},
            {"config", Json::parse(toJson(run.config))},
            {"epochs", std::move(epochs)}};
}

Json infoOf(const std::filesystem::path& path)
{
    if (!pathExists(path))
        throw FileError(path.string() + " does not exist.");
    if (!isFolder(path))
        return checkpointJson(path);
    if (pathExists(Workspace::manifestPath(path)))
        return workspaceJson(path);
    if (pathExists(runConfigPath(path)))
        return runJson(path);
    throw FileError(path.string() + " contains neither a prepared dataset nor a training run; give "
                                    "a checkpoint, or a folder created by prepare or train.");
}

/// After its key; a multi-line text goes below it.
void printLines(const std::string& text, const std::string& indent)
{
    const bool several = text.find('\n') != std::string::npos;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        std::cout << (several ? '\n' + indent + "  " : " ") << printable(line);
    std::cout << '\n';
}

// One line per key; lists in a row, objects indented.
void printText(const Json& value, const std::string& indent)
{
    for (const auto& [key, entry] : value.items()) {
        std::cout << indent << key << ':';
        if (entry.is_object()) {
            std::cout << '\n';
            printText(entry, indent + "  ");
        } else if (entry.is_array() && !entry.empty() && entry.front().is_object()) {
            std::cout << ' ' << entry.size() << ", the last:\n";
            printText(entry.back(), indent + "  ");
        } else if (entry.is_string()) {
            printLines(entry.get<std::string>(), indent);
        } else {
            std::cout << ' ' << printable(jsonText(entry)) << '\n';
        }
    }
}

} // namespace

void addInfoCommand(CLI::App& app, Action& chosen)
{
    const auto path = std::make_shared<std::filesystem::path>();
    CLI::App* command = app.add_subcommand(
        "info", "Show what a checkpoint, a prepared dataset or a training run contains");
    command->add_option("PATH", *path, "A .safetensors file, a workspace, or a run")->required();
    command->callback([path, &chosen] {
        chosen = [path](const CommandContext& context) {
            const Json info = infoOf(*path);
            if (context.json)
                print(info);
            else
                printText(info, "");
            return exitDone;
        };
    });
}

} // namespace genrescope::cli
