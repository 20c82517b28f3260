#pragma once

#include "core/audio/resampler.h"
#include "core/base/cancellation.h"
#include "core/decoding/sandboxed_decoder.h"
#include "core/features/log_mel_spool.h"
#include "core/features/mel_spectrogram.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// The expensive parts of turning audio into log-mel. One per program; shared by its threads.
class LogMelPipeline {
public:
    explicit LogMelPipeline(const MelConfig& config = {});

    const MelConfig& config() const { return spectrogram_.config(); }
    const ResamplerFactory& resamplers() const { return resamplers_; }
    const std::shared_ptr<const MelAnalysis>& analysis() const { return spectrogram_.analysis(); }

private:
    MelSpectrogram spectrogram_;
    ResamplerFactory resamplers_;
};

/// Decodes, mixes down, resamples and analyzes one source, piece by piece, in bounded memory.
class LogMelStream {
public:
    /// @throws DecodeError, FileError, Canceled as SandboxedDecoder does.
    LogMelStream(const LogMelPipeline& pipeline, std::unique_ptr<ByteSource> source,
                 const CancellationToken& cancellation = {});

    /// Appends the next frames (absolute dB, melBands values per row) to `frames`; false at the
    /// end.
    /// @throws DecodeError, FeatureError, FileError, Canceled.
    bool next(std::vector<float>& frames);

    const AudioInfo& info() const { return decoder_.info(); }
    const DecodeDamage& damage() const { return decoder_.damage(); }
    /// Seconds of audio decoded so far.
    double seconds() const;

private:
    std::string name_;
    SandboxedDecoder decoder_;
    std::unique_ptr<Resampler> resampler_;
    MelSpectrogram spectrogram_;
    std::vector<float> mono_;
    std::vector<float> resampled_;
    std::size_t decodedFrames_ = 0;
    bool finished_ = false;
};

/// The features of one whole clip.
struct ClipFeatures {
    /// Handed out in [-1, 1], relative to the clip's maximum, as the post defines it.
    LogMelSpool frames;
    /// Seconds of audio that were decoded.
    double duration = 0.0;
    AudioInfo info = {};
    DecodeDamage damage = {};
};

/// From a source of any length to its features, in bounded memory.
/// @param folder  for LogMelSpool's temporary file
/// @throws DecodeError, FeatureError, FileError, Canceled.
ClipFeatures clipFeatures(const LogMelPipeline& pipeline, std::unique_ptr<ByteSource> source,
                          const CancellationToken& cancellation = {},
                          const std::filesystem::path& folder = {});

} // namespace genrescope
