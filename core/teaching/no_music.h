#pragma once

#include "core/base/task_context.h"
#include "core/crops/training_data.h"
#include "core/prediction/predictor.h"
#include "core/teaching/tag_logits.h"

namespace genrescope {

/// A rule that tells recordings without music (speech, noise, silence) from music.
struct NoMusicRule {
    /// Log-odds, from a model's standardized logits.
    LinearRule rule = {};
    std::size_t recordings = 0;
    std::size_t music = 0;
    /// Shares of either that a cross-validation by artist recognizes: at least even odds of no
    /// music, or less.
    double recognized = 0.0;
    double musicKept = 0.0;
};

/// A logistic regression in which both kinds count about the same: clips of the rarer one
/// are repeated.
/// @param without, music  clips of either kind
/// @param crops  evenly spaced crops per clip
/// @throws DatasetError if there are fewer than five clips of a kind; as tagLogits does; Canceled.
NoMusicRule fitNoMusic(Predictor& predictor, const ColumnScale& scale,
                       const std::vector<TrainingClip>& without,
                       const std::vector<TrainingClip>& music, int crops,
                       const TaskContext& context);

} // namespace genrescope
