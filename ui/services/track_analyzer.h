#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/task_context.h"
#include "core/crops/analysis_observer.h"
#include "core/crops/prediction.h"
#include "core/features/mel_config.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace genrescope {

/// The analysis of tracks that the window needs from core. Used on one worker thread at a time.
class TrackAnalyzer {
public:
    virtual ~TrackAnalyzer() = default;

    virtual MelConfig melConfig() const = 0;

    /// Decodes a file once: tags, spectrogram frames and, if wanted, predictions.
    /// @throws Error, Canceled.
    virtual TrackPrediction analyze(const std::filesystem::path& file, bool withModels,
                                    const TaskContext& context, AnalysisObserver& observer) = 0;
};

/// Creates an analyzer for checkpoints (none: the spectrogram only), on a worker thread.
/// @throws CheckpointError, ConfigError, FileError.
using TrackAnalyzerFactory =
    std::function<std::unique_ptr<TrackAnalyzer>(const std::vector<std::filesystem::path>&)>;

/// A file's metadata, read without decoding all of it.
/// @throws DecodeError, FileError.
AudioInfo readAudioInfo(const std::filesystem::path& file);

} // namespace genrescope
