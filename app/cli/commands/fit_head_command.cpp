#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/models/runtime.h"
#include "core/training/head_fit.h"

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path distilled = {};
    std::filesystem::path workspace = {};
    std::filesystem::path checkpoint = {};
    HeadFitOptions fit = {};
    int threads = 1;
};

Json toJson(const HeadChoice& choice)
{
    return {{"strength", choice.strength},
            {"expectation", choice.expectation},
            {"weighted_ap", choice.weightedAp}};
}

void printText(const HeadFit& fit)
{
    TextTable table({"expectation", "strength", "weighted AP, artists held out"});
    for (const HeadChoice& choice : fit.tried) {
        table.add(
            {fixed(choice.expectation, 1), fixed(choice.strength, 1), fixed(choice.weightedAp, 4)});
    }
    std::cout << table.text() << "\nLearnt from " << fit.tracks << " tracks with expectation "
              << fixed(fit.chosen.expectation, 1) << " and strength "
              << fixed(fit.chosen.strength, 1) << ".\n";
}

int fitHeadOf(const Options& options, const CommandContext& context)
{
    warnOfSlowBlas();
    setComputeThreads(options.threads);
    const Workspace workspace(options.workspace);
    const HeadFit fit = fitHead(options.distilled, workspace, options.fit, context.task);
    writeCheckpoint(fit.checkpoint, options.checkpoint);
    if (!context.json) {
        printText(fit);
        return exitDone;
    }
    Json tried = Json::array();
    for (const HeadChoice& choice : fit.tried)
        tried.push_back(toJson(choice));
    print({{"checkpoint", options.checkpoint.string()},
           {"tracks", fit.tracks},
           {"chosen", toJson(fit.chosen)},
           {"tried", tried}});
    return exitDone;
}

} // namespace

void addFitHeadCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    HeadFitOptions& fit = options->fit;
    CLI::App* command = app.add_subcommand(
        "fit-head", "Give a distilled model a head for genres, each a weighted sum of tags");
    command->add_option("--init", options->distilled, "Checkpoint that distil made")->required();
    command->add_option("--data", options->workspace, "Workspace that prepare made")->required();
    command->add_option("--out", options->checkpoint, "Checkpoint to write")->required();
    command->add_option("--strength", fit.strengths,
                        "How strongly rules are held to their expectation, to choose from");
    command->add_option("--expectation", fit.expectations,
                        "Weight of the tags that are called like the genre, to choose from");
    command->add_option("--folds", fit.folds, "Of each cross-validation, by artist")
        ->capture_default_str();
    command->add_option("--repeats", fit.repeats, "Cross-validations, each dealt out anew")
        ->capture_default_str();
    command->add_option("--crops", fit.crops, "Crops a track, evenly spaced")
        ->capture_default_str();
    command->add_option("--seed", fit.seed, "Deals the artists out")->capture_default_str();
    command->add_flag("--with-validation", fit.withValidation,
                      "Learn from the validation split too; it can judge nothing then");
    command->add_option("--threads", options->threads, "0 = one a core")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return fitHeadOf(*options, context); };
    });
}

} // namespace genrescope::cli
