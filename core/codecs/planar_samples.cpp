#include "core/codecs/planar_samples.h"

#include <limits>
#include <type_traits>

namespace genrescope {

namespace {

template<typename Sample>
float toFloat(Sample sample)
{
    if constexpr (std::is_floating_point_v<Sample>) {
        return static_cast<float>(sample);
    } else if constexpr (std::is_unsigned_v<Sample>) {
        return (static_cast<float>(sample) - 128.0F) / 128.0F;
    } else {
        constexpr float scale = -1.0F / static_cast<float>(std::numeric_limits<Sample>::min());
        return static_cast<float>(sample) * scale;
    }
}

template<typename Sample>
void convert(const DecodedSamples& from, float* to)
{
    const auto channels = static_cast<std::size_t>(from.channels);
    for (std::size_t channel = 0; channel < channels; ++channel) {
        // FFmpeg aligns its planes for any sample type.
        const auto* plane = reinterpret_cast<const Sample*>(from.planes[from.planar ? channel : 0]);
        const std::size_t step = from.planar ? 1 : channels;
        const Sample* sample = from.planar ? plane : plane + channel;
#pragma omp simd
        for (std::size_t i = 0; i < from.frames; ++i)
            to[channel * from.frames + i] = toFloat(sample[i * step]);
    }
}

} // namespace

void toPlanarFloat(const DecodedSamples& samples, std::vector<float>& planar)
{
    planar.resize(static_cast<std::size_t>(samples.channels) * samples.frames);
    switch (samples.type) {
    case SampleType::Uint8:
        convert<std::uint8_t>(samples, planar.data());
        break;
    case SampleType::Int16:
        convert<std::int16_t>(samples, planar.data());
        break;
    case SampleType::Int32:
        convert<std::int32_t>(samples, planar.data());
        break;
    case SampleType::Int64:
        convert<std::int64_t>(samples, planar.data());
        break;
    case SampleType::Float32:
        convert<float>(samples, planar.data());
        break;
    case SampleType::Float64:
        convert<double>(samples, planar.data());
        break;
    }
}

} // namespace genrescope
