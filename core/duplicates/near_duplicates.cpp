#include "core/duplicates/near_duplicates.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/duplicates/fingerprint_search.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace genrescope {

namespace {

/// Of different music, shorter parts come out alike by chance: two drum patterns, two drones.
constexpr double minOverlapSeconds = 10.0;
constexpr std::uint64_t maxFileSize = std::uint64_t{1} << 30;

/// Tracks that have features, by split.
std::vector<const Track*> tracksToCompare(const Workspace& workspace)
{
    std::vector<const Track*> tracks;
    for (const Split split : {Split::Training, Split::Validation, Split::Test}) {
        if (split == Split::Test && workspace.manifest().testIsValidation)
            continue;
        for (const std::size_t index : workspace.tracksOf(split))
            tracks.push_back(&workspace.manifest().tracks[index]);
    }
    return tracks;
}

std::vector<Fingerprint> fingerprintsOf(const std::vector<const Track*>& tracks,
                                        const Workspace& workspace, const TaskContext& context)
{
    const int bands = workspace.manifest().mel.melBands;
    std::vector<Fingerprint> fingerprints;
    std::vector<float> frames;
    for (const Track* const track : tracks) {
        context.throwIfCanceled();
        context.report({Stage::Embed, fingerprints.size(), tracks.size(), track->file});
        const std::size_t count = workspace.features().find(track->feature)->frames;
        frames.resize(count * static_cast<std::size_t>(bands));
        workspace.features().readFrames(track->feature, 0, count, bands, frames);
        fingerprints.push_back(fingerprintOf(frames, static_cast<std::size_t>(bands)));
    }
    return fingerprints;
}

Split splitOf(TrackId id, const Manifest& manifest)
{
    return manifest.find(id)->split;
}

} // namespace

NearDuplicates findNearDuplicates(const Workspace& workspace, const TaskContext& context)
{
    const Manifest& manifest = workspace.manifest();
    if (manifest.mel.melBands < minFingerprintBands) {
        throw DatasetError(Message::english(
            "Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.",
            minFingerprintBands, workspace.folder(), manifest.mel.melBands));
    }
    const std::vector<const Track*> tracks = tracksToCompare(workspace);
    const double wordsPerSecond = manifest.mel.framesPerSecond();
    NearDuplicates found = {.dataHash = manifest.hash(), .tracks = tracks.size()};
    for (const FingerprintMatch& match : matchFingerprints(
             fingerprintsOf(tracks, workspace, context),
             static_cast<std::size_t>(minOverlapSeconds * wordsPerSecond), context.cancellation)) {
        found.pairs.push_back({.first = tracks[match.first]->id,
                               .second = tracks[match.second]->id,
                               .alikeness = 1.0 - match.difference,
                               .shift = static_cast<double>(match.shift) / wordsPerSecond});
    }
    std::ranges::sort(found.pairs, {}, [&](const NearDuplicate& pair) {
        return std::tuple(!isAcrossSplits(pair, manifest), -pair.alikeness, pair.first,
                          pair.second);
    });
    context.report({Stage::Embed, tracks.size(), tracks.size(), {}});
    return found;
}

bool isAcrossSplits(const NearDuplicate& pair, const Manifest& manifest)
{
    return splitOf(pair.first, manifest) != splitOf(pair.second, manifest);
}

std::size_t countInTraining(const NearDuplicates& found, const Manifest& manifest,
                            std::span<const TrackId> tracks)
{
    std::set<TrackId> known;
    for (const NearDuplicate& pair : found.pairs) {
        if (isAcrossSplits(pair, manifest) && splitOf(pair.first, manifest) == Split::Training)
            known.insert(pair.second);
    }
    return static_cast<std::size_t>(
        std::ranges::count_if(tracks, [&](TrackId track) { return known.contains(track); }));
}

std::filesystem::path nearDuplicatesPath(const std::filesystem::path& workspace)
{
    return workspace / "near-duplicates.json";
}

void writeNearDuplicates(const NearDuplicates& found, const std::filesystem::path& workspace)
{
    writeFile(nearDuplicatesPath(workspace), jsonText(JsonFieldWriter::jsonOf(found)) + '\n');
}

std::optional<NearDuplicates> readNearDuplicates(const std::filesystem::path& workspace,
                                                 const Manifest& manifest)
{
    const std::filesystem::path path = nearDuplicatesPath(workspace);
    if (!pathExists(path))
        return std::nullopt;
    NearDuplicates found;
    try {
        const nlohmann::json json = parseJson(readTextFile(path, maxFileSize));
        NearDuplicates::visitFields(found, JsonFieldReader(json, JsonFieldReader::Absent::Reject));
    } catch (const ConfigError&) {
        return std::nullopt;
    }
    const auto isKnown = [&](const NearDuplicate& pair) {
        return manifest.find(pair.first) != nullptr && manifest.find(pair.second) != nullptr;
    };
    if (found.dataHash != manifest.hash() || !std::ranges::all_of(found.pairs, isKnown))
        return std::nullopt;
    return found;
}

} // namespace genrescope
