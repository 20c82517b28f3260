#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/reader_options.h"
#include "app/cli/text_format.h"
#include "core/datasets/reader_info.h"
#include "core/decoding/decoder_pool.h"
#include "core/workspace/prepare.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <thread>

namespace genrescope::cli {

namespace {

/// Instead of K/N: the task of a Slurm job array.
constexpr const char* slurmTask = "slurm";

struct Options {
    std::string reader = {};
    std::map<std::string, std::string> values = {};
    std::filesystem::path workspace = {};
    /// As shardName(); empty: all of it.
    std::string shard = {};
    BuildOptions build = {.jobs =
                              static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))};
};

std::map<Split, std::size_t> splitSizes(const Manifest& manifest)
{
    std::map<Split, std::size_t> sizes;
    for (const Track& track : manifest.tracks)
        ++sizes[track.split];
    return sizes;
}

std::vector<std::string> textsOf(const std::vector<Message>& messages)
{
    std::vector<std::string> texts;
    for (const Message& message : messages)
        texts.push_back(message.str());
    return texts;
}

Json toJson(const PrepareResult& result)
{
    const Manifest& manifest = result.manifest;
    Json json = {{"tracks", result.build.tracks},
                 {"prepared", result.build.prepared},
                 {"skipped", result.build.skipped},
                 {"failed", Json::array()},
                 {"missing_audio", manifest.missingAudio},
                 {"unlisted_audio", manifest.unlistedAudio},
                 {"unlabeled", manifest.unlabeledTracks},
                 {"label_scheme", manifest.labelScheme.str()},
                 {"labels", manifest.labels},
                 {"excluded_genres", Json::array()},
                 {"split_protocol", manifest.splitProtocol.str()},
                 {"splits", Json::object()},
                 {"notes", textsOf(manifest.notes)},
                 {"checksum_failures", textsOf(result.checksumFailures)},
                 {"repairs", textsOf(result.repairs)},
                 {"seconds", milli(result.seconds)}};
    for (const FailedClip& clip : result.build.failed)
        json["failed"].push_back(failureJson(clip));
    for (const ExcludedGenre& genre : manifest.excludedGenres)
        json["excluded_genres"].push_back(
            {{"genre", genre.name}, {"training_tracks", genre.trainingTracks}});
    for (const auto& [split, size] : splitSizes(manifest))
        json["splits"][nameOf(split)] = size;
    return json;
}

void printList(const std::string& title, const std::vector<TrackId>& tracks)
{
    constexpr std::size_t shown = 20;
    if (tracks.empty())
        return;
    std::cout << title << ": " << tracks.size() << " (";
    for (std::size_t i = 0; i < std::min(shown, tracks.size()); ++i)
        std::cout << (i == 0 ? "" : ", ") << tracks[i];
    std::cout << (tracks.size() > shown ? ", …)\n" : ")\n");
}

void printText(const PrepareResult& result, const std::filesystem::path& workspace)
{
    const Manifest& manifest = result.manifest;
    std::cout << workspace.string() << ": " << result.build.tracks << " tracks, "
              << result.build.prepared << " prepared, " << result.build.skipped
              << " already there, " << result.build.failed.size() << " failed, in "
              << fixed(result.seconds, 1) << " s\n"
              << "Splits (" << printable(manifest.splitProtocol.str()) << "):";
    for (const auto& [split, size] : splitSizes(manifest))
        std::cout << ' ' << nameOf(split) << ' ' << size;
    std::cout << "\nLabels (" << printable(manifest.labelScheme.str())
              << "): " << manifest.labels.size();
    for (std::size_t i = 0; i < std::min<std::size_t>(20, manifest.labels.size()); ++i)
        std::cout << (i == 0 ? " (" : ", ") << printable(manifest.labels[i]);
    std::cout << (manifest.labels.size() > 20 ? ", …)\n" : ")\n");
    if (!manifest.excludedGenres.empty()) {
        std::cout << "Left out for too few training tracks: ";
        for (std::size_t i = 0; i < manifest.excludedGenres.size(); ++i)
            std::cout << (i == 0 ? "" : ", ") << printable(manifest.excludedGenres[i].name) << " ("
                      << manifest.excludedGenres[i].trainingTracks << ')';
        std::cout << '\n';
    }
    if (manifest.unlabeledTracks > 0)
        std::cout << "Without any of these labels: " << manifest.unlabeledTracks << " tracks\n";
    for (const std::string& repair : textsOf(result.repairs))
        std::cout << "Repaired: " << printable(repair) << '\n';
    for (const std::string& note : textsOf(manifest.notes))
        std::cout << "Note: " << printable(note) << '\n';
    printList("Listed, but without audio", manifest.missingAudio);
    printList("Audio not listed in any table", manifest.unlistedAudio);
    for (const FailedClip& clip : result.build.failed)
        std::cout << "Failed: " << printable(clip.file) << ": " << printable(clip.reason.str())
                  << '\n';
    for (const std::string& failure : textsOf(result.checksumFailures))
        std::cout << "Checksum: " << printable(failure) << '\n';
}

/// @throws ConfigError outside a job array, if it is meant.
Shard shardOf(const Options& options)
{
    if (options.shard.empty())
        return {};
    return options.shard == slurmTask ? slurmShard(processEnvironment())
                                      : *Shard::parse(options.shard);
}

int prepare(const Options& options, const CommandContext& context)
{
    const auto reader = makeReader(options.reader, options.values);
    BuildOptions build = options.build;
    build.shard = shardOf(options);
    programDecoders().startAhead();
    const PrepareResult result = prepareWorkspace(*reader, options.workspace, build, context.task);
    if (context.json)
        print(toJson(result));
    else
        printText(result, shardFolder(options.workspace, build.shard));
    // There may be more shards than tracks.
    if (result.build.failed.size() < result.build.tracks || !build.shard.isWhole())
        return exitDone;
    std::cerr << "None of the tracks could be prepared.\n";
    return exitFailed;
}

/// A shard as K/N, or the task of a job array.
CLI::Validator shardName()
{
    return {[](const std::string& text) {
                return text == slurmTask || Shard::parse(text)
                           ? std::string()
                           : "must be K/N, with K from 1 to N, or slurm, not \"" + text + '"';
            },
            "K/N"};
}

} // namespace

void addPrepareCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("prepare", "Make a dataset's features: from " + titlesOfReaders());
    const auto readers = std::make_shared<ReaderOptions>(*command);
    command->add_option("--out", options->workspace, "Workspace: where features are stored")
        ->required();
    command->add_flag("--check-features", options->build.checkAll,
                      "Read all features and compare them with their checksums, not only those "
                      "whose files have changed");
    command
        ->add_option("--shard", options->shard,
                     "Prepare one part of several, K/N, into a folder of its own in the "
                     "workspace; slurm: the part that the task of a job array is; then merge")
        ->check(shardName());
    command->add_option("--jobs", options->build.jobs, "Threads")
        ->capture_default_str()
        ->check(inRange(1, 256));
    command->callback([options, readers, &chosen] {
        options->reader = readers->chosen().name;
        options->values = readers->values();
        chosen = [options](const CommandContext& context) { return prepare(*options, context); };
    });
}

} // namespace genrescope::cli
