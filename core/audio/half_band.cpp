#include "core/audio/half_band.h"

#include "core/base/vectors.h"

#include <cmath>
#include <numbers>

namespace genrescope {

namespace {

constexpr std::size_t lanes = 8;
/// Coefficients nearest to the centre that are applied in double precision, so that the result is
/// exact to its last bit; the others are too small to matter.
constexpr std::size_t wide = 4;

/// output[j] = even[j + reach] / 2 + Σ c[k] (odd[j + reach - k - 1] + odd[j + reach + k]), for a
/// multiple of `lanes` outputs.
GENRESCOPE_MULTIVERSION
void halve(const float* even, const float* odd, const double* coefficients, const float* narrow,
           std::size_t reach, std::size_t count, float* output)
{
    using Floats = Vector<float, lanes>;
    using Doubles = Vector<double, lanes>;
    for (std::size_t j = 0; j < count; j += lanes) {
        Floats before;
        Floats after;
        Floats outer = {};
        for (std::size_t k = reach - 1; k >= wide; --k) {
            load(before, odd + j + reach - k - 1);
            load(after, odd + j + reach + k);
            outer += (before + after) * narrow[k];
        }
        Floats centre;
        load(centre, even + j + reach);
        Doubles sum = __builtin_convertvector(centre, Doubles) * 0.5
                      + __builtin_convertvector(outer, Doubles);
        for (std::size_t k = 0; k < wide; ++k) {
            load(before, odd + j + reach - k - 1);
            load(after, odd + j + reach + k);
            sum += (__builtin_convertvector(before, Doubles)
                    + __builtin_convertvector(after, Doubles))
                   * coefficients[k];
        }
        store(Floats(__builtin_convertvector(sum, Floats)), output + j);
    }
}

GENRESCOPE_MULTIVERSION
void separate(const float* __restrict input, std::size_t pairs, float* __restrict even,
              float* __restrict odd)
{
#pragma omp simd
    for (std::size_t i = 0; i < pairs; ++i) {
        even[i] = input[2 * i];
        odd[i] = input[2 * i + 1];
    }
}

/// Kaiser's formulas for a filter whose error stays below -165 dB.
constexpr double attenuation = 165.0;
constexpr double kaiserBeta = 0.1102 * (attenuation - 8.7);

std::size_t coefficientsPerSide(double transition)
{
    const double taps = (attenuation - 7.95) / (14.36 * transition);
    return static_cast<std::size_t>(std::ceil(taps / 4.0 / 8.0)) * 8;
}

} // namespace

HalfBand::HalfBand(double edge)
    : reach_(coefficientsPerSide(0.5 - 2.0 * edge)), even_(2 * reach_, 0.0F), odd_(2 * reach_, 0.0F)
{
    for (std::size_t k = 0; k < reach_; ++k) {
        const auto distance = static_cast<double>(2 * k + 1);
        const double position = distance / static_cast<double>(2 * reach_);
        const double window =
            std::cyl_bessel_i(0.0, kaiserBeta * std::sqrt(1.0 - position * position))
            / std::cyl_bessel_i(0.0, kaiserBeta);
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
    separate(input.data(), pairs, even_.data() + even_.size() - pairs,
             odd_.data() + odd_.size() - pairs);
    if (input.size() % 2 != 0)
        even_.push_back(input.back());

    const std::size_t ready = (odd_.size() - (2 * reach_ - 1)) / lanes * lanes;
    const std::size_t start = output.size();
    output.resize(start + ready);
    halve(even_.data(), odd_.data(), coefficients_.data(), narrow_.data(), reach_, ready,
          output.data() + start);
    even_.erase(even_.begin(), even_.begin() + static_cast<std::ptrdiff_t>(ready));
    odd_.erase(odd_.begin(), odd_.begin() + static_cast<std::ptrdiff_t>(ready));
}

} // namespace genrescope
