#pragma once

#include <cstddef>
#include <vector>

namespace genrescope {

/// How much each patch of a section (some frames of some neighboring mel bands) speaks for a genre.
struct OcclusionMap {
    /// The section, in frames of the recording.
    std::size_t firstFrame = 0;
    std::size_t frames = 0;
    std::size_t bands = 0;
    /// Of a patch; the last ones in each direction may be smaller.
    std::size_t patchFrames = 1;
    std::size_t patchBands = 1;
    /// Log-odds of the genre in the section: the model's own, before its output rule.
    double logOdds = 0.0;
    /// Patches in time × patches in frequency, row-major, lowest first: by how much the log-odds
    /// fall without the patch. What speaks for the genre is positive, what speaks against it
    /// negative. Empty where the section is silent, so that there is nothing to explain.
    std::vector<double> values = {};

    std::size_t rows() const { return (frames + patchFrames - 1) / patchFrames; }
    std::size_t columns() const { return (bands + patchBands - 1) / patchBands; }
    double at(std::size_t row, std::size_t column) const
    {
        return values[row * columns() + column];
    }
};

/// Where the patches of a map lie.
struct MapScale {
    /// Frame t of the recording is centered on t / framesPerSecond.
    double framesPerSecond = 1.0;
    /// Hz: what the map's bands span.
    double minFrequency = 0.0;
    double maxFrequency = 0.0;
};

} // namespace genrescope
