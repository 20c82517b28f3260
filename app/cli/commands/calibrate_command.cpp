#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/text_format.h"
#include "app/starter_models.h"
#include "core/evaluation/calibrate.h"
#include "core/kernels/parallel.h"

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path workspace = {};
    std::filesystem::path checkpoint = {};
    CalibrationOptions calibration = {};
    int threads = 1;
};

Json toJson(const CalibrationResult& result, const Options& options)
{
    Json thresholds = Json::array();
    for (std::size_t label = 0; label < result.labels.size(); ++label) {
        thresholds.push_back({{"genre", result.labels[label]},
                              {"support", result.support[label]},
                              {"threshold", result.rule.thresholds[label]}});
    }
    return {{"checkpoint", options.checkpoint.string()},
            {"trained_on_this_data", result.sameData},
            {"slope", result.rule.slope},
            {"shift", result.rule.shift},
            {"calibration_error_before", result.before.error},
            {"calibration_error_after", result.after.error},
            {"threshold_rule", result.rule.thresholdRule},
            {"thresholds", std::move(thresholds)}};
}

void printText(const CalibrationResult& result, const Options& options)
{
    TextTable table({"genre", "validation tracks", "threshold"});
    for (std::size_t label = 0; label < result.labels.size(); ++label) {
        table.add({printable(result.labels[label]), std::to_string(result.support[label]),
                   fixed(result.rule.thresholds[label], 3)});
    }
    std::cout << table.text() << "\nThresholds: " << result.rule.thresholdRule << "\nLogits: slope "
              << fixed(result.rule.slope, 3) << ", shift " << fixed(result.rule.shift, 3)
              << "; calibration error on validation " << fixed(result.before.error, 4) << " → "
              << fixed(result.after.error, 4) << "  → " << printable(options.checkpoint.string())
              << '\n';
}

int calibrateCheckpoint(const Options& options, const CommandContext& context)
{
    requireOwnModel(options.checkpoint);
    const Workspace workspace(options.workspace);
    setKernelThreads(options.threads);
    const CalibrationResult result =
        calibrate(options.checkpoint, workspace, options.calibration, context.task);
    if (!result.sameData) {
        std::cerr << printable(options.checkpoint.string())
                  << " was trained on other data; if that included tracks of this validation "
                     "split, the calibration is overconfident.\n";
    }
    if (context.json)
        print(toJson(result, options));
    else
        printText(result, options);
    return exitDone;
}

} // namespace

void addCalibrateCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "calibrate", "Fit a checkpoint's probabilities and thresholds on the validation split");
    command->add_option("--data", options->workspace, "Workspace created by prepare")->required();
    command
        ->add_option("--checkpoint", options->checkpoint,
                     "Checkpoint to rewrite; its weights do not change")
        ->required();
    command
        ->add_option("--precision", options->calibration.precision,
                     "Thresholds that reach this precision; by default, those with the best F1")
        ->check(inRange(0.01, 1.0));
    command->add_option("--crops", options->calibration.crops, "Crops per track, as for evaluate")
        ->capture_default_str()
        ->check(inRange(1, 10'000));
    command->add_option("--threads", options->threads, "0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) {
            return calibrateCheckpoint(*options, context);
        };
    });
}

} // namespace genrescope::cli
