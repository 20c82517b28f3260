#include "app/cli/commands/bench_train.h"

#include "app/cli/child_process.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/text_format.h"
#include "app/engine/engine_library.h"
#include "core/bench/median.h"
#include "core/kernels/gemm_peak.h"
#include "core/models/model_info.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct TrainOptions {
    /// Empty = all.
    std::vector<std::string> models = {};
    std::string recipe = "post";
    int threads = 1;
    int repeats = 9;
};

/// Milliseconds of every run.
struct Samples {
    std::vector<double> step = {};
    std::vector<double> mixedStep = {};
    std::vector<double> torchNnStep = {};
    std::vector<double> plainStep = {};
    std::vector<double> inferenceBatch = {};
    std::vector<double> inferenceClip = {};
};

struct Row {
    std::string model = {};
    double stepMs = 0.0;
    double mixedStepMs = 0.0;
    double torchNnStepMs = 0.0;
    double plainStepMs = 0.0;
    double floorMs = 0.0;
    double inferenceBatchMs = 0.0;
    double inferenceClipMs = 0.0;
};

ChildProcess peer(const std::string& model, const std::string& layers, const TrainOptions& options)
{
    return ChildProcess({"bench", benchPeerName, model, "--layers", layers, "--recipe",
                         options.recipe, "--threads", std::to_string(options.threads)});
}

/// The kinds of runs alternate, so that other load on the machine slows all of them; the first
/// round does not count.
Samples measure(const engine::EngineFunctions& engine, const std::string& model,
                const TrainOptions& options, const TaskContext& task, double& gemmGflops)
{
    ChildProcess torchNn = peer(model, "torch-nn", options);
    ChildProcess plain = peer(model, "post-dropout", options);
    const auto own = engine.makeTrainBenchmark({.model = model, .recipe = options.recipe});
    const auto mixed = engine.makeTrainBenchmark(
        {.model = model, .recipe = options.recipe, .precision = Precision::Mixed});
    Samples samples;
    for (int round = 0; round <= options.repeats; ++round) {
        task.throwIfCanceled();
        const auto note = [&](std::vector<double>& values, double ms) {
            if (round > 0)
                values.push_back(ms);
        };
        gemmGflops = std::max(gemmGflops, measureGemmGflops());
        note(samples.step, own->stepMs());
        note(samples.torchNnStep, std::stod(torchNn.ask("step")));
        note(samples.step, own->stepMs());
        note(samples.mixedStep, mixed->stepMs());
        note(samples.plainStep, std::stod(plain.ask("step")));
        note(samples.inferenceBatch, own->inferenceBatchMs());
        note(samples.inferenceClip, own->inferenceClipMs());
    }
    return samples;
}

Json jsonOf(const Row& row)
{
    return {{"model", row.model},
            {"step_ms", milli(row.stepMs)},
            {"torch_nn_step_ms", milli(row.torchNnStepMs)},
            {"floor_ms", milli(row.floorMs)},
            {"step_over_floor", milli(row.stepMs / row.floorMs)},
            {"speedup_over_torch_nn", milli(row.torchNnStepMs / row.stepMs)},
            {"mixed_step_ms", milli(row.mixedStepMs)},
            {"mixed_speedup_over_torch_nn", milli(row.torchNnStepMs / row.mixedStepMs)},
            {"post_dropout_step_ms", milli(row.plainStepMs)},
            {"speedup_over_post_dropout", milli(row.plainStepMs / row.stepMs)},
            {"inference_batch_ms", milli(row.inferenceBatchMs)},
            {"inference_clip_ms", milli(row.inferenceClipMs)}};
}

