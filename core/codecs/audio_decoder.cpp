#include "core/codecs/audio_decoder.h"

#include "core/base/error.h"
#include "core/codecs/block_maker.h"
#include "core/codecs/frame_decoder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

/// Seconds decoded before the position sought. An mp3 frame needs the bits of up to nine frames
/// before it (0.24 s at 44.1 kHz), opus wants 80 ms to settle.
constexpr double preroll = 0.3;
/// Distance in seconds up to which decoding forward is as fast as seeking in the container.
constexpr double nearby = 1.0;

/// All but the first `count` frames of a block.
AudioBlock without(AudioBlock block, std::size_t count)
{
    for (int channel = 0; channel < block.channelCount; ++channel)
        block.channels[static_cast<std::size_t>(channel)] += count;
    block.frames -= count;
    return block;
}

} // namespace

struct AudioDecoder::Impl {
    Impl(std::unique_ptr<ByteSource> source, const DecodeLimits& given);

    AudioBlock next();
    void seek(std::uint64_t target);

    /// The next block from the stream, which ends with it at `position` plus its length.
    AudioBlock decode();
    void checkLimits(int rate, int channels) const;
    void checkLength() const;
    /// Continues shortly before a position; false where the container does not say what it found.
    bool jumpBefore(std::uint64_t target);
    void restart();
    /// Discards everything before a sample.
    void skipTo(std::uint64_t target);

    DecodeLimits limits;
    FrameDecoder frames;
    BlockMaker blocks;
    /// Was decoded already: to find the position sought.
    AudioBlock waiting = {};
    /// Index in the recording of the sample that next() returns first.
    std::uint64_t position = 0;
    bool ended = false;
    /// Frames of another rate were seen: the container's timestamps cannot be trusted.
    bool rateChanged = false;
};

AudioDecoder::Impl::Impl(std::unique_ptr<ByteSource> source, const DecodeLimits& given)
    : limits(given), frames(std::move(source)), blocks(frames.info().sampleRate)
{
    checkLimits(frames.info().sampleRate, frames.info().channels);
}

void AudioDecoder::Impl::checkLimits(int rate, int channels) const
{
    if (rate < limits.minSampleRate || rate > limits.maxSampleRate) {
        throw DecodeError(
            Message::english("%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.",
                             frames.name(), rate, limits.minSampleRate, limits.maxSampleRate));
    }
    if (channels < 1 || channels > limits.maxChannels) {
        throw DecodeError(Message::english("%1 has %2 channels; at most %3 can be read.",
                                           frames.name(), channels, limits.maxChannels));
    }
}

void AudioDecoder::Impl::checkLength() const
{
    if (static_cast<double>(position) > limits.maxDuration * frames.info().sampleRate) {
        throw DecodeError(
            Message::english("%1 is longer than %2 minutes, which is the limit; split it.",
                             frames.name(), static_cast<int>(limits.maxDuration / 60.0)));
    }
}

AudioBlock AudioDecoder::Impl::decode()
{
    AudioBlock block = blocks.take();
    while (block.empty() && !ended) {
        const AVFrame* const frame = frames.next();
        ended = frame == nullptr;
        if (!ended) {
            checkLimits(frame->sample_rate, frame->ch_layout.nb_channels);
            rateChanged = rateChanged || frame->sample_rate != frames.info().sampleRate;
        }
        blocks.add(frame);
        block = blocks.take();
    }
    return block;
}

AudioBlock AudioDecoder::Impl::next()
{
    AudioBlock block = std::exchange(waiting, AudioBlock());
    if (block.empty())
        block = decode();
    position += block.frames;
    checkLength();
    return block;
}

void AudioDecoder::Impl::restart()
{
    waiting = {};
    blocks.reset();
    ended = true;
    frames.restart();
    ended = false;
    position = 0;
}

bool AudioDecoder::Impl::jumpBefore(std::uint64_t target)
{
    const int rate = frames.info().sampleRate;
    const double seconds = static_cast<double>(target) / rate - preroll;
    if (seconds <= 0.0 || rateChanged)
        return false;
    waiting = {};
    blocks.reset();
    ended = false;
    const auto found = frames.jumpBefore(seconds);
    position = static_cast<std::uint64_t>(std::llround(found.value_or(0.0) * rate));
    return found && position <= target;
}

void AudioDecoder::Impl::skipTo(std::uint64_t target)
{
    AudioBlock block = std::exchange(waiting, AudioBlock());
    if (block.empty())
        block = decode();
    while (!block.empty() && position + block.frames <= target) {
        position += block.frames;
        block = decode();
    }
    if (block.empty())
        return;
    waiting = without(block, static_cast<std::size_t>(target - position));
    position = target;
}

void AudioDecoder::Impl::seek(std::uint64_t target)
{
    const DecodeDamage before = frames.damage();
    frames.renewBudget();
    const auto near = static_cast<std::uint64_t>(nearby * frames.info().sampleRate);
    const bool isAhead = !ended && position <= target;
    if (!(isAhead && target - position < near) && !jumpBefore(target))
        restart();
    skipTo(target);
    frames.setDamage(before);
}

AudioDecoder::AudioDecoder(std::unique_ptr<ByteSource> source, const DecodeLimits& limits)
    : impl_(std::make_unique<Impl>(std::move(source), limits))
{
}

AudioDecoder::~AudioDecoder() = default;
AudioDecoder::AudioDecoder(AudioDecoder&&) noexcept = default;
AudioDecoder& AudioDecoder::operator=(AudioDecoder&&) noexcept = default;

const AudioInfo& AudioDecoder::info() const
{
    return impl_->frames.info();
}

const DecodeDamage& AudioDecoder::damage() const
{
    return impl_->frames.damage();
}

AudioBlock AudioDecoder::next()
{
    return impl_->next();
}

void AudioDecoder::seek(double seconds)
{
    const double longest = impl_->limits.maxDuration;
    impl_->seek(static_cast<std::uint64_t>(
        std::llround(std::clamp(seconds, 0.0, longest) * info().sampleRate)));
}

} // namespace genrescope
