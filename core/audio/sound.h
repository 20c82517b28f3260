#pragma once

#include "core/audio/decoded_audio.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace genrescope {

/// Decoded music in memory.
struct Sound {
    /// Hz.
    int sampleRate = 0;
    /// By channel, each as long as the others; nominally in [-1, 1].
    std::vector<std::vector<float>> channels = {};

    std::size_t frames() const { return channels.empty() ? 0 : channels.front().size(); }
    double seconds() const
    {
        return sampleRate == 0 ? 0.0 : static_cast<double>(frames()) / sampleRate;
    }
    /// All of it, borrowed: at most as many channels as a block holds.
    AudioBlock block() const
    {
        AudioBlock block = {.frames = frames()};
        block.channelCount = static_cast<int>(std::min(channels.size(), block.channels.size()));
        for (int channel = 0; channel < block.channelCount; ++channel)
            block.channels[static_cast<std::size_t>(channel)] =
                channels[static_cast<std::size_t>(channel)].data();
        return block;
    }
};

} // namespace genrescope
