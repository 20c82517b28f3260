#include "app/cli/classify_options.h"
#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "app/engine/engine_library.h"
#include "core/decoding/decoder_pool.h"
#include "core/inference/sound_changes.h"
#include "core/kernels/parallel.h"
#include "core/reports/prediction_report.h"

#include <chrono>
#include <cmath>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path file = {};
    std::vector<std::filesystem::path> checkpoints = {};
    std::size_t top = 5;
    int threads = 1;
    ComputeChoice compute = {};
};

/// For the heads of columns.
const char* textOf(SoundChange change)
{
    switch (change) {
    case SoundChange::Mp3:
        return "mp3 64 kbit/s";
    case SoundChange::Quieter:
        return "-12 dB";
    case SoundChange::Later:
        return "from 2 s on";
    case SoundChange::Mono:
        return "mono";
    case SoundChange::Slower:
        return "0.97 speed";
    }
    return "";
}

Json changesJson(const Robustness& found, std::size_t model, std::size_t label)
{
    Json json = Json::object();
    for (const ChangedPrediction& changed : found.changed) {
        Json& value = json[nameOf(changed.change)];
        if (!changed.models.empty())
            value = changed.models[model].probabilities[label];
    }
    return json;
}

Json toJson(const Robustness& found, const Options& options, double seconds)
{
    Json json = {{"file", options.file.string()}, {"duration_s", milli(found.duration)},
                 {"whole", found.isWhole},        {"left_out", Json::object()},
                 {"models", Json::array()},       {"seconds", milli(seconds)}};
    for (const ChangedPrediction& changed : found.changed) {
        if (changed.models.empty())
            json["left_out"][nameOf(changed.change)] = changed.leftOut.str();
    }
    for (std::size_t model = 0; model < found.original.size(); ++model) {
        const ModelPrediction& original = found.original[model];
        Json& entry = json["models"].emplace_back(Json{{"checkpoint", original.checkpoint},
                                                       {"architecture", original.architecture},
                                                       {"genres", Json::array()}});
        for (const std::size_t label : topLabels(original.probabilities, options.top)) {
            entry["genres"].push_back({{"genre", original.labels[label]},
                                       {"original", original.probabilities[label]},
                                       {"changed", changesJson(found, model, label)}});
        }
    }
    return json;
}

/// With a sign, unless nothing is left of it.
std::string points(double move)
{
    const double tenths = std::round(1'000.0 * move);
    return tenths == 0.0 ? "0.0" : (tenths > 0.0 ? "+" : "") + fixed(tenths / 10.0, 1);
}

/// One model's genres down, changes across: by how many percentage points each moves a score.
void printModel(const Robustness& found, std::size_t model, std::size_t top)
{
    const ModelPrediction& original = found.original[model];
    std::vector<std::string> header = {original.architecture, "original"};
    for (const ChangedPrediction& changed : found.changed)
        header.emplace_back(textOf(changed.change));
    TextTable table(header);
    for (const std::size_t label : topLabels(original.probabilities, top)) {
        const double before = original.probabilities[label];
        std::vector<std::string> cells = {printable(original.labels[label]), percent(before)};
        for (const ChangedPrediction& changed : found.changed) {
            if (changed.models.empty()) {
                cells.emplace_back("–");
                continue;
            }
            cells.push_back(points(changed.models[model].probabilities[label] - before));
        }
        table.add(std::move(cells));
    }
    std::cout << table.text();
}

void printText(const Robustness& found, const Options& options)
{
    std::cout << printable(options.file.string()) << "  " << (found.isWhole ? "" : "the first ")
              << duration(found.duration)
              << "; by how many percentage points each change moves a score:\n";
    for (std::size_t model = 0; model < found.original.size(); ++model)
        printModel(found, model, options.top);
    for (const ChangedPrediction& changed : found.changed) {
        if (changed.models.empty())
            std::cout << textOf(changed.change) << " was left out: " << changed.leftOut.str()
                      << '\n';
    }
}

int robustness(const Options& options, const CommandContext& context)
{
    using Clock = std::chrono::steady_clock;
    const std::vector<std::filesystem::path> checkpoints =
        checkpointsOrStarters(options.checkpoints);
    programDecoders().startAhead();
    setKernelThreads(options.threads);
    TrackClassifier classifier(checkpoints, TrackClassifier::defaultCropsPerSection,
                               forwardPassBy(options.compute, context.engine));
    const Clock::time_point start = Clock::now();
    const Robustness found = robustnessOf(classifier, options.file, context.task);
    const std::chrono::duration<double> seconds = Clock::now() - start;
    if (context.json)
        print(toJson(found, options, seconds.count()));
    else
        printText(found, options);
    return exitDone;
}

} // namespace

void addRobustnessCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "robustness", "Say how far scores move while the music stays the same: as a small mp3 "
                      "file, quieter, cut elsewhere, mono, slower");
    command->add_option("FILE", options->file, "Music file")->required();
    addModelOptions(*command, options->checkpoints, options->threads, options->compute);
    addTopOption(*command, options->top);
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return robustness(*options, context); };
    });
}

} // namespace genrescope::cli
