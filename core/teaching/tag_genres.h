#pragma once

#include "core/metrics/bootstrap.h"
#include "core/metrics/logistic_regression.h"
#include "core/prediction/predictor.h"
#include "core/teaching/tag_data.h"

#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// A genre without labeled tracks, but with tags of the teachers; not empty.
struct TagGenre {
    std::string name = {};
    std::vector<std::string> tags = {};
};

/// Its tags, for people: "msd:jazz + as:Jazz".
std::string sumOfTags(const TagGenre& genre);

/// When a model may be trusted to recognize such a genre.
struct TagGenreOptions {
    std::vector<TagGenre> genres = {};
    /// An excerpt has the genre if the teachers give its tags at least this, on average; where few
    /// do, if it is in the share with the most of them, and they get at least `minOpinion`.
    /// Teachers are never sure of what is rare in the music at hand.
    double threshold = 0.3;
    double share = 0.02;
    double minOpinion = 0.005;
    /// The minimum number of artists or packages among those excerpts.
    std::size_t minGroups = 3;
    /// The lower end of the average precision's interval is at least this many times its value by
    /// chance, which is the share of such excerpts.
    double minLift = 2.0;
    /// And the model ranks excerpts as the teachers do: the area under the ROC curve.
    double minRocAuc = 0.9;
    /// Evenly spaced crops per excerpt.
    int crops = 2;
    BootstrapOptions bootstrap = {};
};

/// How well a model recognizes one such genre in excerpts by held-out artists.
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
    /// The genre's log-odds: the sum of each tag's weight · its logit, + bias. Calibrated to the
    /// teachers' surest tag: a share of the music at hand would be no measure for other music.
    LinearRule rule = {};
    /// The probability from which it is called: best F1 on these excerpts, and at least a tenth.
    double calledFrom = defaultThreshold;
};

/// Evaluates a distilled model's tags as genres, on the validation excerpts of the tables only.
/// @param sources as for tagData, of the model's teacher; tags are found by name.
/// @throws ConfigError if the model or the tables have no such tag; as tagData does; Canceled.
std::vector<TagGenreResult> evaluateTagGenres(Predictor& student,
                                              const std::vector<TagSource>& sources,
                                              const TagGenreOptions& options,
                                              const TaskContext& context);

} // namespace genrescope
