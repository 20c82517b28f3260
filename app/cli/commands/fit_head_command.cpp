#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/tag_sources.h"
#include "app/cli/text_format.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/kernels/parallel.h"
#include "core/teaching/head_fit.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

/// A checkpoint's header is limited to one megabyte.
constexpr std::uint64_t maxCardBytes = 1 << 16;

struct Options {
    std::filesystem::path distilled = {};
    std::filesystem::path workspace = {};
    std::filesystem::path checkpoint = {};
    HeadFitOptions fit = {};
    /// GENRE=TAG.
    std::vector<std::string> promises = {};
    /// GENRE=TAG, and the tables that show whether the genres can be recognized.
    std::vector<std::string> furtherGenres = {};
    TagSourceOptions sources = {};
    std::filesystem::path noMusic = {};
    std::filesystem::path card = {};
    int threads = 1;
};

std::pair<std::string, std::string> genreAndTag(const std::string& option, const std::string& pair)
{
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos)
        throw ConfigError(option + " needs GENRE=TAG, not '" + pair + "'.");
    return {pair.substr(0, equals), pair.substr(equals + 1)};
}

/// @param workspaces  receives the datasets, which the sources borrow.
HeadFitOptions fitOptions(const Options& options, std::deque<Workspace>& workspaces)
{
    HeadFitOptions fit = options.fit;
    for (const std::string& pair : options.furtherGenres) {
        const auto [genre, tag] = genreAndTag("--genre", pair);
        std::vector<TagGenre>& genres = fit.further.genres;
        const auto known = std::ranges::find(genres, genre, &TagGenre::name);
        if (known == genres.end())
            genres.push_back({genre, {tag}});
        else
            known->tags.push_back(tag);
    }
    for (const std::string& pair : options.promises) {
        const auto [genre, tag] = genreAndTag("--promise", pair);
        fit.promises[genre].push_back(tag);
    }
    fit.sources = readTagSources(options.sources, workspaces);
    if (!options.noMusic.empty())
        fit.noMusic = &workspaces.emplace_back(options.noMusic);
    if (!options.card.empty())
        fit.card = readTextFile(options.card, maxCardBytes);
    return fit;
}

Json toJson(const TagGenreResult& tagResult)
{
    return {{"genre", tagResult.genre.name},
            {"tags", tagResult.genre.tags},
            {"pieces", tagResult.pieces},
            {"positives", tagResult.positives},
            {"groups", tagResult.groups},
            {"average_precision", optionalNumber(tagResult.averagePrecision)},
            {"low", tagResult.interval ? Json(tagResult.interval->low) : Json()},
            {"high", tagResult.interval ? Json(tagResult.interval->high) : Json()},
            {"roc_auc", optionalNumber(tagResult.rocAuc)},
            {"kept", tagResult.kept}};
}

Json toJson(const NoMusicRule& rule)
{
    return {{"recordings", rule.recordings},
            {"music", rule.music},
            {"recognized", rule.recognized},
            {"music_kept", rule.musicKept}};
}

Json toJson(const HeadChoice& choice)
{
    return {{"strength", choice.strength},
            {"expectation", choice.expectation},
            {"expected_share", choice.expectedShare},
            {"weighted_ap", choice.weightedAp}};
}

void printText(const HeadFit& fit)
{
    TextTable table({"expectation", "strength", "expected share", "weighted AP, artists held out"});
    for (const HeadChoice& choice : fit.tried) {
        table.add({fixed(choice.expectation, 1), fixed(choice.strength, 2),
                   fixed(choice.expectedShare, 2), fixed(choice.weightedAp, 4)});
    }
    std::cout << table.text() << "\nTrained on " << fit.tracks << " tracks with expectation "
              << fixed(fit.chosen.expectation, 1) << ", strength " << fixed(fit.chosen.strength, 2)
              << " and expected share " << fixed(fit.chosen.expectedShare, 2)
              << ".\nCalibration, artists held out: error " << fixed(fit.before.error, 4)
              << " before, " << fixed(fit.after.error, 4) << " after.\n";
    if (fit.noMusic) {
        std::cout << "No music, artists held out: " << fixed(100.0 * fit.noMusic->recognized, 1)
                  << "% of " << fit.noMusic->recordings << " recordings recognized, "
                  << fixed(100.0 * fit.noMusic->musicKept, 1) << "% of " << fit.noMusic->music
                  << " with music kept.\n";
    }
    if (fit.further.empty())
        return;
    TextTable further(
        {"genre", "tags", "pieces", "of it", "by", "AP", "95% by artists", "ROC-AUC", "kept"});
    for (const TagGenreResult& tagResult : fit.further) {
        const std::string interval =
            tagResult.interval
                ? fixed(tagResult.interval->low, 3) + " – " + fixed(tagResult.interval->high, 3)
                : "–";
        further.add({tagResult.genre.name, sumOfTags(tagResult.genre),
                     std::to_string(tagResult.pieces), std::to_string(tagResult.positives),
                     std::to_string(tagResult.groups), fixed(tagResult.averagePrecision, 3),
                     interval, fixed(tagResult.rocAuc, 3), tagResult.kept ? "yes" : "no"});
    }
    std::cout << '\n' << further.text();
}

