#include "app/cli/classify_options.h"
#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/music_files.h"
#include "app/cli/option_checks.h"
#include "app/cli/result_table.h"
#include "app/cli/text_format.h"
#include "app/engine/engine_library.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/decoding/decoder_pool.h"
#include "core/inference/classify_tracks.h"
#include "core/kernels/parallel.h"
#include "core/reports/prediction_report.h"

#include <iostream>
#include <memory>
#include <set>
#include <sstream>
#include <utility>

namespace genrescope::cli {

namespace {

// Of a list of millions of files.
constexpr std::uint64_t maxListBytes = std::uint64_t{1} << 30;

struct Options {
    /// Folders, too.
    std::vector<std::filesystem::path> files = {};
    /// A file with one path per line; "-" = stdin.
    std::string list = {};
    /// As a table, into a file if one is named.
    bool csv = false;
    std::filesystem::path table = {};
    std::vector<std::filesystem::path> checkpoints = {};
    std::size_t top = 5;
    bool timeline = false;
    int jobs = 1;
    int threads = 1;
    ComputeChoice compute = {};
};

void printTimeline(const ModelPrediction& model, const std::vector<std::size_t>& labels)
{
    std::vector<std::string> header = {"time"};
    for (const std::size_t label : labels)
        header.push_back(printable(model.labels[label]));
    TextTable table(header);
    for (std::size_t t = 0; t < model.times.size(); ++t) {
        std::vector<std::string> row = {duration(model.times[t])};
        for (const std::size_t label : labels)
            row.push_back(percent(model.timeline[t * model.labels.size() + label]));
        table.add(std::move(row));
    }
    std::cout << table.text();
}

void printText(const TrackPrediction& track, const Options& options)
{
    std::cout << printable(track.file) << "  " << duration(track.duration);
    if (track.corruptPackets > 0)
        std::cout << "  (" << track.corruptPackets << " corrupt packets skipped)";
    std::cout << '\n';
    if (track.verdict != Verdict::Judged)
        std::cout << messageOf(track.verdict).str() << '\n';
    for (const ModelPrediction& model : track.models) {
        if (model.probabilities.empty())
            continue;
        const std::vector<std::size_t> labels = topLabels(model.probabilities, options.top);
        TextTable table({model.architecture, ""});
        for (const std::size_t label : labels)
            table.add({printable(model.labels[label]), percent(model.probabilities[label])});
        std::cout << table.text();
        if (options.timeline)
            printTimeline(model, labels);
    }
    std::cout << std::flush;
}

/// Prints results one by one: as text, or as the elements of one JSON array.
class ResultPrinter {
public:
    explicit ResultPrinter(bool json) : json_(json) {}
    ~ResultPrinter()
    {
        if (json_)
            std::cout << (first_ ? "[]\n" : "\n]\n");
    }
    ResultPrinter(const ResultPrinter&) = delete;
    ResultPrinter& operator=(const ResultPrinter&) = delete;

    void add(const TrackPrediction& track, const Options& options)
    {
        if (json_)
            addJson(predictionJson(track, options.top, options.timeline));
        else
            printText(track, options);
    }

    /// The first section of a longer track, so that there is something to read at once.
    void addPreview(const TrackPrediction& track)
    {
        if (json_ || track.complete)
            return;
        std::cout << printable(track.file) << ", the first " << duration(track.duration);
        for (const ModelPrediction& model : track.models) {
            const std::size_t best = topLabels(model.probabilities, 1).front();
            std::cout << "  " << model.architecture << ": " << printable(model.labels[best]) << ' '
                      << percent(model.probabilities[best]);
        }
        std::cout << std::endl;
    }

    void addFailure(const std::filesystem::path& file, const std::string& reason)
    {
        std::cerr << printable(reason) << '\n';
        if (json_)
            addJson({{"file", file.string()}, {"error", reason}});
    }

private:
    void addJson(const Json& value)
    {
        std::cout << (first_ ? "[\n" : ",\n") << dump(value) << std::flush;
        first_ = false;
    }

    bool json_;
    bool first_ = true;
};

/// Prints what is known about a track after its first section.
class Preview : public AnalysisObserver {
public:
    explicit Preview(ResultPrinter& printer) : printer_(printer) {}