void printTable(const std::vector<Row>& rows, const TrainOptions& options, double gemmGflops)
{
    std::cout << "Recipe " << options.recipe << ", batch 32, 163 labels, " << options.threads
              << " thread(s), medians of " << options.repeats << " rounds; matrix products reach "
              << fixed(gemmGflops, 0) << " GFLOP/s\n";
    TextTable steps({"training step", "ms", "floor ms", "× floor", "torch::nn ms", "speedup",
                     "post's dropout ms", "speedup", "bfloat16 ms", "× torch::nn"});
    TextTable inference({"inference", "a batch, ms", "30 s, ms"});
    for (const Row& row : rows) {
        steps.add({row.model, fixed(row.stepMs, 1), fixed(row.floorMs, 1),
                   fixed(row.stepMs / row.floorMs, 2), fixed(row.torchNnStepMs, 1),
                   fixed(row.torchNnStepMs / row.stepMs, 2), fixed(row.plainStepMs, 1),
                   fixed(row.plainStepMs / row.stepMs, 2), fixed(row.mixedStepMs, 1),
                   fixed(row.torchNnStepMs / row.mixedStepMs, 2)});
        inference.add({row.model, fixed(row.inferenceBatchMs, 1), fixed(row.inferenceClipMs, 1)});
    }
    std::cout << steps.text() << inference.text();
}

int benchTrain(const TrainOptions& options, const CommandContext& context)
{
    const engine::EngineFunctions& engine = engineFor(context, options.threads);
    double gemmGflops = 0.0;
    const std::vector<std::string> models =
        options.models.empty() ? engine.benchmarkModels() : options.models;
    std::vector<Row> rows;
    for (const std::string& model : models) {
        const Samples samples =
            measure(engine, modelInfo(model).name, options, context.task, gemmGflops);
        rows.push_back({.model = model,
                        .stepMs = median(samples.step),
                        .mixedStepMs = median(samples.mixedStep),
                        .torchNnStepMs = median(samples.torchNnStep),
                        .plainStepMs = median(samples.plainStep),
                        .inferenceBatchMs = median(samples.inferenceBatch),
                        .inferenceClipMs = median(samples.inferenceClip)});
    }
    Json json = Json::array();
    for (Row& row : rows) {
        row.floorMs = engine.gigaOperationsPerStep({.model = row.model, .recipe = options.recipe}) /
                      gemmGflops * 1e3;
        json.push_back(jsonOf(row));
    }
    if (context.json)
        print({{"recipe", options.recipe},
               {"threads", options.threads},
               {"gemm_gflops", milli(gemmGflops)},
               {"models", json}});
    else
        printTable(rows, options, gemmGflops);
    return exitDone;
}

struct PeerOptions {
    MeasuredTraining training = {.layers = MeasuredLayers::TorchModules};
    int threads = 1;
};

int benchPeer(const PeerOptions& options, const CommandContext& context)
{
    const engine::EngineFunctions& engine = context.engine.functions();
    engine.setComputeThreads(options.threads);
    const auto benchmark = engine.makeTrainBenchmark(options.training);
    for (std::string line; std::getline(std::cin, line);)
        std::cout << fixed(benchmark->stepMs(), 6) << std::endl;
    return exitDone;
}

CLI::Option* addRecipe(CLI::App* command, std::string& recipe)
{
    return command
        ->add_option("--recipe", recipe, "Whose network, crops, augmentation and optimizer")
        ->capture_default_str()
        ->check(CLI::IsMember(std::vector<std::string>{"post", "modern"}));
}

CLI::Option* addThreads(CLI::App* command, int& threads)
{
    return command->add_option("--threads", threads, "Threads")
        ->capture_default_str()
        ->check(inRange(1, 1024));
}

} // namespace

void addBenchTrain(CLI::App& bench, Action& chosen)
{
    const auto options = std::make_shared<TrainOptions>();
    CLI::App* command =
        bench.add_subcommand("train", "A training step and inference of each model");
    command->add_option("--model", options->models, "Only this model; may be repeated");
    addRecipe(command, options->recipe);
    addThreads(command, options->threads);
    command->add_option("--repeats", options->repeats, "Rounds; the median is reported")
        ->capture_default_str()
        ->check(inRange(1));
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return benchTrain(*options, context); };
    });
}

void addBenchPeer(CLI::App& bench, Action& chosen)
{
    const auto options = std::make_shared<PeerOptions>();
    CLI::App* command = bench.add_subcommand(benchPeerName, "")->group("");
    command->add_option("MODEL", options->training.model)->required();
    command->add_option("--layers", options->training.layers)
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, MeasuredLayers>{{"torch-nn", MeasuredLayers::TorchModules},
                                                  {"post-dropout", MeasuredLayers::PostDropout}}));
    addRecipe(command, options->training.recipe);
    addThreads(command, options->threads);
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return benchPeer(*options, context); };
    });
}

} // namespace genrescope::cli
