#include "app/cli/classify_options.h"
#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/text_format.h"
#include "app/engine/engine_library.h"
#include "core/decoding/decoder_pool.h"
#include "core/inference/track_classifier.h"
#include "core/kernels/parallel.h"

#include <iostream>
#include <memory>
#include <utility>

namespace genrescope::cli {

namespace {

struct Options {
    std::vector<std::filesystem::path> files = {};
    std::vector<std::filesystem::path> checkpoints = {};
    std::size_t top = 5;
    bool timeline = false;
    int threads = 1;
    Device device = Device::Auto;
};

Json timelineJson(const ModelPrediction& model, const std::vector<std::size_t>& labels)
{
    Json json = {
        {"times_s", Json::array()}, {"genres", Json::array()}, {"probabilities", Json::array()}};
    for (const std::size_t label : labels)
        json["genres"].push_back(model.labels[label]);
    for (std::size_t t = 0; t < model.times.size(); ++t) {
        json["times_s"].push_back(milli(model.times[t]));
        Json row = Json::array();
        for (const std::size_t label : labels)
            row.push_back(model.timeline[t * model.labels.size() + label]);
        json["probabilities"].push_back(std::move(row));
    }
    return json;
}

Json toJson(const TrackPrediction& track, const Options& options)
{
    Json json = {{"file", track.file},
                 {"title", track.title},
                 {"artist", track.artist},
                 {"duration_s", milli(track.duration)},
                 {"corrupt_packets", track.corruptPackets},
                 {"verdict", nameOf(track.verdict)},
                 {"models", Json::array()}};
    for (const ModelPrediction& model : track.models) {
        const std::vector<std::size_t> labels = topLabels(model.probabilities, options.top);
        Json entry = {{"checkpoint", model.checkpoint},
                      {"architecture", model.architecture},
                      {"genres", Json::array()},
                      {"timeline", nullptr}};
        for (const std::size_t label : labels) {
            Json& genre = entry["genres"].emplace_back(
                Json{{"genre", model.labels[label]},
                     {"probability", model.probabilities[label]},
                     {"threshold", model.thresholds[label]},
                     {"called", model.probabilities[label] >= model.thresholds[label]}});
            const auto tags = model.teacherTags.find(model.labels[label]);
            if (tags != model.teacherTags.end())
                genre["teacher_tags"] = tags->second;
        }
        if (options.timeline)
            entry["timeline"] = timelineJson(model, labels);
        json["models"].push_back(std::move(entry));
    }
    return json;
}

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
            addJson(toJson(track, options));
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

int classify(const Options& options, const CommandContext& context)
{
    const std::vector<std::filesystem::path> checkpoints =
        checkpointsOrStarters(options.checkpoints);
    programDecoders().startAhead();
    setKernelThreads(options.threads);
    TrackClassifier classifier(checkpoints, TrackClassifier::defaultCropsPerSection,
                               forwardPassOn(options.device, context.engine));
    ResultPrinter printer(context.json);
    int code = exitDone;
    for (const std::filesystem::path& file : options.files) {
        try {
            Preview preview(printer);
            printer.add(classifier.classify(file, context.task, preview), options);
        } catch (const Canceled&) {
            throw;
        } catch (const std::exception& error) {
            printer.addFailure(file, reasonOf(error));
            code = exitFailed;
        }
    }
    return code;
}

} // namespace

void addClassifyCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("classify", "Classify music files by genre");
    command->add_option("FILE", options->files, "Music files")->required();
    command
        ->add_option("--checkpoint", options->checkpoints,
                     "Trained model; may be repeated; default: the starter models")
        ->allow_extra_args(false);
    command->add_option("--top", options->top, "Genres to show for each model")
        ->capture_default_str()
        ->check(inRange(1, 100'000));
    command->add_flag("--timeline", options->timeline, "Also the probabilities over time");
    command->add_option("--threads", options->threads, "0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
    addDeviceOption(*command, options->device);
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return classify(*options, context); };
    });
}

} // namespace genrescope::cli
