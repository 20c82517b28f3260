#include "ui/data/dataset_summary.h"

#include <algorithm>
#include <map>

namespace genrescope {

namespace {

constexpr std::size_t splitCount = 3;

std::size_t indexOf(Split split)
{
    return static_cast<std::size_t>(split);
}

std::vector<GenreFrequency> frequencies(const Manifest& manifest)
{
    std::vector<GenreFrequency> genres(manifest.labels.size());
    for (std::size_t i = 0; i < genres.size(); ++i)
        genres[i].genre = manifest.labels[i];
    for (const Track& track : manifest.tracks) {
        for (const int label : track.labels) {
            GenreFrequency& genre = genres[static_cast<std::size_t>(label)];
            ++genre.tracks;
            ++genre.bySplit[indexOf(track.split)];
        }
    }
    for (GenreFrequency& genre : genres)
        genre.fraction = genre.tracks / static_cast<double>(manifest.tracks.size());
    std::stable_sort(genres.begin(), genres.end(),
                     [](const auto& a, const auto& b) { return a.tracks > b.tracks; });
    return genres;
}

/// Which splits each artist has tracks in; tracks without an artist are left out.
std::map<std::string, std::array<bool, splitCount>> splitsOfArtists(const Manifest& manifest)
{
    std::map<std::string, std::array<bool, splitCount>> artists;
    for (const Track& track : manifest.tracks) {
        if (!track.group.empty())
            artists[track.group][indexOf(track.split)] = true;
    }
    return artists;
}

} // namespace

std::set<std::string> nestedGenres(const Manifest& manifest)
{
    std::set<std::string> genres;
    for (std::size_t label = 0; label < manifest.parents.size(); ++label) {
        if (manifest.parents[label] >= 0)
            genres.insert(manifest.labels[label]);
    }
    return genres;
}

DatasetSummary summarize(const Workspace& workspace)
{
    const Manifest& manifest = workspace.manifest();
    DatasetSummary summary;
    summary.tracks = static_cast<int>(manifest.tracks.size());
    summary.genres = frequencies(manifest);
    summary.nested = nestedGenres(manifest);
    for (const Track& track : manifest.tracks) {
        ++summary.splits[indexOf(track.split)];
        const FeatureRecord* const record = workspace.features().find(track.feature);
        if (record != nullptr && !record->hasFailed())
            ++summary.ready;
        else if (record != nullptr)
            summary.failed.push_back({track.id, track.file, record->failure});
    }
    for (const auto& [artist, splits] : splitsOfArtists(manifest)) {
        ++summary.artists;
        if (std::count(splits.begin(), splits.end(), true) > 1)
            ++summary.sharedArtists;
    }
    summary.excludedGenres = manifest.excludedGenres;
    summary.unlabeled = manifest.unlabeledTracks;
    summary.missingAudio = static_cast<int>(manifest.missingAudio.size());
    summary.unlistedAudio = static_cast<int>(manifest.unlistedAudio.size());
    summary.labelScheme = manifest.labelScheme;
    summary.splitProtocol = manifest.splitProtocol;
    summary.notes = manifest.notes;
    return summary;
}

} // namespace genrescope
