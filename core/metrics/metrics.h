#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace genrescope {

/// Truths and scores of a number of tracks for a number of labels.
struct Decisions {
    std::size_t tracks = 0;
    std::size_t labels = 0;
    /// tracks × labels, row-major; 1 = the label holds.
    std::vector<unsigned char> truth = {};
    /// tracks × labels; larger = more certain. Finite.
    std::vector<double> scores = {};
};

/// A precision-recall curve over descending thresholds: at thresholds[i], everything with at least
/// that score is called positive. One point for each distinct score; empty where recall is
/// undefined because nothing is true. The end point (recall 0, precision 1) that scikit-learn adds
/// is not in it.
struct PrecisionRecallCurve {
    std::vector<double> thresholds = {};
    std::vector<double> precision = {};
    std::vector<double> recall = {};
};

struct LabelMetrics {
    /// True examples.
    std::size_t support = 0;
    /// Nothing where it is undefined: no true example (both), no false one (ROC-AUC).
    std::optional<double> averagePrecision = {};
    std::optional<double> rocAuc = {};
    /// At threshold 0.5; 0 if nothing is true and nothing is called, as in scikit-learn.
    double f1AtHalf = 0.0;
};

struct Metrics {
    std::vector<LabelMetrics> perLabel = {};
    /// Mean of AP over labels with support, each weighted by its support: the post's
    /// "micro-average".
    std::optional<double> weightedAp = {};
    /// AP of all decisions pooled.
    std::optional<double> microAp = {};
    /// Mean of AP over labels with support.
    std::optional<double> macroAp = {};
    /// Mean over labels with both true and false examples.
    std::optional<double> macroRocAuc = {};
    double microF1AtHalf = 0.0;
    /// Mean over labels with support.
    std::optional<double> macroF1AtHalf = {};
};

/// All functions throw ConfigError if the sizes of truth and scores do not fit or a score is not
/// finite. n decisions cost O(n log n). Source: scikit-learn 1.2; equal within 1e-9 (tst_metrics).

/// AP = Σ (Rₙ − Rₙ₋₁) Pₙ over descending thresholds; ties share one. Nothing without support.
std::optional<double> averagePrecision(std::span<const unsigned char> truth,
                                       std::span<const double> scores);
/// The probability that a true example is scored above a false one; equal scores count half.
std::optional<double> rocAuc(std::span<const unsigned char> truth, std::span<const double> scores);
PrecisionRecallCurve precisionRecallCurve(std::span<const unsigned char> truth,
                                          std::span<const double> scores);

/// Sorts each label once, and all decisions once.
Metrics computeMetrics(const Decisions& decisions);

/// By label.
std::vector<PrecisionRecallCurve> precisionRecallCurves(const Decisions& decisions);

} // namespace genrescope
