#include "core/features/mel_analysis.h"

#include "core/features/decibels.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace genrescope {

namespace {

/// Hann's window, periodic: the value after the last would be the first again.
std::vector<double> hann(const MelConfig& config)
{
    config.validate();
    std::vector<double> window(static_cast<std::size_t>(config.fftSize));
    for (std::size_t i = 0; i < window.size(); ++i) {
        const double phase = static_cast<double>(i) / static_cast<double>(window.size());
        window[i] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * phase);
    }
    return window;
}

} // namespace

MelAnalysis::MelAnalysis(const MelConfig& config)
    : config_(config), spectrum_(hann(config)), bank_(config)
{
}

MelAnalysis::Scratch MelAnalysis::scratch() const
{
    return {.spectrum = spectrum_.scratch(),
            .power = AlignedVector<float>(spectrum_.bins() + MelFilterBank::chunk)};
}

void MelAnalysis::analyze(const float* samples, Scratch& scratch, float* bands) const
{
    spectrum_.compute(samples, scratch.spectrum, scratch.power.data());
    bank_.apply(scratch.power.data(), bands);
    toDecibels({bands, bank_.bands()}, static_cast<float>(config_.minPower));
}

} // namespace genrescope
