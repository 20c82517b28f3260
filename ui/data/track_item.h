#pragma once

#include "core/crops/prediction.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace genrescope {

/// Identifies a track of the list for as long as the program runs; never reused.
using TrackKey = quint64;

enum class TrackState { Waiting, Reading, Done, Failed };

/// A genre and its probability according to a model.
struct TopGenre {
    QString genre = {};
    double probability = 0.0;
    /// It reaches the model's threshold.
    bool called = true;
};

/// One track of the list. Title and artist are untrusted text.
struct TrackItem {
    TrackKey id = 0;
    QString path = {};
    /// The file's name if it has no title.
    QString title = {};
    QString artist = {};
    /// Seconds; 0 where not known.
    double duration = 0.0;
    TrackState state = TrackState::Waiting;
    /// Why it failed: one sentence.
    QString failure = {};
    /// The models' top genres, in their order; empty until there are any.
    std::vector<TopGenre> genres = {};
    Verdict verdict = Verdict::Judged;
    /// Genres that a person gave it.
    QStringList marks = {};

    /// Its analysis has not ended.
    bool isPending() const { return state == TrackState::Waiting || state == TrackState::Reading; }
    /// There are predictions by more than one model, and they differ.
    bool modelsDisagree() const;
};

/// The most probable genre of each model.
std::vector<TopGenre> topGenres(const TrackPrediction& prediction);

} // namespace genrescope