int fitHeadOf(const Options& options, const CommandContext& context)
{
    setKernelThreads(options.threads);
    const Workspace workspace(options.workspace);
    std::deque<Workspace> tagWorkspaces;
    const HeadFit fit =
        fitHead(options.distilled, workspace, fitOptions(options, tagWorkspaces), context.task);
    writeCheckpoint(fit.checkpoint, options.checkpoint);
    if (!context.json) {
        printText(fit);
        return exitDone;
    }
    Json tried = Json::array();
    for (const HeadChoice& choice : fit.tried)
        tried.push_back(toJson(choice));
    Json further = Json::array();
    for (const TagGenreResult& tagResult : fit.further)
        further.push_back(toJson(tagResult));
    print({{"checkpoint", options.checkpoint.string()},
           {"tracks", fit.tracks},
           {"chosen", toJson(fit.chosen)},
           {"tried", tried},
           {"calibration_error", {{"before", fit.before.error}, {"after", fit.after.error}}},
           {"further", further},
           {"no_music", fit.noMusic ? toJson(*fit.noMusic) : Json()}});
    return exitDone;
}

} // namespace

void addFitHeadCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    HeadFitOptions& fit = options->fit;
    CLI::App* command = app.add_subcommand(
        "fit-head", "Fit a head to a distilled model that makes each genre a weighted sum of tags");
    command->add_option("--init", options->distilled, "Checkpoint created by distill")->required();
    command->add_option("--data", options->workspace, "Workspace created by prepare")->required();
    command->add_option("--out", options->checkpoint, "Checkpoint to write")->required();
    command->add_option("--strength", fit.strengths, "Regularization strengths to choose from")
        ->check(positive());
    command
        ->add_option("--expectation", fit.expectations,
                     "Prior weights of the tags that promise the genre, to choose from")
        ->check(inRange(0.0));
    command
        ->add_option("--expected-share", fit.expectedShares,
                     "Shares of the prior by itself in the final rule, 0 to 1, to choose from; "
                     "default 0")
        ->check(inRange(0.0, 1.0));
    command
        ->add_option("--promise", options->promises,
                     "GENRE=TAG: a tag that promises a genre, besides those with its name")
        ->option_text("GENRE=TAG …");
    command->add_option("--folds", fit.folds, "Folds of each cross-validation, by artist")
        ->capture_default_str()
        ->check(inRange(2));
    command->add_option("--repeats", fit.repeats, "Cross-validations, each with new folds")
        ->capture_default_str()
        ->check(inRange(1));
    command->add_option("--crops", fit.crops, "Crops per track, evenly spaced")
        ->capture_default_str()
        ->check(inRange(1, 10'000));
    command->add_option("--seed", fit.seed, "Seed for the folds")
        ->capture_default_str()
        ->check(inRange<std::uint64_t>(0));
    command->add_flag("--with-validation", fit.withValidation,
                      "Train on the validation split too; it can no longer be used for evaluation");
    command
        ->add_option("--genre", options->furtherGenres,
                     "GENRE=TAG: a genre without labeled tracks, recognized by a tag, or by the "
                     "sum of those given for it; kept if held-out excerpts confirm it. May be "
                     "repeated")
        ->option_text("GENRE=TAG …");
    command->add_option("--tags", options->sources.tables,
                        "With --genre: CSV of the teacher's tags; may be repeated");
    command->add_option("--tags-data", options->sources.workspaces,
                        "With --tags: the workspace of the table at the same position");
    command->add_option("--no-music", options->noMusic,
                        "Workspace of speech and noise: adds the label 'No music', which makes "
                        "every genre less likely");
    command->add_option("--card", options->card,
                        "File with a description to store in the checkpoint");
    command->add_option("--threads", options->threads, "0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return fitHeadOf(*options, context); };
    });
}

} // namespace genrescope::cli
