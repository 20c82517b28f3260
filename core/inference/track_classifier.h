#pragma once

#include "core/base/byte_source.h"
#include "core/base/task_context.h"
#include "core/crops/analysis_observer.h"
#include "core/crops/prediction.h"
#include "core/pipeline/log_mel_stream.h"
#include "core/prediction/predictor.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// Classifies music files by genre with one or more models. One thread at a time.
///
/// A file is decoded once for all models, in sections of 30 s: the length of the clips that the
/// models were trained on, so that a model whose inputs are relative to the clip's maximum sees
/// each section as a clip (for one with a fixed reference it makes no difference), and a file of
/// any length needs the memory of one section (and of its timeline). The last section is the last
/// 30 s of the file, and overlaps the one before; a remainder of less than a second, such as the
/// padding of an encoder, stays with the section before it. So a file of 30 s is treated exactly as
/// in evaluation.
///
/// Every section gives the same number of evenly spaced crops, those of the last section only if
/// they lie after all earlier ones: no stretch of music counts twice, and the timeline ascends. The
/// track's probability is the plain mean over all crops, and then follows the checkpoint's output
/// rule (calibration, hierarchy); so does each crop's in the timeline.
///
/// Crops with less than a second of sound are not judged: there is nothing in them, and a model
/// would say something all the same. See Verdict for recordings that are not judged at all.
class TrackClassifier {
public:
    /// As many as validation averages (TrainConfig::evaluationCrops), so that people see the same
    /// kind of probabilities by which the checkpoint was selected. With crops of 256 frames they
    /// are 3.1 s apart, and every frame between the outer ones is used two or three times.
    static constexpr int defaultCropsPerSection = 8;

    /// @throws CheckpointError; ConfigError if there is no checkpoint, the models need different
    ///         log-mel features, or cropsPerSection is not positive.
    explicit TrackClassifier(const std::vector<std::filesystem::path>& checkpoints,
                             int cropsPerSection = defaultCropsPerSection,
                             const ForwardPassMaker& make = makeOwnForwardPass,
                             KeepEmbeddings embeddings = KeepEmbeddings::No);

    const std::vector<Predictor>& predictors() const { return predictors_; }
    /// Of all its models.
    const MelConfig& melConfig() const { return pipeline_.config(); }

    /// @throws DecodeError, FeatureError, FileError, ModelError, Canceled.
    TrackPrediction classify(const std::filesystem::path& file, const TaskContext& context,
                             AnalysisObserver& observer);
    /// The same without an observer.
    TrackPrediction classify(const std::filesystem::path& file, const TaskContext& context);
    /// The same of bytes that are in no file of their own.
    TrackPrediction classify(std::unique_ptr<ByteSource> source, const TaskContext& context,
                             AnalysisObserver& observer);

private:
    std::vector<std::string> names_;
    std::vector<Predictor> predictors_;
    LogMelPipeline pipeline_;
    std::size_t cropsPerSection_;
};

} // namespace genrescope
