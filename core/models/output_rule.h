#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// The probability from which a genre is called if no threshold was chosen.
inline constexpr double defaultThreshold = 0.5;

/// How a model's output for a track becomes what people see. Chosen on validation once the weights
/// are final (see calibrate), and stored in the checkpoint with them.
struct OutputRule {
    /// p becomes sigmoid(slope · logit(p) + shift), the same for all genres: their order stays, and
    /// with it every average precision. 1 and 0 leave p as it is; slope > 0.
    double slope = 1.0;
    double shift = 0.0;
    /// By label: its parent's index, or -1. A genre is made at least as likely as each of its
    /// children. Empty where the labels that the model learned are not hierarchical.
    std::vector<int> parents = {};
    /// The label that stands for recordings without music (speech, noise), or -1. Every other one
    /// becomes as much less likely as this one is likely: p · (1 − p(no music)).
    int noMusic = -1;
    /// By label: the probability from which it is called. Empty if none was chosen.
    std::vector<double> thresholds = {};
    /// How they were chosen, for people: "best F1 on validation".
    std::string thresholdRule = {};
    /// Manifest::hash() of the data on whose validation split all this was fitted; empty where that
    /// is not known.
    std::string fittedOn = {};

    bool operator==(const OutputRule&) const = default;

    double threshold(std::size_t label) const
    {
        return thresholds.empty() ? defaultThreshold : thresholds[label];
    }
    bool isCalibrated() const { return slope != 1.0 || shift != 0.0; }

    /// @throws CheckpointError if this does not fit that many labels.
    void check(std::size_t labels) const;
};

/// Log-odds are clamped to ± this, so that those of 0 and 1 stay finite.
inline constexpr double maxLogit = 16.0;

/// The log-odds of a probability, clamped.
double logitOf(double probability);

/// Applies slope and shift, then the label without music, then the hierarchy.
/// @param probabilities  rows of as many values as there are labels, each in [0, 1]; in place.
void applyOutputRule(const OutputRule& rule, std::size_t labels, std::span<double> probabilities);
void applyOutputRule(const OutputRule& rule, std::size_t labels, std::span<float> probabilities);

} // namespace genrescope
