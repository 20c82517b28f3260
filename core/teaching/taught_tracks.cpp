#include "core/teaching/taught_tracks.h"

#include "core/base/error.h"
#include "core/base/group_numbers.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace genrescope {

namespace {

std::vector<TrainingClip> clipsOf(const Workspace& workspace, bool keepTest)
{
    std::vector<Split> splits = {Split::Training, Split::Validation};
    const bool testIsValidation = workspace.manifest().testIsValidation;
    if (keepTest && testIsValidation)
        splits.pop_back();
    else if (!keepTest && !testIsValidation)
        splits.push_back(Split::Test);
    std::vector<TrainingClip> clips;
    for (const Split split : splits) {
        for (TrainingClip& clip : genreClips(workspace, split))
            clips.push_back(std::move(clip));
    }
    std::ranges::sort(clips, {}, &TrainingClip::track);
    return clips;
}

int numberOf(const std::string& genre, std::vector<std::string>& genres)
{
    const auto found = std::ranges::find(genres, genre);
    const auto number = static_cast<int>(found - genres.begin());
    if (found == genres.end())
        genres.push_back(genre);
    return number;
}

/// What copies of a recording have in common.
using Recording = std::pair<std::uint32_t, std::size_t>;

Recording recordingOf(const TrainingClip& clip, const Workspace& workspace)
{
    const FeatureRecord& record = *workspace.features().find(clip.feature);
    return {record.checksum, record.frames};
}

/// What a person says of a track goes for its copies, too.
void correct(const std::map<TrackId, std::vector<std::string>>& corrections,
             const Workspace& workspace, TaughtTracks& tracks)
{
    std::map<Recording, std::set<int>> corrected;
    for (const TrainingClip& clip : tracks.clips) {
        const auto found = corrections.find(clip.track);
        if (found == corrections.end())
            continue;
        std::set<int>& labels = corrected[recordingOf(clip, workspace)];
        for (const std::string& genre : found->second)
            labels.insert(numberOf(genre, tracks.genres));
    }
    for (TrainingClip& clip : tracks.clips) {
        const auto found = corrected.find(recordingOf(clip, workspace));
        if (found != corrected.end())
            clip.labels.assign(found->second.begin(), found->second.end());
    }
    std::erase_if(tracks.clips, [](const TrainingClip& clip) { return clip.labels.empty(); });
}

void mergeCopies(const Workspace& workspace, TaughtTracks& tracks)
{
    std::map<Recording, std::size_t> known;
    std::vector<TrainingClip> clips;
    for (TrainingClip& clip : tracks.clips) {
        const auto [found, isNew] = known.try_emplace(recordingOf(clip, workspace), clips.size());
        if (isNew) {
            clips.push_back(std::move(clip));
            continue;
        }
        std::vector<int>& labels = clips[found->second].labels;
        std::vector<int> all;
        std::ranges::set_union(labels, clip.labels, std::back_inserter(all));
        labels = std::move(all);
    }
    const std::size_t copies = tracks.clips.size() - clips.size();
    if (copies > 0)
        tracks.notes.push_back(Message::english(
            "Tracks that are copies of others: %1. Copies count as one track, of all their genres.",
            copies));
    tracks.clips = std::move(clips);
}

void dropEmptyGenres(TaughtTracks& tracks)
{
    std::vector<int> counts(tracks.genres.size());
    for (const TrainingClip& clip : tracks.clips) {
        for (const int label : clip.labels)
            ++counts[static_cast<std::size_t>(label)];
    }
    std::vector<int> newNumber;
    std::vector<std::string> genres;
    for (std::size_t genre = 0; genre < counts.size(); ++genre) {
        newNumber.push_back(static_cast<int>(genres.size()));
        if (counts[genre] > 0)
            genres.push_back(tracks.genres[genre]);
        else
            tracks.notes.push_back(Message::english(
                "The genre %1 has no track that can be learned from.", tracks.genres[genre]));
    }
    for (TrainingClip& clip : tracks.clips) {
        for (int& label : clip.labels)
            label = newNumber[static_cast<std::size_t>(label)];
    }
    tracks.genres = std::move(genres);
}

} // namespace

TaughtTracks taughtTracks(const Workspace& workspace, const TeachOptions& options)
{
    TaughtTracks tracks = {.genres = workspace.manifest().labels,
                           .clips = clipsOf(workspace, options.keepTest)};
    correct(options.corrections, workspace, tracks);
    mergeCopies(workspace, tracks);
    dropEmptyGenres(tracks);
    return tracks;
}

void dropTracks(TaughtTracks& tracks, const std::vector<std::size_t>& dropped)
{
    std::vector<TrainingClip> kept;
    for (std::size_t i = 0; i < tracks.clips.size(); ++i) {
        if (!std::ranges::binary_search(dropped, i))
            kept.push_back(std::move(tracks.clips[i]));
    }
    tracks.clips = std::move(kept);
    dropEmptyGenres(tracks);
}

void requireTeachable(const TaughtTracks& tracks)
{
    if (tracks.genres.size() < 2) {
        throw DatasetError(Message::english("There are fewer than two genres with tracks that can "
                                            "be learned from; a model needs two to tell apart."));
    }
    std::vector<std::set<std::size_t>> groups(tracks.genres.size());
    GroupNumbers number;
    for (const TrainingClip& clip : tracks.clips) {
        const std::size_t group = number(clip.group);
        for (const int label : clip.labels)
            groups[static_cast<std::size_t>(label)].insert(group);
    }
    if (std::ranges::none_of(groups, [](const auto& group) { return group.size() > 1; })) {
        throw DatasetError(Message::english("Each genre is by a single artist, whom a model would "
                                            "learn instead; add tracks by others."));
    }
}

} // namespace genrescope
