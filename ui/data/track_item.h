#pragma once

#include "core/inference/prediction.h"

#include <QString>

#include <vector>

namespace genrescope {

/// Names a track of the list for as long as the program runs; never used twice.
using TrackKey = quint64;

enum class TrackState { Waiting, Reading, Done, Failed };

/// A genre and how sure a model is of it.
struct TopGenre {
    QString genre = {};
    double probability = 0.0;
};

/// One track of the list. Title and artist are untrusted text.
struct TrackItem {
    TrackKey id = 0;
    QString path = {};
    /// The file's name where the file says nothing.
    QString title = {};
    QString artist = {};
    /// Seconds; 0 where not known.
    double duration = 0.0;
    TrackState state = TrackState::Waiting;
    /// Why it failed: one sentence.
    QString failure = {};
    /// The models' first choices, in their order; empty until there is one.
    std::vector<TopGenre> genres = {};

    /// More than one model has spoken, and not all say the same.
    bool modelsDisagree() const;
};

/// The surest genre of each model.
std::vector<TopGenre> topGenres(const TrackPrediction& prediction);

} // namespace genrescope
