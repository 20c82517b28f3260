#include "core/audio/half_band.h"

#include "core/base/cpu_dispatch.h"

#include <cmath>
#include <numbers>

namespace genrescope {

namespace {

constexpr std::size_t lanes = 8;
/// Coefficients nearest to the center that are applied in double precision, so that the result is
/// exact to its last bit; the others are too small to matter.
constexpr std::size_t wide = 4;

/// Four outputs: `outer` and what the center and the coefficients nearest to it add.
GENRESCOPE_INLINE void addCenter(const float* even, const float* odd, const double* coefficients,
                                 const Vector<float, 4>& outer, float* output)
{
    using Doubles = Vector<double, 4>;
    using FourFloats = Vector<float, 4>;
    Vector<float, 4> before;
    Vector<float, 4> after;
    load(after, even);
    Doubles sum =
        __builtin_convertvector(after, Doubles) * 0.5 + __builtin_convertvector(outer, Doubles);
#pragma GCC unroll 4
    for (std::size_t k = 0; k < wide; ++k) {
        load(before, odd - k - 1);
        load(after, odd + k);
        sum +=
            (__builtin_convertvector(before, Doubles) + __builtin_convertvector(after, Doubles)) *
            coefficients[k];
    }
    const auto rounded = __builtin_convertvector(sum, FourFloats);
    store(rounded, output);
}

/// output[j] = even[j + reach] / 2 + Σ c[k] (odd[j + reach - k - 1] + odd[j + reach + k]), for a
/// multiple of `lanes` outputs.
GENRESCOPE_INLINE void halve(const float* even, const float* odd, const double* coefficients,
                             const float* narrow, std::size_t reach, std::size_t count,
                             float* output)
{
    even += reach;
    odd += reach;
    for (std::size_t j = 0; j < count; j += lanes, even += lanes, odd += lanes) {
        Vector<float, lanes> outer = {};
#pragma GCC unroll 4
        for (std::size_t k = reach - 1; k >= wide; --k) {
            Vector<float, lanes> before;
            Vector<float, lanes> after;
            load(before, odd - k - 1);
            load(after, odd + k);
            outer += (before + after) * narrow[k];
        }
        addCenter(even, odd, coefficients, __builtin_shufflevector(outer, outer, 0, 1, 2, 3),
                  output + j);
        addCenter(even + 4, odd + 4, coefficients,
                  __builtin_shufflevector(outer, outer, 4, 5, 6, 7), output + j + 4);
    }
}

GENRESCOPE_INLINE void separate(const float* __restrict input, std::size_t pairs,
                                float* __restrict even, float* __restrict odd)
{
#pragma omp simd
    for (std::size_t i = 0; i < pairs; ++i) {
        even[i] = input[2 * i];
        odd[i] = input[2 * i + 1];
    }
}

/// Kaiser's formulas for a filter whose error stays below -155 dB.
constexpr double attenuation = 155.0;
constexpr double kaiserBeta = 0.1102 * (attenuation - 8.7);

std::size_t coefficientsPerSide(double transition)
{
    const double taps = (attenuation - 7.95) / (14.36 * transition);
    return static_cast<std::size_t>(std::ceil(taps / 4.0 / 4.0)) * 4;
}

} // namespace

HalfBand::HalfBand(double edge)
    : reach_(coefficientsPerSide(0.5 - 2.0 * edge)), even_(2 * reach_, 0.0F), odd_(2 * reach_, 0.0F)
{
    for (std::size_t k = 0; k < reach_; ++k) {
        const auto distance = static_cast<double>(2 * k + 1);
        const double position = distance / static_cast<double>(2 * reach_);
        const double window =
            std::cyl_bessel_i(0.0, kaiserBeta * std::sqrt(1.0 - position * position)) /
            std::cyl_bessel_i(0.0, kaiserBeta);
        const double sign = k % 2 == 0 ? 1.0 : -1.0;
        coefficients_.push_back(sign * window / (std::numbers::pi * distance));
        narrow_.push_back(static_cast<float>(coefficients_.back()));
    }
}

void HalfBand::process(std::span<const float> input, std::vector<float>& output)
{
    if (even_.size() > odd_.size() && !input.empty()) {
        odd_.push_back(input[0]);
        input = input.subspan(1);
    }
    const std::size_t pairs = input.size() / 2;
    even_.resize(even_.size() + pairs);
    odd_.resize(odd_.size() + pairs);
    runForCpu<separate>(input.data(), pairs, even_.data() + even_.size() - pairs,
                        odd_.data() + odd_.size() - pairs);
    if (input.size() % 2 != 0)
        even_.push_back(input.back());

    const std::size_t ready = (odd_.size() - (2 * reach_ - 1)) / lanes * lanes;
    const std::size_t start = output.size();
    output.resize(start + ready);
    runForCpu<halve>(even_.data(), odd_.data(), coefficients_.data(), narrow_.data(), reach_, ready,
                     output.data() + start);
    even_.erase(even_.begin(), even_.begin() + static_cast<std::ptrdiff_t>(ready));
    odd_.erase(odd_.begin(), odd_.begin() + static_cast<std::ptrdiff_t>(ready));
}

} // namespace genrescope
