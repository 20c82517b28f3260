#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Halves the sample rate of a stream, keeping what lies below a given frequency to -155 dB; what
/// lies above it may be weakened or folded, but stays above.
///
/// A half-band filter: apart from the center, every second coefficient is 0. The filter rings
/// before the stream begins, so its first outputs lie before the first input; none is delayed.
class HalfBand {
public:
    /// @param edge  the highest frequency to keep, as a fraction of the input rate; below 0.25.
    explicit HalfBand(double edge);

    /// Outputs that come before the one aligned with the first input.
    std::size_t early() const { return reach_; }

    /// Takes the next inputs and appends the outputs that are complete.
    void process(std::span<const float> input, std::vector<float>& output);

private:
    /// Coefficients on one side, of the inputs 1, 3, 5 … away; a multiple of 4.
    std::size_t reach_;
    std::vector<double> coefficients_;
    std::vector<float> narrow_;
    /// Inputs that are still needed, at even and at odd positions.
    std::vector<float> even_;
    std::vector<float> odd_;
};

} // namespace genrescope
