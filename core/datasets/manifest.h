#pragma once

#include "core/base/message.h"
#include "core/datasets/track.h"
#include "core/features/mel_config.h"

#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// A genre that was left out of the label set, and how many training tracks it had.
struct ExcludedGenre {
    std::string name = {};
    int trainingTracks = 0;

    bool operator==(const ExcludedGenre&) const = default;

    template<typename Genre, typename Visitor>
    static void visitFields(Genre& genre, Visitor&& visit)
    {
        visit("name", genre.name);
        visit("training_tracks", genre.trainingTracks);
    }
};

/// What a dataset is: its tracks, labels, splits, where its audio lies and how its features are
/// made. A value; written as manifest.json of a workspace.
struct Manifest {
    /// The reader that made it ("fma", "folders") and what it read.
    std::string reader = {};
    std::string audioPath = {};
    /// The options that the reader was made with, by name; paths are absolute. Empty where an older
    /// version made it.
    std::map<std::string, std::string> readerOptions = {};
    /// How labels and splits were made, in words for reports: "closed", "FMA's split by artist".
    Message labelScheme = {};
    Message splitProtocol = {};
    /// The post's protocol has one held-out part for both purposes: its tracks are marked
    /// Split::Validation and none Split::Test, and a request for the test tracks returns them.
    bool testIsValidation = false;
    std::vector<std::string> labels = {};
    /// By label: its nearest ancestor in the label set, or -1 for a top-level genre. Empty where
    /// the dataset knows no hierarchy.
    std::vector<int> parents = {};
    std::vector<ExcludedGenre> excludedGenres = {};
    /// Tracks without any label of the set; they are left out.
    int unlabeledTracks = 0;
    /// Listed, but without audio; and audio that no table lists. Track numbers, ascending.
    std::vector<TrackId> missingAudio = {};
    std::vector<TrackId> unlistedAudio = {};
    /// Other oddities that the reader found, one sentence each.
    std::vector<Message> notes = {};
    /// Ascending by id.
    std::vector<Track> tracks = {};
    MelConfig mel = {};

    /// Names exactly this data: label set, tracks (number, file, split, labels), how their features
    /// are made. Titles, artists, the hierarchy, where the audio lies and how it was asked for do
    /// not matter.
    std::string hash() const;

    /// Whether every track has a feature key; false for what an older version wrote.
    bool namesFeatures() const;

    /// The track with this number; null if there is none.
    const Track* find(TrackId id) const;
};

/// Whether every track that has a label also has its parent, so that a parent is at least as likely
/// as each of its children. False where no hierarchy is known.
bool labelsKeepHierarchy(const Manifest& manifest);

/// What is wrong with a manifest, a sentence; empty if nothing is. Labels must have different
/// names, parents be a hierarchy, tracks ascend and have labels of the set.
Message manifestFault(const Manifest& manifest);

/// @throws DatasetError if something is wrong with it.
void requireUsable(const Manifest& manifest);

} // namespace genrescope
