#pragma once

#include "core/base/aligned_vector.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// The power spectrum of frames of one size: window, Fourier transform of the real samples, squared
/// magnitude. Immutable; each thread brings a Scratch of its own.
///
/// 2N real samples are transformed as N complex values, even samples as real and odd ones as
/// imaginary parts. N = rows × columns: a transform over the rows for all columns side by side, a
/// multiplication by twiddle factors, a transposition, a transform over what were the columns. So
/// every loop runs over adjacent values, which suits vector registers. Complex values are stored in
/// blocks of eight: eight real parts, then their eight imaginary parts. Source: Bailey's four steps
/// ("FFTs in external or hierarchical memory", 1990) with Stockham's radix-4 passes inside.
class PowerSpectrum {
public:
    static constexpr std::size_t minSize = 128;

    /// @param window  2N weights; 2N is a power of two, at least minSize.
    explicit PowerSpectrum(const std::vector<double>& window);

    /// Memory for one frame.
    struct Scratch {
        AlignedVector<float> a;
        AlignedVector<float> b;
    };
    Scratch scratch() const;

    /// N + 1
    std::size_t bins() const { return half_ + 1; }

    /// @param frame  2N samples.
    /// @param power  bins() values.
    void compute(const float* frame, Scratch& scratch, float* power) const;

private:
    /// N
    std::size_t half_;
    std::size_t rows_;
    std::size_t columns_;
    AlignedVector<float> window_;
    /// Pass by pass, the three twiddle factors of each of its groups: cosines and sines alternate.
    std::vector<float> rowTwiddles_;
    std::vector<float> columnTwiddles_;
    /// rows × columns, in blocks.
    AlignedVector<float> middleTwiddles_;
    /// N, in blocks.
    AlignedVector<float> realTwiddles_;
};

} // namespace genrescope
