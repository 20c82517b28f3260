#pragma once

#include <vector>

namespace genrescope {

/// The low-pass filter inside libsamplerate's SRC_SINC_BEST_QUALITY: one half of a symmetric
/// windowed sinc, tabulated. libsamplerate interpolates linearly between neighboring values.
struct SincTable {
    /// Values from one zero crossing of the sinc to the next.
    static constexpr int resolution = 2'381;
    /// libsamplerate counts positions in the table in steps of 1 / positionSteps.
    static constexpr int positionSteps = 4'096;

    /// values[i] is the response i / resolution input samples from the center, at output rates that
    /// are not lower than the input rate.
    std::vector<double> values = {};
};

/// Recovers the table from libsamplerate's response to one impulse, since its API does not expose
/// it: every 64th value directly, those in between by interpolation of degree 7, which the
/// oversampling makes exact to float precision. Takes a few milliseconds.
SincTable readSincTable();

} // namespace genrescope