    void onPrediction(const TrackPrediction& track) override
    {
        if (!std::exchange(printed_, true))
            printer_.addPreview(track);
    }

private:
    ResultPrinter& printer_;
    bool printed_ = false;
};

/// One path per line.
std::vector<std::filesystem::path> linesOf(std::istream& text)
{
    std::vector<std::filesystem::path> paths;
    for (std::string line; std::getline(text, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        if (!line.empty())
            paths.emplace_back(line);
    }
    return paths;
}

/// What was named, and the music in folders. @throws FileError if the list or a folder cannot be
/// read.
std::vector<std::filesystem::path> filesOf(const Options& options)
{
    std::vector<std::filesystem::path> named = options.files;
    std::vector<std::filesystem::path> listed;
    if (options.list == "-") {
        listed = linesOf(std::cin);
    } else if (!options.list.empty()) {
        std::istringstream text(readTextFile(options.list, maxListBytes));
        listed = linesOf(text);
    }
    named.insert(named.end(), listed.begin(), listed.end());
    return musicIn(named);
}

/// The architectures, or the checkpoints where one is there twice.
std::vector<ModelColumns> columnsOf(const TrackClassifier& classifier,
                                    const std::vector<std::filesystem::path>& checkpoints)
{
    std::set<std::string> names;
    for (const Predictor& predictor : classifier.predictors())
        names.insert(predictor.metadata().architecture);
    const bool unique = names.size() == checkpoints.size();
    std::vector<ModelColumns> columns;
    for (std::size_t i = 0; i < checkpoints.size(); ++i) {
        const CheckpointMetadata& model = classifier.predictors()[i].metadata();
        columns.push_back({.name = unique ? model.architecture : checkpoints[i].string(),
                           .labels = model.labels});
    }
    return columns;
}

ClassifierMaker classifierMaker(const Options& options,
                                const std::vector<std::filesystem::path>& checkpoints,
                                const CommandContext& context)
{
    return [&options, &checkpoints, &context] {
        setKernelThreads(options.threads);
        return std::make_unique<TrackClassifier>(checkpoints,
                                                 TrackClassifier::defaultCropsPerSection,
                                                 forwardPassBy(options.compute, context.engine));
    };
}

/// Each track's row, as soon as it and those before it are there.
int classifyToTable(const Options& options, const std::vector<std::filesystem::path>& files,
                    const std::vector<std::filesystem::path>& checkpoints,
                    const CommandContext& context)
{
    const ClassifierMaker make = classifierMaker(options, checkpoints, context);
    ResultTable table(columnsOf(*make(), checkpoints), options.table);
    std::vector<std::filesystem::path> missing;
    for (const std::filesystem::path& file : files) {
        if (!table.has(file))
            missing.push_back(file);
    }
    const std::size_t there = files.size() - missing.size();
    int code = exitDone;
    context.task.report({Stage::Classify, there, files.size(), {}});
    classifyTracks(missing, options.jobs, make, context.task.cancellation,
                   [&](std::size_t i, const ClassifiedTrack& classified) {
                       const std::string file = missing[i].string();
                       if (classified.failure) {
                           table.add({.file = file, .failure = classified.failure->str()});
                           std::cerr << printable(classified.failure->str()) << '\n';
                           code = exitFailed;
                       } else {
                           const TrackPrediction& track = classified.prediction;
                           table.add(
                               {.file = file,
                                .title = track.title,
                                .artist = track.artist,
                                .duration = track.duration,
                                .prediction = std::make_shared<const TrackPrediction>(track)});
                       }
                       context.task.report({Stage::Classify, there + i + 1, files.size(), file});
                   });
    return code;
}

/// One after the other, each with a preview.
int classifyInTurn(const Options& options, const std::vector<std::filesystem::path>& files,
                   TrackClassifier& classifier, const CommandContext& context)
{
    ResultPrinter printer(context.json);
    int code = exitDone;
    for (const std::filesystem::path& file : files) {
        const std::optional<Message> failure = failureOf([&] {
            Preview preview(printer);
            printer.add(classifier.classify(file, context.task, preview), options);
        });
        if (failure) {
            printer.addFailure(file, failure->str());
            code = exitFailed;
        }
    }
    return code;
}

int classifyAtOnce(const Options& options, const std::vector<std::filesystem::path>& files,
                   const ClassifierMaker& make, const CommandContext& context)
{
    ResultPrinter printer(context.json);
    int code = exitDone;
    classifyTracks(files, options.jobs, make, context.task.cancellation,
                   [&](std::size_t i, const ClassifiedTrack& classified) {
                       if (classified.failure) {
                           printer.addFailure(files[i], classified.failure->str());
                           code = exitFailed;
                       } else {
                           printer.add(classified.prediction, options);
                       }
                   });
    return code;
}

int classify(const Options& options, const CommandContext& context)
{
    const std::vector<std::filesystem::path> checkpoints =
        checkpointsOrStarters(options.checkpoints);
    programDecoders().startAhead();
    const std::vector<std::filesystem::path> files = filesOf(options);
    if (options.csv || !options.table.empty())
        return classifyToTable(options, files, checkpoints, context);
    const ClassifierMaker make = classifierMaker(options, checkpoints, context);
    return options.jobs > 1 ? classifyAtOnce(options, files, make, context)
                            : classifyInTurn(options, files, *make(), context);
}

} // namespace

void addClassifyCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("classify", "Classify music files by genre");
    CLI::Option* files =
        command->add_option("FILE", options->files, "Music files, or folders with music");
    command->add_option("--files-from", options->list,
                        "A file with one path per line; - = standard input");
    CLI::Option* csv =
        command->add_flag("--csv", options->csv,
                          "Print a table: a row per file, with the probability of every genre");
    CLI::Option* table = command->add_option(
        "--out", options->table,
        "Write that table to a file; files that it has already are skipped, so that an interrupted "
        "run goes on");
    command->add_option("--jobs", options->jobs, "Files that are classified at once")
        ->capture_default_str()
        ->check(inRange(1, 256));
    addModelOptions(*command, options->checkpoints, options->threads, options->compute);
    addTopOption(*command, options->top);
    command->add_flag("--timeline", options->timeline, "Also the probabilities over time")
        ->excludes(csv)
        ->excludes(table);
    command->callback([options, files, &chosen] {
        if (options->files.empty() && options->list.empty())
            throw CLI::RequiredError(files->get_name());
        chosen = [options](const CommandContext& context) { return classify(*options, context); };
    });
}

} // namespace genrescope::cli
