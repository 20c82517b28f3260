#include "core/audio/downmix.h"

#include "core/base/cpu_dispatch.h"

namespace genrescope {

namespace {

/// sum = (sum + samples) * scale
GENRESCOPE_INLINE void addAndScale(float* __restrict sum, const float* __restrict samples,
                                   std::size_t count, float scale)
{
#pragma omp simd
    for (std::size_t i = 0; i < count; ++i)
        sum[i] = (sum[i] + samples[i]) * scale;
}

} // namespace

void downmix(const AudioBlock& block, std::vector<float>& mono)
{
    mono.assign(block.channels[0], block.channels[0] + block.frames);
    for (int channel = 1; channel < block.channelCount; ++channel) {
        const bool last = channel + 1 == block.channelCount;
        runForCpu<addAndScale>(mono.data(), block.channels[static_cast<std::size_t>(channel)],
                               block.frames,
                               last ? 1.0F / static_cast<float>(block.channelCount) : 1.0F);
    }
}

} // namespace genrescope
