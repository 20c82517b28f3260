#pragma once

#include "core/base/task_context.h"
#include "core/metrics/reliability.h"
#include "core/models/checkpoint.h"
#include "core/teaching/genre_regression.h"
#include "core/teaching/no_music.h"
#include "core/teaching/tag_genres.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

struct HeadFitOptions {
    /// Evenly spaced crops per track, whose tags are averaged.
    int crops = 8;
    /// Values of HeadChoice, of which one of each is chosen.
    std::vector<double> strengths = {0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300};
    std::vector<double> expectations = {0.0, 1.0, 2.0, 4.0};
    std::vector<double> expectedShares = {0.0};
    /// As GenreRegressionData::promises.
    std::map<std::string, std::vector<std::string>> promises = {};
    /// Folds of each cross-validation, and the number of cross-validations, each with new folds.
    int folds = 5;
    int repeats = 5;
    std::uint64_t seed = 1;
    /// Train on the validation split, too. It can then no longer be used to evaluate the result.
    bool withValidation = false;
    /// Genres that only tags predict, and the tables on whose validation excerpts this is verified.
    TagGenreOptions further = {};
    std::vector<TagSource> sources = {};
    /// Recordings without music, if any are known: the model then gets one label more, which tells
    /// them from music. Borrowed.
    const Workspace* noMusic = nullptr;
    std::string noMusicLabel = "No music";
    /// What people should know about the model, for its metadata.
    std::string card = {};
};

struct HeadFit {
    std::vector<HeadChoice> tried = {};
    HeadChoice chosen = {};
    std::vector<TagGenreResult> further = {};
    /// With HeadFitOptions::noMusic.
    std::optional<NoMusicRule> noMusic = {};
    /// Of the held-out tracks of the cross-validation, before and after calibration on them.
    Reliability before = {};
    Reliability after = {};
    /// Tracks learned from.
    std::size_t tracks = 0;
    /// The distilled model with a head for genres.
    Checkpoint checkpoint = {};
};

/// Gives a model that was trained on tags (with a head without a hidden layer) a head for genres,
/// and leaves its encoder as it is: each genre becomes a weighted sum of tags, a logistic
/// regression whose regularization is chosen by cross-validation grouped by artist. From few
/// labeled tracks a whole network would learn their artists; a hundred weights, regularized toward
/// what the tags' names suggest, learn something about the genre. Probabilities are calibrated, and
/// thresholds chosen, on the held-out tracks of the cross-validation. Further genres that can be
/// recognized from tags alone are added, and a label for recordings without music.
/// @throws CheckpointError if the checkpoint has a hidden layer or other features than the
///         workspace; DatasetError if there is nothing to learn from; ConfigError; Canceled.
HeadFit fitHead(const std::filesystem::path& distilled, const Workspace& workspace,
                const HeadFitOptions& options, const TaskContext& context);

} // namespace genrescope
