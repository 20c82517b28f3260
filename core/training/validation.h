#pragma once

#include "core/base/cancellation.h"
#include "core/dataset/workspace.h"
#include "core/training/train_config.h"
#include "core/training/train_control.h"

#include <optional>
#include <vector>

namespace genrescope {

class Classifier;

/// How good a model is on the validation split.
struct ValidationScore {
    /// Mean over the crops.
    double loss = 0.0;
    /// Of the tracks' probabilities, each the mean over its crops.
    std::optional<double> weightedAp = {};
    std::optional<double> macroAp = {};
};

/// Judges a model that is being trained: the same evenly spaced crops every time.
class Validation {
public:
    /// Borrows the workspace.
    /// @throws DatasetError if the validation split has no tracks with features.
    Validation(const Workspace& workspace, const TrainConfig& config);

    /// Stands still while `control` is paused: a large split takes minutes.
    /// @throws DatasetError if features cannot be read; Cancelled.
    ValidationScore judge(Classifier& classifier, const CancellationToken& cancellation,
                          TrainControl& control) const;

private:
    const Workspace& workspace_;
    TrainConfig config_;
    /// Indices into the manifest's tracks, and the length of each in frames.
    std::vector<std::size_t> clips_;
    std::vector<std::size_t> clipFrames_;
};

} // namespace genrescope
