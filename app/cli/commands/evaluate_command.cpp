#include "app/cli/command.h"
#include "app/cli/text_format.h"
#include "core/base/binary_file.h"
#include "core/evaluation/evaluator.h"
#include "core/evaluation/report_writer.h"
#include "core/models/runtime.h"

#include <iostream>
#include <map>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path workspace = {};
    std::vector<std::filesystem::path> checkpoints = {};
    EvaluationOptions evaluation = {};
    std::filesystem::path predictions = {};
    std::filesystem::path report = {};
    int threads = 1;
    std::string device = "auto";
};

void printText(const EvaluationReport& report)
{
    std::cout << report.tracks.size() << " tracks of the split " << splitName(report.split) << " ("
              << report.splitProtocol << "), labels " << report.labelScheme << ", " << report.crops
              << (report.randomCrops ? " random" : " evenly spaced") << " crops a track\n\n";

    std::vector<std::string> header = {"genre", "support"};
    for (const CheckpointEvaluation& one : report.checkpoints)
        header.push_back("AP " + one.architecture);
    TextTable genres(header);
    for (std::size_t label = 0; label < report.labels.size(); ++label) {
        std::vector<std::string> row = {
            printable(report.labels[label]),
            std::to_string(report.checkpoints.front().metrics.perLabel[label].support)};
        for (const CheckpointEvaluation& one : report.checkpoints)
            row.push_back(fixed(one.metrics.perLabel[label].averagePrecision, 4));
        genres.add(std::move(row));
    }
    std::cout << genres.text() << '\n';

    header[0] = "average";
    header.erase(header.begin() + 1);
    for (std::size_t i = 0; i < report.checkpoints.size(); ++i)
        header[i + 1] = report.checkpoints[i].architecture;
    TextTable averages(header);
    const auto add = [&](const std::string& name, auto value) {
        std::vector<std::string> row = {name};
        for (const CheckpointEvaluation& one : report.checkpoints)
            row.push_back(fixed(value(one.metrics), 4));
        averages.add(std::move(row));
    };
    add("support-weighted AP (the post's \"micro-average\")",
        [](const Metrics& m) { return m.weightedAp; });
    add("micro AP (all decisions pooled)", [](const Metrics& m) { return m.microAp; });
    add("macro AP (mean over genres)", [](const Metrics& m) { return m.macroAp; });
    add("macro ROC-AUC", [](const Metrics& m) { return m.macroRocAuc; });
    add("micro F1 at 0.5", [](const Metrics& m) { return m.microF1AtHalf; });
    add("macro F1 at 0.5", [](const Metrics& m) { return m.macroF1AtHalf; });
    std::cout << averages.text();
}

int evaluateCheckpoints(const Options& options, const CommandContext& context)
{
    warnOfSlowBlas();
    setComputeThreads(options.threads);
    setComputeDevice(options.device);
    const Workspace workspace(options.workspace);
    const EvaluationReport report =
        evaluate(options.checkpoints, workspace, options.evaluation, context.task);
    if (!options.predictions.empty())
        writePredictions(report, options.predictions);
    if (!options.report.empty())
        writeFile(options.report, toJson(report, true) + '\n');
    if (context.json)
        std::cout << toJson(report, false) << '\n';
    else
        printText(report);
    return exitDone;
}

} // namespace

void addEvaluateCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    EvaluationOptions& evaluation = options->evaluation;
    CLI::App* command =
        app.add_subcommand("evaluate", "Judge checkpoints on a split of a prepared dataset");
    command->add_option("--data", options->workspace, "Workspace that prepare made")->required();
    command->add_option("--checkpoint", options->checkpoints, "One or more, side by side")
        ->required();
    command->add_option("--split", evaluation.split, "validation (default) or test")
        ->transform(CLI::Transformer(
            std::map<std::string, Split>{{"validation", Split::Validation}, {"test", Split::Test}}))
        ->option_text("validation|test");
    command->add_option("--crops", evaluation.crops, "Crops a track, evenly spaced, averaged")
        ->capture_default_str()
        ->check(CLI::Range(1, 10'000));
    command->add_flag("--random-crops", evaluation.randomCrops,
                      "Random crops of random length instead, as the post takes them");
    command->add_option("--seed", evaluation.seed, "Seed of random crops")->capture_default_str();
    command->add_option("--threads", options->threads, "0 = one a core")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    addDeviceOption(*command, options->device);
    command->add_option("--predictions", options->predictions,
                        "CSV: truth and probability of every track, genre and checkpoint");
    command->add_option("--out", options->report, "JSON report with precision-recall curves");
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) {
            return evaluateCheckpoints(*options, context);
        };
    });
}

} // namespace genrescope::cli
