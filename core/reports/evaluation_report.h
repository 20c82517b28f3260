#pragma once

#include "core/datasets/track.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/metrics.h"
#include "core/metrics/reliability.h"
#include "core/metrics/thresholds.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace genrescope {

/// What is evaluated: a checkpoint, or a table of what another system predicted.
struct EvaluationSource {
    std::filesystem::path file = {};
    bool isTable = false;

    EvaluationSource(std::filesystem::path checkpoint) : file(std::move(checkpoint)) {}
    EvaluationSource(std::filesystem::path source, bool table)
        : file(std::move(source)), isTable(table)
    {
    }
    bool operator==(const EvaluationSource&) const = default;
};

/// 95% confidence intervals of averages; nothing if undefined or not requested.
struct AverageIntervals {
    std::optional<Interval> weightedAp = {};
    std::optional<Interval> microAp = {};
    std::optional<Interval> macroAp = {};
};

/// The genres of one level of the hierarchy, evaluated separately from the others.
struct LevelEvaluation {
    /// "top": genres that are not part of another one in the label set; "fine": those that are.
    std::string level = {};
    /// Indices into the report's labels; perLabel is in the same order.
    LabelGroup labels = {};
    Metrics metrics = {};
    AverageIntervals intervals = {};
};

/// The evaluation of one checkpoint, or of a table of another system's predictions.
struct CheckpointEvaluation {
    /// Path as given.
    std::string checkpoint = {};
    /// As EvaluationSource::isTable.
    bool isTable = false;
    /// Of a table: the name of its file.
    std::string architecture = {};
    std::string recipe = {};
    /// Whether the checkpoint was trained on exactly this data: same tracks, labels, splits and
    /// features. If not, it may have been trained on tracks evaluated here.
    bool sameData = false;
    /// Whether the tracks evaluated here are among those that it learned from, for certain: then
    /// its scores say nothing about other music.
    bool learnedFromThese = false;
    /// Whether its probabilities were calibrated (see calibrate).
    bool calibrated = false;
    /// Whether its calibration and thresholds were fitted to the tracks evaluated here: then its
    /// calibration error and what it calls say little about other music.
    bool fittedOnThese = false;
    Metrics metrics = {};
    /// Truth and probability of every track (in the report's order) and label.
    Decisions decisions = {};
    /// The scores of `decisions` before calibration and hierarchy.
    std::vector<double> modelScores = {};
    /// By label.
    std::vector<PrecisionRecallCurve> curves = {};

    AverageIntervals intervals = {};
    /// By label: of its average precision. Empty if not requested.
    std::vector<std::optional<Interval>> labelIntervals = {};
    /// Top and fine; empty unless the dataset has both.
    std::vector<LevelEvaluation> levels = {};
    /// Of the model's own output, and of the output after calibration and hierarchy.
    Reliability modelReliability = {};
    Reliability reliability = {};
    /// At the checkpoint's own thresholds; perLabel is empty where it has none.
    CallMetrics calls = {};
    /// How those were chosen.
    std::string thresholdRule = {};
};

/// The difference between two checkpoints on the same tracks.
struct CheckpointDifference {
    /// Indices into the report's checkpoints; values are second minus first.
    std::size_t first = 0;
    std::size_t second = 0;
    /// Nothing where one of the two is undefined.
    std::optional<Difference> weightedAp = {};
    std::optional<Difference> microAp = {};
    std::optional<Difference> macroAp = {};
};

/// The result of an evaluation, with its protocol.
struct EvaluationReport {
    std::string workspace = {};
    Split split = Split::Validation;
    Message splitProtocol = {};
    Message labelScheme = {};
    int crops = 0;
    bool randomCrops = false;
    std::vector<std::string> labels = {};
    std::vector<TrackId> tracks = {};
    /// Tracks of the split that a person left out.
    std::size_t leftOut = 0;
    /// How many of the tracks have a near-duplicate in training; nothing if that is not known.
    std::optional<std::size_t> nearDuplicates = {};
    /// In the order of what was to be evaluated.
    std::vector<CheckpointEvaluation> checkpoints = {};
    /// The basis of intervals and differences, and the number of artists of the tracks; a track
    /// without an artist counts as one of its own.
    BootstrapOptions bootstrap = {};
    std::size_t artists = 0;
    /// Every pair of checkpoints. Empty without intervals.
    std::vector<CheckpointDifference> differences = {};
};

/// The levels of a hierarchy (Manifest::parents), their labels ascending, nothing evaluated yet.
/// Empty unless there are top-level genres and others.
std::vector<LevelEvaluation> levelsOf(const std::vector<int>& parents);

/// The decisions on some labels, in the order given.
Decisions decisionsOn(const Decisions& decisions, const LabelGroup& labels);

} // namespace genrescope
