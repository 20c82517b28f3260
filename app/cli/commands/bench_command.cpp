#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/models/model_info.h"
#include "core/pipeline/preprocess_benchmark.h"
#include "core/training/train_benchmark.h"

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct PreprocessOptions {
    std::vector<std::filesystem::path> files = {};
    int repeats = 7;
};

struct TrainOptions {
    int threads = 1;
    int repeats = 7;
};

int benchPreprocess(const PreprocessOptions& options, const CommandContext& context)
{
    const PreprocessTimings timings =
        benchmarkPreprocess(options.files, options.repeats, context.task.cancellation);
    if (context.json) {
        print({{"clips", timings.clips},
               {"repeats", options.repeats},
               {"decode_ms", milli(timings.decodeMs)},
               {"resample_ms", milli(timings.resampleMs)},
               {"mel_ms", milli(timings.melMs)},
               {"total_ms", milli(timings.totalMs)},
               {"total_over_decode", milli(timings.totalOverDecode)}});
        return exitDone;
    }
    std::cout << timings.clips << " clips, one thread, medians of " << options.repeats
              << " repeats, per clip\n";
    TextTable table({"stage", "ms", "of decode"});
    const auto add = [&](const std::string& stage, double ms) {
        table.add({stage, fixed(ms, 2), fixed(ms / timings.decodeMs, 2)});
    };
    add("decode", timings.decodeMs);
    add("resample", timings.resampleMs);
    add("log-mel", timings.melMs);
    add("from file to features", timings.totalMs);
    std::cout << table.text();
    return exitDone;
}

int benchTrain(const TrainOptions& options, const CommandContext& context)
{
    warnOfSlowBlas();
    Json json = {{"threads", options.threads}, {"models", Json::array()}};
    TextTable table({"model", "step ms", "inference 32 × 192 ms", "inference 1 × 938 ms"});
    for (const ModelInfo& info : modelInfos()) {
        context.task.throwIfCancelled();
        const TrainTimings timings = benchmarkTraining(info.name, options.threads, options.repeats);
        json["models"].push_back({{"model", info.name},
                                  {"step_ms", milli(timings.stepMs)},
                                  {"inference_batch_ms", milli(timings.inferenceBatchMs)},
                                  {"inference_clip_ms", milli(timings.inferenceClipMs)}});
        table.add({info.name, fixed(timings.stepMs, 1), fixed(timings.inferenceBatchMs, 1),
                   fixed(timings.inferenceClipMs, 1)});
    }
    if (context.json)
        print(json);
    else
        std::cout << "Batch 32, 192 frames, 163 labels, " << options.threads
                  << " thread(s), medians of " << options.repeats << '\n'
                  << table.text();
    return exitDone;
}

void addPreprocess(CLI::App& bench, Action& chosen)
{
    const auto options = std::make_shared<PreprocessOptions>();
    CLI::App* command =
        bench.add_subcommand("preprocess", "From files to features, stage by stage");
    command->add_option("FILE", options->files, "Music files, best 30 s clips")->required();
    command->add_option("--repeats", options->repeats, "Runs; the median counts")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) {
            return benchPreprocess(*options, context);
        };
    });
}

void addTrain(CLI::App& bench, Action& chosen)
{
    const auto options = std::make_shared<TrainOptions>();
    CLI::App* command =
        bench.add_subcommand("train", "A training step and inference of each model");
    command->add_option("--threads", options->threads, "Threads")
        ->capture_default_str()
        ->check(CLI::Range(1, 1024));
    command->add_option("--repeats", options->repeats, "Steps; the median counts")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return benchTrain(*options, context); };
    });
}

} // namespace

void addBenchCommand(CLI::App& app, Action& chosen)
{
    CLI::App* bench = app.add_subcommand("bench", "Measure the engine on this machine");
    bench->require_subcommand(1);
    addPreprocess(*bench, chosen);
    addTrain(*bench, chosen);
}

} // namespace genrescope::cli
