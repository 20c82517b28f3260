#pragma once

#include "core/training/train_config.h"
#include "core/training/training_data.h"

#include <functional>
#include <optional>

namespace genrescope {

class Classifier;

/// How good a model is on the validation clips.
struct ValidationScore {
    /// Mean over the crops.
    double loss = 0.0;
    /// Of the clips' probabilities, each the mean over its crops; nothing where targets are soft or
    /// there are no labels.
    std::optional<double> weightedAp = {};
    std::optional<double> macroAp = {};
};

/// Judges a model that is being trained: the same evenly spaced crops, and the same
/// masks, every time.
class Validation {
public:
    /// Borrows the data.
    /// @throws DatasetError if there are no validation clips.
    Validation(const TrainingData& data, const TrainConfig& config);

    /// Asked after each batch, since a large split takes minutes: with the seconds that are left,
    /// as far as can be told; false ends the judging. May throw, or take its time.
    using Watch = std::function<bool(double remaining)>;

    /// @return nothing if it was ended before its time.
    /// @throws DatasetError if features cannot be read; what the watch throws.
    std::optional<ValidationScore> evaluate(Classifier& classifier, const Watch& keepGoing) const;

private:
    const TrainingData& data_;
    TrainConfig config_;
};

} // namespace genrescope
