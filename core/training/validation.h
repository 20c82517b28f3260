#pragma once

#include "core/base/cancellation.h"
#include "core/training/train_config.h"
#include "core/training/train_control.h"
#include "core/training/training_data.h"

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

    /// Stands still while `control` is paused: a large split takes minutes.
    /// @throws DatasetError if features cannot be read; Cancelled.
    ValidationScore judge(Classifier& classifier, const CancellationToken& cancellation,
                          TrainControl& control) const;

private:
    const TrainingData& data_;
    TrainConfig config_;
};

} // namespace genrescope
