#include "core/features/mel_filter_bank.h"

#include "core/base/cpu_dispatch.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace genrescope {

namespace {

using Filter = MelFilterBank::Filter;
constexpr std::size_t chunk = MelFilterBank::chunk;

// Slaney's Auditory Toolbox: 200/3 Hz a mel up to 1 kHz, from there 27 mels for a factor of 6.4.
constexpr double hertzPerMel = 200.0 / 3.0;
constexpr double cornerHertz = 1'000.0;
constexpr double cornerMel = cornerHertz / hertzPerMel;
const double logStep = std::log(6.4) / 27.0;

double toMel(double hertz)
{
    return hertz < cornerHertz ? hertz / hertzPerMel
                               : cornerMel + std::log(hertz / cornerHertz) / logStep;
}

double toHertz(double mel)
{
    return mel < cornerMel ? mel * hertzPerMel
                           : cornerHertz * std::exp(logStep * (mel - cornerMel));
}

/// The corners of all triangles, Hz: melBands + 2 values, evenly spaced in mel.
std::vector<double> corners(const MelConfig& config)
{
    const double low = toMel(config.minFrequency);
    const double step = (toMel(config.maxFrequency) - low) / (config.melBands + 1);
    std::vector<double> hertz;
    for (int i = 0; i < config.melBands + 2; ++i)
        hertz.push_back(toHertz(low + i * step));
    return hertz;
}

GENRESCOPE_INLINE void applyFilters(const float* power, const float* weights,
                                    std::span<const Filter> filters, float* bands)
{
    for (std::size_t band = 0; band < filters.size(); ++band) {
        Vector<float, chunk> sums = {};
        for (std::size_t i = 0; i < filters[band].chunks; ++i, weights += chunk) {
            Vector<float, chunk> bins;
            Vector<float, chunk> heights;
            load(bins, power + filters[band].begin + i * chunk);
            load(heights, weights);
            sums += bins * heights;
        }
        const Vector<float, 4> fours = __builtin_shufflevector(sums, sums, 0, 1, 2, 3) +
                                       __builtin_shufflevector(sums, sums, 4, 5, 6, 7);
        bands[band] = (fours[0] + fours[1]) + (fours[2] + fours[3]);
    }
}

} // namespace

double bandEdge(const MelConfig& config, std::size_t band)
{
    const double low = toMel(config.minFrequency);
    const double step = (toMel(config.maxFrequency) - low) / (config.melBands + 1);
    return toHertz(low + (static_cast<double>(band) + 0.5) * step);
}

MelFilterBank::MelFilterBank(const MelConfig& config)
    : bins_(static_cast<std::size_t>(config.fftSize) / 2 + 1)
{
    const std::vector<double> corner = corners(config);
    const double hertzPerBin = static_cast<double>(config.sampleRate) / config.fftSize;
    for (std::size_t band = 0; band + 2 < corner.size(); ++band) {
        const double area = 2.0 / (corner[band + 2] - corner[band]);
        Filter filter = {.begin = 0, .chunks = 0};
        std::size_t count = 0;
        for (std::size_t bin = 0; bin < bins_; ++bin) {
            const double hertz = static_cast<double>(bin) * hertzPerBin;
            const double rising = (hertz - corner[band]) / (corner[band + 1] - corner[band]);
            const double falling =
                (corner[band + 2] - hertz) / (corner[band + 2] - corner[band + 1]);
            // Rounded twice, as librosa does.
            const auto height = static_cast<float>(std::min(rising, falling));
            if (height <= 0.0F)
                continue;
            if (count++ == 0)
                filter.begin = bin;
            weights_.push_back(static_cast<float>(height * area));
        }
        filter.chunks = (count + chunk - 1) / chunk;
        weights_.resize(weights_.size() + filter.chunks * chunk - count, 0.0F);
        filters_.push_back(filter);
    }
}

std::vector<float> MelFilterBank::weights(std::size_t band) const
{
    std::size_t first = 0;
    for (std::size_t before = 0; before < band; ++before)
        first += filters_[before].chunks * chunk;
    std::vector<float> all(bins_ + chunk, 0.0F);
    std::copy_n(weights_.begin() + static_cast<std::ptrdiff_t>(first),
                filters_[band].chunks * chunk,
                all.begin() + static_cast<std::ptrdiff_t>(filters_[band].begin));
    all.resize(bins_);
    return all;
}

void MelFilterBank::apply(const float* power, float* bands) const
{
    runForCpu<applyFilters>(power, weights_.data(), std::span<const Filter>(filters_), bands);
}

} // namespace genrescope
