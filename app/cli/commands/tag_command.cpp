#include "app/cli/classify_options.h"
#include "app/cli/command.h"
#include "app/cli/music_files.h"
#include "app/cli/named_option.h"
#include "app/cli/option_checks.h"
#include "app/cli/tag_output.h"
#include "app/cli/text_format.h"
#include "app/engine/engine_library.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/decoding/decoder_pool.h"
#include "core/inference/track_classifier.h"
#include "core/kernels/parallel.h"
#include "core/tagging/tag_undo.h"
#include "core/tagging/tag_writer.h"

#include <iostream>
#include <memory>
#include <utility>

namespace genrescope::cli {

namespace {

struct Options {
    /// Folders, too.
    std::vector<std::filesystem::path> files = {};
    /// A plan in place of files; where the plan is written.
    std::filesystem::path plan = {};
    std::filesystem::path out = {};
    std::vector<std::filesystem::path> checkpoints = {};
    GenreRules rules = {};
    /// "0.5", or "Jazz=0.5".
    std::vector<std::string> thresholds = {};
    std::filesystem::path map = {};
    GenreTagForm form = {};
    bool keepTimes = false;
    bool write = false;
    /// What is done anyway, for those who say it.
    bool dryRun = false;
    std::string undo = {};
    bool batches = false;
    int threads = 1;
    ComputeChoice compute = {};
};

double probabilityOf(const std::string& text)
{
    const std::optional<double> probability = parseNumber<double>(text);
    require<ConfigError>(probability && *probability >= 0.0 && *probability <= 1.0,
                         Message::english("“%1” is no probability from 0 to 1.", text));
    return *probability;
}

GenreRules rulesOf(const Options& options)
{
    GenreRules rules = options.rules;
    for (const std::string& threshold : options.thresholds) {
        const std::size_t equals = threshold.rfind('=');
        if (equals == std::string::npos)
            rules.threshold = probabilityOf(threshold);
        else
            rules.thresholds[threshold.substr(0, equals)] =
                probabilityOf(threshold.substr(equals + 1));
    }
    if (!options.map.empty())
        rules.names = readGenreNames(options.map);
    return rules;
}

/// Plans each file: listens to those whose tags leave something to be written.
std::vector<TagRow> planFiles(const Options& options, const CommandContext& context)
{
    GenreRules rules = rulesOf(options);
    const std::vector<std::filesystem::path> checkpoints =
        checkpointsOrStarters(options.checkpoints);
    programDecoders().startAhead();
    const std::vector<std::filesystem::path> files = musicIn(options.files);
    setKernelThreads(options.threads);
    TrackClassifier classifier(checkpoints, TrackClassifier::defaultCropsPerSection,
                               forwardPassBy(options.compute, context.engine));
    for (const Predictor& predictor : classifier.predictors()) {
        const CheckpointMetadata& model = predictor.metadata();
        if (model.output.noMusic >= 0)
            rules.never.push_back(model.labels[static_cast<std::size_t>(model.output.noMusic)]);
    }
    // Progress is that of the list.
    const TaskContext alone = {context.task.cancellation, nullptr};
    std::vector<TagRow> rows;
    for (std::size_t i = 0; i < files.size(); ++i) {
        context.task.report({Stage::ReadTags, i, files.size(), files[i].string()});
        const std::optional<Message> failure = failureOf([&] {
            const TaggedFile file = readTaggedFile(files[i], context.task.cancellation);
            const bool stays = rules.existing == ExistingGenres::Keep && !file.tags.genres.empty();
            std::vector<ChosenGenre> chosen;
            if (!stays)
                chosen = chosenGenres(classifier.classify(files[i], alone), rules);
            rows.push_back(planRow(file, chosen, rules));
        });
        if (failure)
            rows.push_back(failedRow(files[i], *failure));
    }
    context.task.report({Stage::ReadTags, files.size(), files.size(), {}});
    return rows;
}

TagWriteResult write(const std::vector<TagRow>& rows, const Options& options,
                     const CommandContext& context, WrittenRows& written)
{
    const TagWriteOptions how = {.batches = userTagBatches(processEnvironment()),
                                 .form = options.form,
                                 .keepsTimes = options.keepTimes};
    return writeTags(
        rows, how,
        [&written](std::size_t row, const Message& failure) {
            written[row] = failure.str();
            if (!failure.isEmpty())
                std::cerr << printable(failure.str()) << '\n';
        },
        context.task);
}

int tag(const Options& options, const CommandContext& context)
{
    const std::vector<TagRow> rows =
        options.plan.empty() ? planFiles(options, context) : readPlanTable(options.plan);
    bool isUnread = false;
    for (const TagRow& row : rows) {
        if (isRead(row))
            continue;
        std::cerr << printable(row.reason.str()) << '\n';
        isUnread = true;
    }
    if (!options.out.empty())
        writeFile(options.out, planTable(rows));
    if (!context.json)
        std::cout << planText(rows) << std::flush;
    WrittenRows written;
    TagWriteResult result;
    if (options.write)
        result = write(rows, options, context, written);
    if (context.json) {
        print({{"files", planJson(rows, written)},
               {"batch", result.batch.empty() ? Json() : Json(result.batch)},
               {"written", result.written},
               {"failed", result.failed}});
    } else if (!options.write) {
        std::cout << "Nothing was written; --write does.\n";
    } else if (result.written == 0) {
        std::cout << "Nothing was written.\n";
    } else {
        std::cout << "Files written: " << result.written
                  << "; to take that back: genrescope-cli tag --undo " << result.batch << '\n';
    }
    return result.failed > 0 || isUnread ? exitFailed : exitDone;
}

int undo(const Options& options, const CommandContext& context)
{
    Json files = Json::array();
    const TagUndoResult result = undoTags(
        userTagBatches(processEnvironment()), options.undo, options.files, {},
        [&](const std::filesystem::path& file, UndoOutcome outcome, const Message& failure) {
            files.push_back({{"file", file.string()},
                             {"restored", outcome == UndoOutcome::Restored},
                             {"already_undone", outcome == UndoOutcome::AlreadyUndone},
                             {"failure", failure.str()}});
            if (!failure.isEmpty())
                std::cerr << printable(failure.str()) << '\n';
        },
        context.task);
    const std::string already =
        result.alreadyUndone > 0 ? "; already undone: " + std::to_string(result.alreadyUndone) : "";
    if (context.json)
        print({{"batch", options.undo},
               {"files", files},
               {"restored", result.restored},
               {"already_undone", result.alreadyUndone},
               {"failed", result.failed}});
    else
        std::cout << "Files restored: " << result.restored << already << '\n';
    return result.failed > 0 ? exitFailed : exitDone;
}

int run(const Options& options, const CommandContext& context)
{
    if (options.batches) {
        printBatches(listTagBatches(userTagBatches(processEnvironment())), context.json);
        return exitDone;
    }
    return options.undo.empty() ? tag(options, context) : undo(options, context);
}

void addRuleOptions(CLI::App& command, Options& options)
{
    addNamedOption(
        command, "--existing", options.rules.existing,
        "What becomes of genres that a file has: keep leaves such a file alone, append puts "
        "new ones behind them");
    command
        .add_option("--threshold", options.thresholds,
                    "P or GENRE=P: from which probability a genre is written; may be repeated; "
                    "default: as the model calls it")
        ->allow_extra_args(false);
    command.add_option(
        "--map", options.map,
        "Table with the columns genre and name: what is written for a model's genre; "
        "an empty name: nothing");
    command
        .add_option("--only", options.rules.only,
                    "Name that may be written, others may not; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--most", options.rules.most, "Genres of one file")
        ->capture_default_str()
        ->check(inRange<std::uint64_t>(1, maxGenres));
    command.add_flag("--confidence", options.rules.writesConfidence,
                     "Also write how probable the genres are, as GENRESCOPE");
}

void addFormOptions(CLI::App& command, Options& options)
{
    addNamedOption(command, "--id3", options.form.id3,
                   "Version of ID3v2: that of the file (2.4 where there is none), or this one");
    command
        .add_option("--separator", options.form.separator,
                    "Between genres in ID3v2.3, which has one text for all")
        ->capture_default_str();
    command.add_flag("--keep-times", options.keepTimes, "Files keep their modification times");
}

} // namespace

void addTagCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "tag", "Write the genres that models hear into the tags of music files; without --write, "
               "show only what would be written");
    command->add_option(
        "FILE", options->files,
        "Music files, or folders with music; with --undo: of the batch, default all");
    CLI::Option* plan = command->add_option(
        "--plan", options->plan, "Take a plan from this table, which --out wrote and you may edit");
    command->add_option("--out", options->out, "Write the plan as a table");
    CLI::Option* write = command->add_flag("--write", options->write, "Write the tags");
    command->add_flag("--dry-run", options->dryRun, "Write nothing, as without --write")
        ->excludes(write);
    CLI::Option* undo = command->add_option("--undo", options->undo,
                                            "Give the files of this batch their bytes back");
    CLI::Option* batches =
        command->add_flag("--batches", options->batches, "List what can be taken back");
    undo->excludes(write)->excludes(plan);
    batches->excludes(write)->excludes(plan)->excludes(undo);
    addRuleOptions(*command, *options);
    addFormOptions(*command, *options);
    addModelOptions(*command, options->checkpoints, options->threads, options->compute);
    command->callback([options, &chosen] {
        const bool hasTask = !options->plan.empty() || !options->undo.empty() || options->batches;
        if (options->files.empty() && !hasTask)
            throw CLI::RequiredError("FILE");
        chosen = [options](const CommandContext& context) { return run(*options, context); };
    });
}

} // namespace genrescope::cli
