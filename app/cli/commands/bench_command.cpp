#include "app/cli/classify_options.h"
#include "app/cli/command.h"
#include "app/cli/commands/bench_train.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/text_format.h"
#include "app/engine/engine_functions.h"

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct PreprocessOptions {
    std::vector<std::filesystem::path> files = {};
    int repeats = 7;
};

int benchPreprocess(const PreprocessOptions& options, const CommandContext& context)
{
    const PreprocessTimings timings =
        engineFor(context, 1)
            .benchmarkPreprocess(options.files, options.repeats, context.task.cancellation);
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
    TextTable table({"stage", "ms", "× decode"});
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

void addPreprocess(CLI::App& bench, Action& chosen)
{
    const auto options = std::make_shared<PreprocessOptions>();
    CLI::App* command =
        bench.add_subcommand("preprocess", "From files to features, stage by stage");
    command->add_option("FILE", options->files, "Music files, ideally 30 s clips")->required();
    command->add_option("--repeats", options->repeats, "Repetitions; the median is reported")
        ->capture_default_str()
        ->check(inRange(1));
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) {
            return benchPreprocess(*options, context);
        };
    });
}

struct ClassifyOptions {
    std::filesystem::path file = {};
    std::vector<std::filesystem::path> checkpoints = {};
    int threads = 1;
    int repeats = 7;
};

int benchClassify(const ClassifyOptions& options, const CommandContext& context)
{
    const std::vector<std::filesystem::path> checkpoints =
        checkpointsOrStarters(options.checkpoints);
    const ClassifyTimings timings =
        engineFor(context, options.threads)
            .benchmarkClassify(options.file, checkpoints, options.repeats,
                               context.task.cancellation);
    Json models = Json::array();
    TextTable table({"processor time", "ms"});
    table.add({"from file to features", fixed(timings.featuresMs, 1)});
    for (const ClassifyTimings::Model& model : timings.models) {
        models.push_back({{"checkpoint", model.checkpoint},
                          {"architecture", model.architecture},
                          {"inference_ms", milli(model.inferenceMs)}});
        table.add({printable(model.checkpoint), fixed(model.inferenceMs, 1)});
    }
    if (context.json)
        print({{"threads", options.threads},
               {"repeats", options.repeats},
               {"features_ms", milli(timings.featuresMs)},
               {"models", std::move(models)}});
    else
        std::cout << options.threads << " thread(s), medians of " << options.repeats << " repeats\n"
                  << table.text();
    return exitDone;
}

void addClassify(CLI::App& bench, Action& chosen)
{
    const auto options = std::make_shared<ClassifyOptions>();
    CLI::App* command =
        bench.add_subcommand("classify", "What each model adds to reading a music file");
    command->add_option("FILE", options->file, "Music file, ideally of four minutes")->required();
    command
        ->add_option("--checkpoint", options->checkpoints,
                     "Trained model; may be repeated; default: the starter models")
        ->allow_extra_args(false);
    command->add_option("--threads", options->threads, "0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
    command->add_option("--repeats", options->repeats, "Repetitions; the median is reported")
        ->capture_default_str()
        ->check(inRange(1));
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) {
            return benchClassify(*options, context);
        };
    });
}

} // namespace

void addBenchCommand(CLI::App& app, Action& chosen)
{
    CLI::App* bench = app.add_subcommand("bench", "Measure the engine on this machine");
    bench->require_subcommand(1);
    addPreprocess(*bench, chosen);
    addClassify(*bench, chosen);
    addBenchTrain(*bench, chosen);
    addBenchPeer(*bench, chosen);
}

} // namespace genrescope::cli
