#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/duplicates/near_duplicates.h"

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

Json trackJson(const Track& track, const Manifest& manifest)
{
    Json genres = Json::array();
    for (const int label : track.labels)
        genres.push_back(manifest.labels[static_cast<std::size_t>(label)]);
    return {{"track_id", track.id},
            {"path", track.file},
            {"split", nameOf(track.split)},
            {"genres", std::move(genres)}};
}

Json pairsJson(const NearDuplicates& found, const Manifest& manifest)
{
    Json pairs = Json::array();
    for (const NearDuplicate& pair : found.pairs) {
        pairs.push_back({{"first", trackJson(*manifest.find(pair.first), manifest)},
                         {"second", trackJson(*manifest.find(pair.second), manifest)},
                         {"across_splits", isAcrossSplits(pair, manifest)},
                         {"alike", milli(pair.alikeness)},
                         {"shift_seconds", milli(pair.shift)}});
    }
    return pairs;
}

/// Tracks of each split that have a near-duplicate in training.
Json inTrainingJson(const NearDuplicates& found, const Workspace& workspace)
{
    const Manifest& manifest = workspace.manifest();
    Json counts = Json::object();
    for (const Split split : {Split::Validation, Split::Test}) {
        std::vector<TrackId> tracks;
        for (const std::size_t index : workspace.tracksOf(split))
            tracks.push_back(manifest.tracks[index].id);
        counts[nameOf(split)] = countInTraining(found, manifest, tracks);
    }
    return counts;
}

std::string trackText(const Track& track, const Manifest& manifest)
{
    std::string genres;
    for (const int label : track.labels)
        genres += (genres.empty() ? "" : ", ") + manifest.labels[static_cast<std::size_t>(label)];
    return printable(track.file) + " (" + nameOf(track.split) + ", " + printable(genres) + ")";
}

void printPairs(const NearDuplicates& found, const Manifest& manifest)
{
    for (const NearDuplicate& pair : found.pairs) {
        std::cout << percent(pair.alikeness) << " alike, shift " << fixed(pair.shift, 1)
                  << " s: " << trackText(*manifest.find(pair.first), manifest) << " and "
                  << trackText(*manifest.find(pair.second), manifest) << '\n';
    }
}

int search(const std::filesystem::path& folder, const CommandContext& context)
{
    const Workspace workspace(folder);
    const NearDuplicates found = findNearDuplicates(workspace, context.task);
    writeNearDuplicates(found, folder);
    const Json inTraining = inTrainingJson(found, workspace);
    if (context.json) {
        print(Json{{"workspace", folder.string()},
                   {"tracks", found.tracks},
                   {"with_near_duplicate_in_training", inTraining},
                   {"pairs", pairsJson(found, workspace.manifest())}});
        return exitDone;
    }
    printPairs(found, workspace.manifest());
    std::cout << found.pairs.size() << " pairs of near-duplicates among " << found.tracks
              << " tracks; with one in training: " << inTraining["validation"]
              << " validation tracks, " << inTraining["test"] << " test tracks\n";
    return exitDone;
}

} // namespace

void addNearDuplicatesCommand(CLI::App& app, Action& chosen)
{
    const auto workspace = std::make_shared<std::filesystem::path>();
    CLI::App* command = app.add_subcommand(
        "near-duplicates", "Find tracks of a prepared dataset that are the same recording");
    command->add_option("--data", *workspace, "Workspace created by prepare")->required();
    command->callback([workspace, &chosen] {
        chosen = [workspace](const CommandContext& context) { return search(*workspace, context); };
    });
}

} // namespace genrescope::cli
