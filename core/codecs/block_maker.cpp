#include "core/codecs/block_maker.h"

#include "core/codecs/planar_samples.h"

#include <span>
#include <utility>

extern "C" {
#include <libavutil/frame.h>
}

namespace genrescope {

namespace {

SampleType sampleType(int format)
{
    switch (av_get_packed_sample_fmt(static_cast<AVSampleFormat>(format))) {
    case AV_SAMPLE_FMT_U8:
        return SampleType::Uint8;
    case AV_SAMPLE_FMT_S16:
        return SampleType::Int16;
    case AV_SAMPLE_FMT_S32:
        return SampleType::Int32;
    case AV_SAMPLE_FMT_S64:
        return SampleType::Int64;
    case AV_SAMPLE_FMT_DBL:
        return SampleType::Float64;
    default:
        return SampleType::Float32;
    }
}

} // namespace

/// Resamples each channel of consecutive frames that are alike.
class BlockMaker::RateChange {
public:
    RateChange(const ResamplerFactory& factory, int fromRate, int channels, int toRate)
        : rate_(fromRate), output_(static_cast<std::size_t>(channels))
    {
        for (int channel = 0; channel < channels; ++channel)
            resamplers_.push_back(factory.create(fromRate, toRate));
    }

    bool isFor(int rate, int channels) const
    {
        return rate == rate_ && static_cast<std::size_t>(channels) == output_.size();
    }

    AudioBlock process(const AudioBlock& block)
    {
        for (std::size_t channel = 0; channel < output_.size(); ++channel) {
            output_[channel].clear();
            resamplers_[channel]->process(std::span(block.channels[channel], block.frames),
                                          output_[channel]);
        }
        return output();
    }

    AudioBlock finish()
    {
        for (std::size_t channel = 0; channel < output_.size(); ++channel) {
            output_[channel].clear();
            resamplers_[channel]->finish(output_[channel]);
        }
        return output();
    }

private:
    AudioBlock output() const
    {
        AudioBlock block = {.channels = {},
                            .channelCount = static_cast<int>(output_.size()),
                            .frames = output_.front().size()};
        for (std::size_t channel = 0; channel < output_.size(); ++channel)
            block.channels[channel] = output_[channel].data();
        return block;
    }

    int rate_;
    std::vector<std::unique_ptr<Resampler>> resamplers_;
    std::vector<std::vector<float>> output_;
};

BlockMaker::BlockMaker(int sampleRate) : sampleRate_(sampleRate) {}
BlockMaker::~BlockMaker() = default;

AudioBlock BlockMaker::planar(const AVFrame& frame)
{
    const auto frames = static_cast<std::size_t>(frame.nb_samples);
    const auto channels = static_cast<std::size_t>(frame.ch_layout.nb_channels);
    const bool ready = frame.format == AV_SAMPLE_FMT_FLTP;
    if (!ready)
        toPlanarFloat({.type = sampleType(frame.format),
                       .planar = av_sample_fmt_is_planar(AVSampleFormat(frame.format)) != 0,
                       .channels = frame.ch_layout.nb_channels,
                       .frames = frames,
                       .planes = frame.extended_data},
                      converted_);
    const auto samples = [&](std::size_t channel) {
        return ready ? reinterpret_cast<const float*>(frame.extended_data[channel])
                     : converted_.data() + channel * frames;
    };
    AudioBlock block = {.channels = {}, .channelCount = int(channels), .frames = frames};
    if (channels <= block.channels.size()) {
        for (std::size_t channel = 0; channel < channels; ++channel)
            block.channels[channel] = samples(channel);
        return block;
    }
    mixed_.assign(frames, 0.0F);
    for (std::size_t channel = 0; channel < channels; ++channel) {
        const float* const from = samples(channel);
        for (std::size_t i = 0; i < frames; ++i)
            mixed_[i] += from[i] / static_cast<float>(channels);
    }
    block.channels[0] = mixed_.data();
    block.channelCount = 1;
    return block;
}

void BlockMaker::add(const AVFrame* frame)
{
    ended_.reset();
    const AudioBlock block = frame == nullptr ? AudioBlock() : planar(*frame);
    if (change_ && (frame == nullptr || !change_->isFor(frame->sample_rate, block.channelCount))) {
        ended_ = std::move(change_);
        rest_ = ended_->finish();
    }
    if (frame == nullptr || frame->sample_rate == sampleRate_) {
        next_ = block;
        return;
    }
    if (!change_)
        change_ = std::make_unique<RateChange>(resamplers_, frame->sample_rate, block.channelCount,
                                               sampleRate_);
    next_ = change_->process(block);
}

AudioBlock BlockMaker::take()
{
    return std::exchange(rest_.empty() ? next_ : rest_, AudioBlock());
}

void BlockMaker::reset()
{
    change_.reset();
    ended_.reset();
    rest_ = {};
    next_ = {};
}

} // namespace genrescope
