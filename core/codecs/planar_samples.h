#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace genrescope {

/// How a decoder writes its samples. Integers span their full range; those of 8 bits are unsigned.
enum class SampleType { Uint8, Int16, Int32, Int64, Float32, Float64 };

/// Samples as a decoder wrote them: one plane with the channels interleaved, or one for each
/// channel.
struct DecodedSamples {
    SampleType type = SampleType::Float32;
    bool planar = true;
    int channels = 0;
    std::size_t frames = 0;
    /// `channels` pointers, or one.
    const std::uint8_t* const* planes = nullptr;
};

/// Replaces `planar` with the samples as float in [-1, 1]: all frames of the first channel, then of
/// the second …
void toPlanarFloat(const DecodedSamples& samples, std::vector<float>& planar);

} // namespace genrescope
