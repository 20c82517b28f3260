#pragma once

#include "core/base/task_context.h"
#include "core/models/embedding_model.h"
#include "core/pipeline/log_mel_stream.h"
#include "core/prediction/predictor.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// What an encoder makes of a part of a recording.
struct SectionEmbedding {
    /// Seconds.
    double start = 0.0;
    double duration = 0.0;
    /// Crops that it is the mean of; at least 1.
    std::size_t crops = 0;
    std::vector<float> values = {};
};

/// Computes embeddings of music files, in sections and crops as TrackClassifier hears them. One
/// thread at a time.
class TrackEmbedder {
public:
    /// @param cropsPerSection  at least 1
    TrackEmbedder(const EmbeddingModel& model, int cropsPerSection);

    std::size_t width() const { return predictor_.metadata().labels.size(); }

    /// Of each section in which there is something to hear; none in silence.
    /// @throws DecodeError, FeatureError, FileError, ModelError, Canceled.
    std::vector<SectionEmbedding> embed(const std::filesystem::path& file,
                                        const TaskContext& context);

private:
    Predictor predictor_;
    LogMelPipeline pipeline_;
    std::size_t cropsPerSection_;
};

/// The mean over all crops of sections, of which there must be one.
std::vector<float> meanOf(const std::vector<SectionEmbedding>& sections);

} // namespace genrescope
