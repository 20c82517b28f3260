#include "ui/playback/stereo_fold.h"

#include <array>
#include <cstddef>

namespace genrescope {

namespace {

constexpr float half = 0.70710678F; // -3 dB

/// A channel's contribution to the left and right output.
struct Share {
    float left = 0.0F;
    float right = 0.0F;
};

using Shares = std::array<Share, 8>;

constexpr Share frontLeft = {1.0F, 0.0F};
constexpr Share frontRight = {0.0F, 1.0F};
constexpr Share center = {half, half};
constexpr Share nothing = {};
constexpr Share sideLeft = {half, 0.0F};
constexpr Share sideRight = {0.0F, half};

/// By number of channels, FFmpeg's default layouts: mono, stereo, 3.0, quad, 5.0, 5.1, 6.1, 7.1.
constexpr std::array<Shares, 9> layouts = {{
    {},
    {{{1.0F, 1.0F}}},
    {{frontLeft, frontRight}},
    {{frontLeft, frontRight, center}},
    {{frontLeft, frontRight, sideLeft, sideRight}},
    {{frontLeft, frontRight, center, sideLeft, sideRight}},
    {{frontLeft, frontRight, center, nothing, sideLeft, sideRight}},
    {{frontLeft, frontRight, center, nothing, center, sideLeft, sideRight}},
    {{frontLeft, frontRight, center, nothing, sideLeft, sideRight, sideLeft, sideRight}},
}};

// Of more channels than a block holds, decoders give the mean.
static_assert(layouts.size() == std::tuple_size_v<decltype(AudioBlock::channels)> + 1);

} // namespace

void foldToStereo(const AudioBlock& block, std::vector<float>& stereo)
{
    stereo.assign(block.frames * 2, 0.0F);
    const Shares& shares = layouts.at(static_cast<std::size_t>(block.channelCount));
    float sum = 0.0F;
    for (const Share& share : shares)
        sum += share.left;
    for (int channel = 0; channel < block.channelCount; ++channel) {
        const auto index = static_cast<std::size_t>(channel);
        const float* samples = block.channels[index];
        const float left = shares[index].left / sum;
        const float right = shares[index].right / sum;
        for (std::size_t frame = 0; frame < block.frames; ++frame) {
            stereo[2 * frame] += left * samples[frame];
            stereo[2 * frame + 1] += right * samples[frame];
        }
    }
}

} // namespace genrescope
