#pragma once

#include "core/base/cancellation.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// How much is kept of a sound, by patches of time and frequency. Nothing is kept outside them.
struct TimeFrequencyGains {
    /// Where rows begin, ascending, in seconds; one more for the end of the last row.
    std::vector<double> times = {};
    /// Likewise columns, in Hz.
    std::vector<double> frequencies = {};
    /// Rows × columns, row-major, each in [0, 1].
    std::vector<float> values = {};

    std::size_t rows() const { return times.size() - 1; }
    std::size_t columns() const { return frequencies.size() - 1; }
};

/// Seconds that a change from one row to the next takes, centered on the edge.
inline constexpr double gainFadeSeconds = 0.05;

/// Multiplies the short-time spectra of a sound by gains, and adds them up again: windows of 30 to
/// 60 ms, each beginning a quarter of that after the one before, Hann's before and after. Where
/// all gains are 1, the sound stays what it was. From one patch to the next, the gain moves
/// along half a cosine: in gainFadeSeconds, and in four bins of the spectrum (86 Hz at 44.1 kHz).
///
/// @param channels    changed in place; time 0 is the first sample
/// @param sampleRate  Hz, positive
/// @throws Canceled.
///
/// Source: Griffin and Lim 1984, Signal Estimation from Modified Short-Time Fourier Transform.
void applyGains(std::span<std::vector<float>> channels, int sampleRate,
                const TimeFrequencyGains& gains, const CancellationToken& cancellation = {});

} // namespace genrescope
