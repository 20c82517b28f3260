#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/reader_options.h"
#include "app/cli/teach_output.h"
#include "app/starter_models.h"
#include "core/decoding/decoder_pool.h"
#include "core/kernels/parallel.h"
#include "core/runs/taught_run.h"
#include "core/teaching/corrections.h"
#include "core/teaching/teach.h"
#include "core/workspace/prepare.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <thread>

namespace genrescope::cli {

namespace {

struct Options {
    /// Of what is prepared first, if anything.
    std::string reader = {};
    std::map<std::string, std::string> values = {};
    BuildOptions build = {.jobs =
                              static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))};
    /// Else prepared already.
    std::filesystem::path workspace = {};
    std::filesystem::path out = {};
    std::vector<std::filesystem::path> encoders = {};
    TeachOptions teach = {};
    int threads = 0;
};

int teach(const Options& options, const CommandContext& context)
{
    const std::vector<std::filesystem::path> encoders =
        modelsOrStarters(options.encoders, "name a checkpoint to start from with --init");
    std::optional<PrepareResult> prepared;
    if (!options.reader.empty()) {
        const auto reader = makeReader(options.reader, options.values);
        programDecoders().startAhead();
        prepared = prepareWorkspace(*reader, options.workspace, options.build, context.task);
    }
    setKernelThreads(options.threads);
    const Workspace workspace(options.workspace);
    TeachOptions teach = options.teach;
    teach.corrections = readCorrections(options.workspace, workspace.manifest());
    TeachOutput output(context.json, workspace, prepared);
    for (const std::filesystem::path& encoder : encoders) {
        const TaughtModel taught = teachModel(encoder, workspace, teach, context.task);
        const std::filesystem::path run =
            writeTaughtRun(options.out, taught.checkpoint, std::chrono::system_clock::now());
        output.add(encoder, run, taught);
    }
    return exitDone;
}

void addTeachOptions(CLI::App& command, Options& options)
{
    TeachOptions& teach = options.teach;
    command
        .add_option(
            "--init", options.encoders,
            "Checkpoint whose encoder is used; may be repeated; default: the starter models")
        ->allow_extra_args(false);
    command.add_flag("--keep-test", teach.keepTest,
                     "Do not learn from the test split, so that evaluate can judge the result on "
                     "it");
    command.add_option("--crops", teach.crops, "Crops per 30 s of a track, evenly spaced")
        ->capture_default_str()
        ->check(inRange(1, 10'000));
    command.add_option("--folds", teach.folds, "Parts of the cross-validation, by artist")
        ->capture_default_str()
        ->check(inRange(2));
    command.add_option("--seed", teach.seed, "Seed for the folds")
        ->capture_default_str()
        ->check(inRange<std::uint64_t>(0));
    command.add_option("--jobs", options.build.jobs, "Threads that decode")
        ->capture_default_str()
        ->check(inRange(1, 256));
    command.add_option("--threads", options.threads, "Threads of the models; 0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
}

} // namespace

void addTeachCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "teach", "Teach models your own genres in minutes: the encoders stay, heads are fitted");
    const auto readers = std::make_shared<ReaderOptions>(*command);
    CLI::Option* data =
        command->add_option("--data", options->workspace, "Workspace created by prepare");
    command->add_option("--out", options->out,
                        "Workspace for what is prepared and for the new models, in runs/; default "
                        "with --data: that workspace");
    addTeachOptions(*command, *options);
    command->callback([options, readers, data, command, &chosen] {
        if (data->count() == 0) {
            options->reader = readers->chosen().name;
            options->values = readers->values();
            // All splits are learned from: a genre may well have no track in one of them.
            if (std::ranges::count(readers->chosen().fields, "min-tracks", &ReaderField::name) > 0)
                options->values.try_emplace("min-tracks", "0");
            options->workspace = options->out;
        } else if (readers->isAnyGiven()) {
            throw CLI::ExcludesError("--data", "--" + readers->values().begin()->first);
        } else if (options->out.empty()) {
            options->out = options->workspace;
        }
        if (options->out.empty())
            throw CLI::RequiredError("--out");
        chosen = [options](const CommandContext& context) { return teach(*options, context); };
    });
}

} // namespace genrescope::cli
