#pragma once

#include "core/evaluation/bootstrap.h"
#include "core/models/predictor.h"
#include "core/training/tag_data.h"

#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// A genre for which there are no labeled tracks, but a tag of the teacher's.
struct TagGenre {
    std::string name = {};
    std::string tag = {};
};

/// When a pupil may be trusted to tell such a genre.
struct TagGenreOptions {
    std::vector<TagGenre> genres = {};
    /// A piece is of the genre if the teacher gives its tag at least this.
    double threshold = 0.3;
    /// Of the pieces that are, so many artists or packages at least.
    std::size_t minGroups = 3;
    /// The lower end of the average precision's interval is at least so many times what chance
    /// gives, which is the share of such pieces.
    double minLift = 2.0;
    /// And the average precision itself is at least this.
    double minAp = 0.5;
    /// Evenly spaced crops a piece.
    int crops = 2;
    BootstrapOptions bootstrap = {};
};

/// How well a pupil tells one such genre in pieces whose artists it was not taught on.
struct TagGenreResult {
    TagGenre genre = {};
    std::size_t pieces = 0;
    std::size_t positives = 0;
    /// Artists or packages among the positives.
    std::size_t groups = 0;
    /// Nothing without a positive; the interval is over artists or packages.
    std::optional<double> averagePrecision = {};
    std::optional<Interval> interval = {};
    std::optional<double> rocAuc = {};
    bool kept = false;
    /// The genre's log-odds: slope · the tag's logit + shift.
    double slope = 1.0;
    double shift = 0.0;
};

/// Judges a pupil's tags as genres, on the validation pieces of the tables alone.
/// @param sources  as for tagData, of the pupil's teacher.
/// @throws ConfigError if there is no such tag; as tagData does; Canceled.
std::vector<TagGenreResult> evaluateTagGenres(Predictor& student,
                                              const std::vector<TagSource>& sources,
                                              const TagGenreOptions& options,
                                              const TaskContext& context);

} // namespace genrescope
