#include "core/audio/sinc_resampler.h"

#include <samplerate.h>

#include <stdexcept>

namespace genrescope {

SincResampler::SincResampler(double ratio) : ratio_(ratio)
{
    int error = 0;
    state_.reset(src_new(SRC_SINC_BEST_QUALITY, 1, &error));
    if (!state_)
        throw std::runtime_error(src_strerror(error));
}

void SincResampler::Delete::operator()(SRC_STATE_tag* state) const
{
    src_delete(state);
}

void SincResampler::process(std::span<const float> input, std::vector<float>& output)
{
    convert(input, false, output);
}

void SincResampler::finish(std::vector<float>& output)
{
    convert({}, true, output);
}

void SincResampler::convert(std::span<const float> input, bool last, std::vector<float>& output)
{
    constexpr std::size_t step = 4'096;
    const float nothing = 0.0F;
    SRC_DATA data = {};
    data.src_ratio = ratio_;
    data.end_of_input = last ? 1 : 0;
    do {
        const std::size_t start = output.size();
        output.resize(start + step);
        data.data_in = input.empty() ? &nothing : input.data();
        data.input_frames = static_cast<long>(input.size());
        data.data_out = output.data() + start;
        data.output_frames = static_cast<long>(step);
        const int error = src_process(state_.get(), &data);
        if (error != 0)
            throw std::runtime_error(src_strerror(error));
        input = input.subspan(static_cast<std::size_t>(data.input_frames_used));
        output.resize(start + static_cast<std::size_t>(data.output_frames_gen));
    } while (!input.empty() || data.output_frames_gen != 0);
}

} // namespace genrescope
