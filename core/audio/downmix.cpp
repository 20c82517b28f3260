#include "core/audio/downmix.h"

namespace genrescope {

void downmix(const AudioBlock& block, std::vector<float>& mono)
{
    mono.assign(block.channels[0], block.channels[0] + block.frames);
    if (block.channelCount == 1)
        return;
    float* const sum = mono.data();
    for (int channel = 1; channel < block.channelCount; ++channel) {
        const float* const samples = block.channels[static_cast<std::size_t>(channel)];
        for (std::size_t i = 0; i < block.frames; ++i)
            sum[i] += samples[i];
    }
    const float scale = 1.0F / static_cast<float>(block.channelCount);
    for (std::size_t i = 0; i < block.frames; ++i)
        sum[i] *= scale;
}

} // namespace genrescope
