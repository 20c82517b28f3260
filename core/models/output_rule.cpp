#include "core/models/output_rule.h"

#include "core/base/error.h"
#include "core/base/label_hierarchy.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

template<typename Number>
void keepHierarchy(const std::vector<int>& parents, std::span<Number> row)
{
    for (std::size_t label = 0; label < parents.size(); ++label) {
        const Number part = row[label];
        for (int above = parents[label]; above >= 0;
             above = parents[static_cast<std::size_t>(above)]) {
            Number& whole = row[static_cast<std::size_t>(above)];
            whole = std::max(whole, part);
        }
    }
}

template<typename Number>
void keepToMusic(int noMusic, std::span<Number> row)
{
    const Number without = row[static_cast<std::size_t>(noMusic)];
    for (Number& p : row)
        p *= Number(1) - without;
    row[static_cast<std::size_t>(noMusic)] = without;
}

template<typename Number>
void apply(const OutputRule& rule, std::size_t labels, std::span<Number> probabilities)
{
    if (rule.isCalibrated()) {
        for (Number& p : probabilities)
            p = static_cast<Number>(1.0 / (1.0 + std::exp(-rule.slope * logitOf(p) - rule.shift)));
    }
    for (std::size_t at = 0; at + labels <= probabilities.size(); at += labels) {
        const std::span<Number> row = probabilities.subspan(at, labels);
        if (rule.noMusic >= 0)
            keepToMusic(rule.noMusic, row);
        keepHierarchy(rule.parents, row);
    }
}

} // namespace

void OutputRule::check(std::size_t labels) const
{
    require<CheckpointError>(std::isfinite(slope) && slope > 0.0 && std::isfinite(shift),
                             Message::english("Its calibration is out of range."));
    require<CheckpointError>(isHierarchy(parents, labels),
                             Message::english("Its hierarchy of genres does not fit its genres."));
    require<CheckpointError>(
        noMusic >= -1 && noMusic < static_cast<int>(labels),
        Message::english("Its label for recordings without music is none of its labels."));
    require<CheckpointError>(thresholds.empty() || thresholds.size() == labels,
                             Message::english("It does not have exactly one threshold per genre."));
    require<CheckpointError>(
        std::ranges::all_of(thresholds, [](double t) { return t >= 0.0 && t <= 1.0; }),
        Message::english("One of its thresholds does not lie between 0 and 1."));
}

double logitOf(double probability)
{
    return std::clamp(std::log(probability) - std::log1p(-probability), -maxLogit, maxLogit);
}

void applyOutputRule(const OutputRule& rule, std::size_t labels, std::span<double> probabilities)
{
    apply(rule, labels, probabilities);
}

void applyOutputRule(const OutputRule& rule, std::size_t labels, std::span<float> probabilities)
{
    apply(rule, labels, probabilities);
}

} // namespace genrescope
