#pragma once

#include "core/crops/training_data.h"
#include "core/runs/train_config.h"

#include <functional>
#include <optional>

namespace genrescope {

class Classifier;

/// A model's score on the validation clips.
struct ValidationScore {
    /// Mean over the crops.
    double loss = 0.0;
    /// Of the clips' probabilities, each the mean over its crops; nothing where targets are soft or
    /// there are no labels.
    std::optional<double> weightedAp = {};
    std::optional<double> macroAp = {};
};

/// Validates a model during training as it will be evaluated and used (core/crops/clip_crops.h): on
/// the same crops, and with the same masks, every time.
class Validation {
public:
    /// Borrows the data.
    /// @throws DatasetError if there are no validation clips.
    Validation(const TrainingData& data, const TrainConfig& config);

    /// Called after each batch, since a large split takes minutes: with the estimated seconds left;
    /// false ends the validation. May throw, and may block.
    using Watch = std::function<bool(double remaining)>;

    /// @return nothing if it was ended early.
    /// @throws DatasetError if features cannot be read; whatever the callback throws.
    std::optional<ValidationScore> evaluate(Classifier& classifier, const Watch& keepGoing) const;

private:
    const TrainingData& data_;
    TrainConfig config_;
};

} // namespace genrescope
