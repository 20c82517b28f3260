#include "ui/data/teach_outcome.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace genrescope {

std::map<TrackId, std::vector<std::string>> taughtGenres(const TeachOutcome& outcome)
{
    std::map<TrackId, std::vector<std::string>> genresOf;
    for (const TaughtResult& model : outcome.models) {
        const TeachReport& report = model.report;
        for (std::size_t row = 0; row < report.tracks.size(); ++row) {
            const auto [track, isNew] = genresOf.try_emplace(report.tracks[row]);
            for (std::size_t genre = 0; isNew && genre < report.genres.size(); ++genre) {
                if (report.truth[row * report.genres.size() + genre] != 0)
                    track->second.push_back(report.genres[genre].name);
            }
        }
    }
    return genresOf;
}

std::vector<DoubtfulTrack> doubtfulTracks(const TeachOutcome& outcome)
{
    std::map<std::tuple<TrackId, std::string, std::string>, DoubtfulTrack> found;
    for (const TaughtResult& model : outcome.models) {
        for (const LabelDoubt& doubt : model.report.doubts) {
            if (outcome.corrections.contains(doubt.track))
                continue;
            const std::string& labeled = model.report.genres.at(doubt.labeled).name;
            const std::string& suggested = model.report.genres.at(doubt.suggested).name;
            DoubtfulTrack& track = found[{doubt.track, labeled, suggested}];
            track.track = doubt.track;
            track.labeled = labeled;
            track.suggested = suggested;
            track.labeledProbability += doubt.labeledProbability;
            track.suggestedProbability += doubt.suggestedProbability;
            ++track.models;
        }
    }
    std::vector<DoubtfulTrack> tracks;
    for (auto& [key, track] : found) {
        track.labeledProbability /= track.models;
        track.suggestedProbability /= track.models;
        tracks.push_back(std::move(track));
    }
    std::ranges::stable_sort(tracks, std::ranges::greater(), [](const DoubtfulTrack& track) {
        return std::pair(track.models, track.suggestedProbability - track.labeledProbability);
    });
    return tracks;
}

} // namespace genrescope
