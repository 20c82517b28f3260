#pragma once

#include "core/base/task_context.h"
#include "core/crops/training_data.h"
#include "core/metrics/logistic_regression.h"
#include "core/prediction/predictor.h"

namespace genrescope {

/// A model's output for clips: its logits, averaged over evenly spaced crops of its own length.
/// @return clips × the model's labels.
/// @throws DatasetError if features cannot be read; Canceled.
Samples tagLogits(Predictor& predictor, const std::vector<TrainingClip>& clips, int crops,
                  const TaskContext& context);

/// Each column's mean and standard deviation, the latter at least 1e-6.
struct ColumnScale {
    std::vector<double> means = {};
    std::vector<double> deviations = {};
};

ColumnScale scaleOf(const Samples& samples);

/// In place: in deviations from the mean.
void standardize(Samples& samples, const ColumnScale& scale);

} // namespace genrescope
