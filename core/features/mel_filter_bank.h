#pragma once

#include "core/features/mel_config.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Hz: where a band (0 to melBands) begins and the one before it ends, halfway in mel between their
/// peaks.
double bandEdge(const MelConfig& config, std::size_t band);

/// Triangular mel filters over the bins of a power spectrum, on Slaney's mel scale (linear below
/// 1 kHz, logarithmic above), each with the same area. Only the bins under a triangle are stored.
///
/// Source: librosa.filters.mel with htk=False and norm="slaney", to the last bit of float32.
class MelFilterBank {
public:
    /// Filters are applied to this many bins at once; weights beyond a triangle are 0.
    static constexpr std::size_t chunk = 8;

    explicit MelFilterBank(const MelConfig& config);

    std::size_t bands() const { return filters_.size(); }
    /// The filter of one band over all fftSize / 2 + 1 bins.
    std::vector<float> weights(std::size_t band) const;

    /// @param power  fftSize / 2 + 1 values, and chunk - 1 more of any finite value.
    /// @param bands  bands() values: the power in each.
    void apply(const float* power, float* bands) const;

    /// One band: the first bin, and how many chunks of weights follow.
    struct Filter {
        std::size_t begin = 0;
        std::size_t chunks = 0;
    };

private:
    std::size_t bins_;
    std::vector<Filter> filters_;
    /// The chunks of all filters, one after the other.
    std::vector<float> weights_;
};

} // namespace genrescope
