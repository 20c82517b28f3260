#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// A log-mel spectrogram.
struct LogMel {
    int bands = 0;
    /// frames × bands, row-major: one row per frame.
    std::vector<float> values = {};

    std::size_t frames() const
    {
        return bands == 0 ? 0 : values.size() / static_cast<std::size_t>(bands);
    }
    std::span<const float> frame(std::size_t t) const
    {
        return std::span(values).subspan(t * static_cast<std::size_t>(bands),
                                         static_cast<std::size_t>(bands));
    }
};

} // namespace genrescope
