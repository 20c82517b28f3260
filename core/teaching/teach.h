#pragma once

#include "core/base/task_context.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/reliability.h"
#include "core/models/checkpoint.h"
#include "core/teaching/head_choice.h"
#include "core/teaching/learning_curve.h"
#include "core/workspace/feature_builder.h"
#include "core/workspace/workspace.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

struct TeachOptions {
    /// Evenly spaced crops of each 30-s section of a track, whose embeddings are averaged.
    int crops = 4;
    /// Of each cross-validation, as far as there are artists; and how many with new folds, 0 = as
    /// many as a short time allows.
    int folds = 5;
    int repeats = 0;
    std::uint64_t seed = 1;
    /// Leave the test split aside, so that the result can be evaluated on it. Otherwise all tracks
    /// are learned from, whatever their split.
    bool keepTest = false;
    /// By track: genres that replace those of the dataset and of the track's copies, also new ones;
    /// none leaves them out.
    std::map<TrackId, std::vector<std::string>> corrections = {};
    std::vector<double> strengths = {1, 5, 25, 100, 400};
    std::vector<double> expectations = {0.0, 2.0};
    BootstrapOptions bootstrap = {};
    /// Added to what is said about the model in its metadata.
    std::string card = {};
};

/// Whether a genre can be told from the others in music by artists that were not learned from.
enum class TeachVerdict { Told, Uncertain, NotYet };

constexpr EnumNames<TeachVerdict, 3> namesOf(TeachVerdict)
{
    return {{{TeachVerdict::Told, "told"},
             {TeachVerdict::Uncertain, "uncertain"},
             {TeachVerdict::NotYet, "not_yet"}}};
}

/// What was learned of one genre. All scores are of tracks whose artists were held out.
struct TaughtGenre {
    std::string name = {};
    std::size_t tracks = 0;
    /// Artists; a track of an unknown one counts as one.
    std::size_t artists = 0;
    /// Nothing without a track.
    std::optional<double> averagePrecision = {};
    /// 95%, by artists.
    std::optional<Interval> interval = {};
    /// The average precision of a guess: the share of tracks that have the genre.
    double chance = 0.0;
    std::optional<double> rocAuc = {};
    /// The probability from which it is called, and the F1 of that.
    double threshold = defaultThreshold;
    double f1 = 0.0;
    TeachVerdict verdict = TeachVerdict::NotYet;
    /// Why it is not told (yet), a sentence; empty for Told.
    Message reason = {};
    /// Average precision if fewer artists had been learned from, by LearningCurve::shares.
    std::vector<std::optional<double>> curve = {};
    /// What would help, a sentence; empty where the curve does not say so.
    Message hint = {};
};

/// A label that is probably wrong: the genre is improbable, and another one is called.
struct LabelDoubt {
    TrackId track = 0;
    /// Indices of genres.
    std::size_t labeled = 0;
    std::size_t suggested = 0;
    double labeledProbability = 0.0;
    double suggestedProbability = 0.0;
};

/// What is known of a taught model, from a cross-validation in which no artist is on both sides.
struct TeachReport {
    /// In the order of the model's labels. "No music" is not among them.
    std::vector<TaughtGenre> genres = {};
    std::size_t artists = 0;
    /// Tracks of which no artist is known.
    std::size_t tracksWithoutArtist = 0;
    /// How the scores came about.
    Message protocol = {};
    int folds = 0;
    std::vector<HeadChoice> tried = {};
    HeadChoice chosen = {};
    /// Weighted by the genres' tracks.
    std::optional<double> weightedAp = {};
    std::optional<Interval> interval = {};
    LearningCurve curve = {};
    /// Of the held-out probabilities, before and after calibration on them.
    Reliability before = {};
    Reliability after = {};
    /// The tracks that were learned from, and by track and genre whether it is labeled so, and how
    /// probable that is for a model that does not know the artist.
    std::vector<TrackId> tracks = {};
    std::vector<unsigned char> truth = {};
    std::vector<double> probabilities = {};
    /// Worst first.
    std::vector<LabelDoubt> doubts = {};
    /// Tracks that could not be learned from.
    std::vector<FailedClip> unusable = {};
    /// Sentences about what was done with the data: copies merged, say.
    std::vector<Message> notes = {};
    /// Embeddings that were made, and that were kept from before.
    std::size_t embedded = 0;
    std::size_t kept = 0;
    double embeddingSeconds = 0.0;
    double fittingSeconds = 0.0;
};

struct TaughtModel {
    /// Like any other.
    Checkpoint checkpoint = {};
    TeachReport report = {};
};

/// Teaches a model the genres of a prepared dataset in seconds: its encoder stays, and each genre
/// becomes a weighted sum of what the encoder gives (an embedding), a regularized logistic
/// regression pulled toward what the model already knows about a genre of that name.
///
/// Embeddings are kept in the workspace (see embedTracks); to teach again with other labels or more
/// tracks takes as long as the fit and the new tracks. Probabilities are calibrated, and thresholds
/// chosen, on tracks by artists that were held out. If the old model had a label for recordings
/// without music, the new one keeps it, unless one of the genres is what it calls no music.
/// @param encoder  any checkpoint with the features of the workspace
/// @throws DatasetError if there is nothing to learn: fewer than two genres, or all of them by one
///         artist each; CheckpointError; FileError; ConfigError; Canceled, with all embeddings that
///         were made kept.
TaughtModel teachModel(const std::filesystem::path& encoder, const Workspace& workspace,
                       const TeachOptions& options, const TaskContext& context);

} // namespace genrescope
