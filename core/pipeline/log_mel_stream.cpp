#include "core/pipeline/log_mel_stream.h"

#include "core/audio/downmix.h"
#include "core/base/error.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// To reserve room for: what the file declares, which may be wrong, but ten minutes at most.
std::size_t expectedFrames(const MelConfig& config, const AudioInfo& info)
{
    const double seconds = std::min(info.declaredDuration, 600.0);
    return static_cast<std::size_t>(seconds * config.framesPerSecond() + 2.0);
}

} // namespace

LogMelPipeline::LogMelPipeline(const MelConfig& config) : spectrogram_(config) {}

LogMelStream::LogMelStream(const LogMelPipeline& pipeline, std::unique_ptr<ByteSource> source,
                           const CancellationToken& cancellation)
    : name_(source->name()),
      decoder_(std::move(source), {}, whenCanceled(cancellation)),
      resampler_(
          pipeline.resamplers().create(decoder_.info().sampleRate, pipeline.config().sampleRate)),
      spectrogram_(pipeline.analysis())
{
}

bool LogMelStream::next(std::vector<float>& frames)
{
    if (finished_)
        return false;
    const AudioBlock block = decoder_.next();
    finished_ = block.empty();
    decodedFrames_ += block.frames;
    resampled_.clear();
    if (finished_) {
        resampler_->finish(resampled_);
    } else {
        downmix(block, mono_);
        resampler_->process(mono_, resampled_);
    }
    try {
        spectrogram_.process(resampled_, frames);
        if (finished_)
            spectrogram_.finish(frames);
    } catch (const FeatureError& error) {
        throw FeatureError(Message::english("%1: %2", name_, messageOf(error)));
    }
    return true;
}

double LogMelStream::seconds() const
{
    return static_cast<double>(decodedFrames_) / decoder_.info().sampleRate;
}

ClipFeatures clipFeatures(const LogMelPipeline& pipeline, std::unique_ptr<ByteSource> source,
                          const CancellationToken& cancellation,
                          const std::filesystem::path& folder)
{
    LogMelStream stream(pipeline, std::move(source), cancellation);
    ClipFeatures features = {.frames = LogMelSpool(pipeline.config(), folder)};
    features.frames.reserve(expectedFrames(pipeline.config(), stream.info()));
    std::vector<float> next;
    while (stream.next(next)) {
        cancellation.throwIfCanceled();
        features.frames.add(next);
    }
    features.duration = stream.seconds();
    features.info = stream.info();
    features.damage = stream.damage();
    return features;
}

} // namespace genrescope
