#include "app/cli/command.h"
#include "app/cli/evaluation_text.h"
#include "app/cli/option_checks.h"
#include "app/engine/engine_library.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/evaluation/evaluator.h"
#include "core/kernels/parallel.h"
#include "core/reports/metrics_table.h"
#include "core/reports/report_writer.h"
#include "core/teaching/corrections.h"

#include <iostream>
#include <map>
#include <memory>
#include <set>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path workspace = {};
    std::vector<std::filesystem::path> checkpoints = {};
    std::vector<std::filesystem::path> tables = {};
    EvaluationOptions evaluation = {};
    std::filesystem::path predictions = {};
    std::filesystem::path metrics = {};
    std::filesystem::path report = {};
    int threads = 1;
    ComputeChoice compute = {};
};

/// One result would replace the other.
void requireDifferentFiles(const Options& options)
{
    std::set<std::filesystem::path> files;
    for (const auto& file : {options.report, options.predictions, options.metrics}) {
        if (!file.empty() && !files.insert(absolutePath(file)).second)
            throw ConfigError(file.string() +
                              " was given for two results; name a file for each of them.");
    }
}

int evaluateCheckpoints(const Options& options, const CommandContext& context)
{
    requireDifferentFiles(options);
    setKernelThreads(options.threads);
    EvaluationOptions evaluation = options.evaluation;
    evaluation.forwardPass = forwardPassBy(options.compute, context.engine);
    const Workspace workspace(options.workspace);
    evaluation.leftOut = tracksLeftOut(readCorrections(options.workspace, workspace.manifest()));
    std::vector<EvaluationSource> sources(options.checkpoints.begin(), options.checkpoints.end());
    for (const std::filesystem::path& table : options.tables)
        sources.emplace_back(table, true);
    const EvaluationReport report = evaluate(sources, workspace, evaluation, context.task);
    if (!options.predictions.empty())
        writePredictions(report, options.predictions);
    if (!options.metrics.empty())
        writeMetrics(report, options.metrics);
    if (!options.report.empty())
        writeFile(options.report, toJson(report, true) + '\n');
    if (context.json)
        std::cout << toJson(report, false) << '\n';
    else
        printEvaluation(report);
    return exitDone;
}

} // namespace

void addEvaluateCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    EvaluationOptions& evaluation = options->evaluation;
    CLI::App* command =
        app.add_subcommand("evaluate", "Evaluate checkpoints on a split of a prepared dataset");
    command->add_option("--data", options->workspace, "Workspace created by prepare")->required();
    command->add_option("--checkpoint", options->checkpoints, "One or more, side by side");
    command->add_option("--predictions-from", options->tables,
                        "CSV of another system's predictions, one or more, beside the checkpoints: "
                        "column track_id or path, and a column for each genre");
    command
        ->add_option_function<std::string>(
            "--split",
            [&evaluation](const std::string& name) { evaluation.split = *valueNamed<Split>(name); },
            "validation (default) or test")
        ->check(oneOf({"validation", "test"}))
        ->option_text("validation|test");
    command->add_option("--crops", evaluation.crops, "Crops per track, evenly spaced and averaged")
        ->capture_default_str()
        ->check(inRange(1, 10'000));
    command->add_flag("--random-crops", evaluation.randomCrops,
                      "Use random crops of random length instead, as in the post");
    command->add_option("--seed", evaluation.seed, "Seed for random crops")
        ->capture_default_str()
        ->check(inRange<std::uint64_t>(0));
    command
        ->add_option("--resamples", evaluation.bootstrap.resamples,
                     "Resamples of artists for 95% confidence intervals; 0 = none")
        ->capture_default_str()
        ->check(inRange(0, 1'000'000));
    command->add_option("--threads", options->threads, "0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
    addComputeOptions(*command, options->compute);
    command->add_option("--predictions", options->predictions,
                        "CSV: ground truth and probability of every track, genre and checkpoint");
    command->add_option("--metrics", options->metrics,
                        "CSV: every metric of every genre, level and checkpoint, with intervals");
    command->add_option("--out", options->report, "JSON report with precision-recall curves");
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) {
            return evaluateCheckpoints(*options, context);
        };
    });
}

} // namespace genrescope::cli
