#pragma once

#include "core/base/task_context.h"
#include "core/inference/prediction.h"
#include "core/models/predictor.h"
#include "core/pipeline/log_mel_stream.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace genrescope {

/// Hears the genres of music files with one or more models. One thread at a time.
///
/// A file is decoded once for all models, in sections of 30 s: the length of the clips that the
/// models were trained on, so that each section is normalised by its own maximum as a clip is, and a
/// file of any length needs the memory of one section. The last section is the last 30 s of the
/// file. Every section gives the same number of evenly spaced crops; the track's probability is the
/// mean over them.
class TrackClassifier {
public:
    using Partial = std::function<void(const TrackPrediction&)>;

    /// @throws CheckpointError; ConfigError if the models want different log-mel features.
    explicit TrackClassifier(const std::vector<std::filesystem::path>& checkpoints);

    const std::vector<Predictor>& predictors() const { return predictors_; }

    /// @param partial  called after each section with what is known so far; may be empty.
    /// @throws DecodeError, FeatureError, FileError, Cancelled.
    TrackPrediction classify(const std::filesystem::path& file, const TaskContext& context,
                             const Partial& partial = {});

private:
    std::vector<std::string> names_;
    std::vector<Predictor> predictors_;
    LogMelPipeline pipeline_;
};

} // namespace genrescope
