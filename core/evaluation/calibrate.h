#pragma once

#include "core/base/task_context.h"
#include "core/metrics/reliability.h"
#include "core/models/output_rule.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

struct CalibrationOptions {
    /// If given, thresholds reach this precision on validation where they can; else the best F1.
    std::optional<double> precision = {};
    /// As EvaluationOptions::crops.
    int crops = 16;
};

/// What a calibration changed.
struct CalibrationResult {
    std::vector<std::string> labels = {};
    /// By label: true validation tracks.
    std::vector<std::size_t> support = {};
    OutputRule rule = {};
    /// On the validation tracks that it was fitted on, so `after` is slightly optimistic; the test
    /// split is the better judge.
    Reliability before = {};
    Reliability after = {};
    /// As CheckpointEvaluation::sameData.
    bool sameData = false;
};

/// Fits a checkpoint's probabilities to the labels of the validation tracks, chooses each genre's
/// threshold there, and writes both into the checkpoint, which is replaced atomically; its weights
/// stay as they are. What an earlier calibration wrote is replaced. The test split is not read.
///
/// A step of its own, not the end of training: how a model is to be used (to miss little, or to
/// give few false alarms) is decided later than its weights and may be decided again, and
/// best.safetensors stays exactly what training wrote.
/// @throws as evaluate does; ModelError if the probabilities do not rise with the truth;
/// ConfigError
///         if the precision does not lie in (0, 1]; FileError.
CalibrationResult calibrate(const std::filesystem::path& checkpoint, const Workspace& workspace,
                            const CalibrationOptions& options, const TaskContext& context);

/// Makes a threshold that a person chose on the validation split a checkpoint's own for a genre;
/// genres that had none keep defaultThreshold. The file is replaced atomically.
/// @throws CheckpointError if it is none, or does not know the genre; FileError.
void keepThreshold(const std::filesystem::path& checkpoint, const std::string& genre,
                   double threshold);

} // namespace genrescope
