#pragma once

#include "core/reports/evaluation_report.h"

#include <array>
#include <optional>
#include <vector>

namespace genrescope {

/// The outcome of a track for one genre at a threshold.
enum class Outcome { TruePositive, FalsePositive, FalseNegative, TrueNegative };

inline constexpr std::array allOutcomes = {Outcome::TruePositive, Outcome::FalsePositive,
                                           Outcome::FalseNegative, Outcome::TrueNegative};

/// Truth and probability of every track for one genre: a column of Decisions, packed.
struct GenreDecisions {
    std::vector<unsigned char> truth = {};
    std::vector<double> scores = {};

    /// Tracks with at least this score are called positive, as in PrecisionRecallCurve.
    Outcome outcome(std::size_t track, double threshold) const;
};

/// The probability from which a checkpoint calls a genre: the calibrated one, else the default.
double ownThreshold(const CheckpointEvaluation& evaluation, std::size_t label);

GenreDecisions genreDecisions(const Decisions& decisions, std::size_t label);

struct ThresholdCounts {
    /// By Outcome.
    std::array<std::size_t, 4> tracks = {};

    std::size_t of(Outcome outcome) const { return tracks[static_cast<std::size_t>(outcome)]; }
    /// Nothing where nothing is called positive.
    std::optional<double> precision() const;
    /// Nothing where nothing is true.
    std::optional<double> recall() const;
    /// Nothing where nothing is true and nothing is called positive.
    std::optional<double> f1() const;
};

ThresholdCounts countOutcomes(const GenreDecisions& decisions, double threshold);
/// Indices of the tracks behind a count, most certain decision first.
std::vector<std::size_t> tracksBehind(const GenreDecisions& decisions, double threshold,
                                      Outcome outcome);

} // namespace genrescope
