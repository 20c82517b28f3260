#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/workspace/prepare.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <thread>

namespace genrescope::cli {

namespace {

struct Options {
    DatasetOptions dataset = {};
    std::filesystem::path folders = {};
    std::filesystem::path music = {};
    std::filesystem::path workspace = {};
    int jobs = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
};

std::map<Split, std::size_t> splitSizes(const Manifest& manifest)
{
    std::map<Split, std::size_t> sizes;
    for (const Track& track : manifest.tracks)
        ++sizes[track.split];
    return sizes;
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
                 {"unlabelled", manifest.unlabeledTracks},
                 {"label_scheme", manifest.labelScheme},
                 {"labels", manifest.labels},
                 {"excluded_genres", Json::array()},
                 {"split_protocol", manifest.splitProtocol},
                 {"splits", Json::object()},
                 {"notes", manifest.notes},
                 {"checksum_failures", result.checksumFailures},
                 {"seconds", milli(result.seconds)}};
    for (const FailedClip& clip : result.build.failed)
        json["failed"].push_back(
            {{"track", clip.track}, {"file", clip.file}, {"reason", clip.reason}});
    for (const ExcludedGenre& genre : manifest.excludedGenres)
        json["excluded_genres"].push_back(
            {{"genre", genre.name}, {"training_tracks", genre.trainingTracks}});
    for (const auto& [split, size] : splitSizes(manifest))
        json["splits"][std::string(splitName(split))] = size;
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
              << "Splits (" << manifest.splitProtocol << "):";
    for (const auto& [split, size] : splitSizes(manifest))
        std::cout << ' ' << splitName(split) << ' ' << size;
    std::cout << "\nLabels (" << manifest.labelScheme << "): " << manifest.labels.size();
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
    for (const std::string& note : manifest.notes)
        std::cout << "Note: " << printable(note) << '\n';
    printList("Listed, but without audio", manifest.missingAudio);
    printList("Audio not listed in any table", manifest.unlistedAudio);
    for (const FailedClip& clip : result.build.failed)
        std::cout << "Failed: " << printable(clip.file) << ": " << printable(clip.reason) << '\n';
    for (const std::string& failure : result.checksumFailures)
        std::cout << "Checksum: " << printable(failure) << '\n';
}

int prepare(Options options, const CommandContext& context)
{
    if (!options.folders.empty())
        options.dataset.audio = options.folders;
    if (!options.music.empty())
        options.dataset.audio = options.music;
    const PrepareResult result =
        prepareWorkspace(options.dataset, options.workspace, options.jobs, context.task);
    if (context.json)
        print(toJson(result));
    else
        printText(result, options.workspace);
    return exitDone;
}

} // namespace

void addPrepareCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    DatasetOptions& dataset = options->dataset;
    CLI::App* command =
        app.add_subcommand("prepare", "Compute a dataset's features: from the FMA archives, from "
                                      "one folder per genre, or from tagged music");
    auto* metadata = command->add_option("--metadata", dataset.metadata,
                                         "fma_metadata.zip, or the folder unpacked from it");
    auto* audio = command->add_option("--audio", dataset.audio,
                                      "fma_small|medium|large|full.zip, or the unpacked folder");
    auto* folders = command->add_option("--folders", options->folders,
                                        "Folder with one subfolder of music per genre");
    auto* tags = command->add_option("--tags", dataset.tags,
                                     "CSV of a teacher's tags for the files in the folder --music");
    auto* music =
        command->add_option("--music", options->music, "Folder with the files listed in --tags");
    metadata->needs(audio);
    audio->needs(metadata);
    tags->needs(music)->excludes(metadata)->excludes(folders);
    music->needs(tags);
    folders->excludes(metadata)->excludes(audio);
    command->add_option("--out", options->workspace, "Workspace: where features are stored")
        ->required();
    command->add_option("--subset", dataset.subset, "Only one of FMA's smaller subsets")
        ->check(CLI::IsMember({"small", "medium", "large", "full"}));
    command
        ->add_option(
            "--labels", dataset.labels,
            "fine: the artist's choice; closed: with all ancestors (default); top: the one "
            "top-level genre")
        ->transform(
            CLI::Transformer(std::map<std::string, LabelScheme>{{"fine", LabelScheme::Fine},
                                                                {"closed", LabelScheme::Closed},
                                                                {"top", LabelScheme::Top}}))
        ->option_text("fine|closed|top");
    command
        ->add_option("--split", dataset.split,
                     "fma: by artist (default); post: random 80/20, as in the post")
        ->transform(CLI::Transformer(std::map<std::string, SplitProtocol>{
            {"fma", SplitProtocol::Artist}, {"post", SplitProtocol::Post}}))
        ->option_text("fma|post");
    command
        ->add_option("--min-tracks", dataset.minTracks,
                     "Leave out genres with fewer training tracks; 0 keeps every row of the table")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->add_option("--jobs", options->jobs, "Threads")
        ->capture_default_str()
        ->check(CLI::Range(1, 256));
    command->add_flag("--verify", dataset.verify, "Verify SHA-1 checksums first");
    command->callback([options, folders, metadata, tags, &chosen] {
        if (folders->count() + metadata->count() + tags->count() == 0) {
            throw CLI::RequiredError(
                "prepare: --metadata and --audio, or --folders, or --tags and --music");
        }
        chosen = [options](const CommandContext& context) { return prepare(*options, context); };
    });
}

} // namespace genrescope::cli
