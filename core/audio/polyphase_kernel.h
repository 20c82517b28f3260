#pragma once

#include <cstddef>

namespace genrescope {

/// What the inner loops of a polyphase filter read.
///
/// One period turns `inputs` samples into `outputs` samples, and every period does it with the same
/// coefficients. Outputs are handled in groups of `groupSize`: four neighbors read one window of
/// `taps` inputs, so that each input is loaded once for all of them.
///
/// The taps around the center of the sinc, where the products are large, are applied in double
/// precision. The many small ones outside can then be summed in single precision without an error
/// that is seen in the rounded result.
struct PolyphaseBank {
    static constexpr std::size_t groupSize = 4;
    /// Periods per call come in multiples of this.
    static constexpr std::size_t periodsAtOnce = 12;
    /// taps, centerBegin and centerEnd are multiples of this: the widest vector, in floats.
    static constexpr std::size_t tapsAtOnce = 16;

    std::size_t inputs = 0;
    std::size_t outputs = 0;
    std::size_t taps = 0;
    std::size_t centerBegin = 0;
    std::size_t centerEnd = 0;
    /// outputs × taps, aligned to 64 bytes; what it holds for the center is not read.
    const float* outer = nullptr;
    /// outputs × (centerEnd - centerBegin), aligned to 64 bytes.
    const double* center = nullptr;
    /// outputs / groupSize: where in a period each group's window begins.
    const std::size_t* windows = nullptr;
};

/// Computes `periods` periods: output[p * outputs + j] from input[p * inputs + windows[j / 4] …].
void filterPolyphase(const PolyphaseBank& bank, const float* input, std::size_t periods,
                     float* output);

} // namespace genrescope
