#include "core/features/power_spectrum.h"

#include "core/base/cpu_dispatch.h"

#include <bit>
#include <cmath>
#include <numbers>
#include <tuple>
#include <utility>

namespace genrescope {

namespace {

/// Values in a block, and lanes of the vectors.
constexpr std::size_t lanes = 8;
using Floats = Vector<float, lanes>;

struct Block {
    Floats real;
    Floats imaginary;
};

/// The block that begins with complex value `at`, a multiple of `lanes`.
GENRESCOPE_INLINE void get(Block& block, const float* from, std::size_t at)
{
    load(block.real, from + 2 * at);
    load(block.imaginary, from + 2 * at + lanes);
}

GENRESCOPE_INLINE void put(const Block& block, float* to, std::size_t at)
{
    store(block.real, to + 2 * at);
    store(block.imaginary, to + 2 * at + lanes);
}

/// The windowed frame: even samples as real, odd ones as imaginary parts.
GENRESCOPE_INLINE void applyWindow(const float* frame, const float* window, std::size_t half,
                                   float* to)
{
    for (std::size_t i = 0; i < half; i += lanes) {
        Block samples;
        Block weights;
        get(samples, frame, i);
        get(weights, window, i);
        const Floats a = samples.real * weights.real;
        const Floats b = samples.imaginary * weights.imaginary;
        put({__builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14),
             __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15)},
            to, i);
    }
}

/// From sequences of `length` values `stride` apart to four times as many of a quarter the length.
GENRESCOPE_INLINE void radix4(const float* __restrict from, float* __restrict to,
                              const float* twiddles, std::size_t length, std::size_t stride)
{
    const std::size_t quarter = length / 4 * stride;
    for (std::size_t p = 0; p < length / 4; ++p, twiddles += 6) {
        for (std::size_t q = 0; q < stride; q += lanes) {
            Block x[4];
#pragma GCC unroll 4
            for (std::size_t k = 0; k < 4; ++k)
                get(x[k], from, p * stride + q + k * quarter);
            const Block sum02 = {x[0].real + x[2].real, x[0].imaginary + x[2].imaginary};
            const Block sum13 = {x[1].real + x[3].real, x[1].imaginary + x[3].imaginary};
            const Block minus02 = {x[0].real - x[2].real, x[0].imaginary - x[2].imaginary};
            const Block minus13 = {x[1].real - x[3].real, x[1].imaginary - x[3].imaginary};
            const Block y[3] = {
                {minus02.real + minus13.imaginary, minus02.imaginary - minus13.real},
                {sum02.real - sum13.real, sum02.imaginary - sum13.imaginary},
                {minus02.real - minus13.imaginary, minus02.imaginary + minus13.real}};
            const std::size_t out = 4 * p * stride + q;
            put({sum02.real + sum13.real, sum02.imaginary + sum13.imaginary}, to, out);
#pragma GCC unroll 3
            for (std::size_t k = 0; k < 3; ++k) {
                const float cosine = twiddles[2 * k];
                const float sine = twiddles[2 * k + 1];
                put({y[k].real * cosine - y[k].imaginary * sine,
                     y[k].real * sine + y[k].imaginary * cosine},
                    to, out + (k + 1) * stride);
            }
        }
    }
}

GENRESCOPE_INLINE void radix2(const float* __restrict from, float* __restrict to,
                              std::size_t stride)
{
    for (std::size_t q = 0; q < stride; q += lanes) {
        Block x[2];
        get(x[0], from, q);
        get(x[1], from, q + stride);
        put({x[0].real + x[1].real, x[0].imaginary + x[1].imaginary}, to, q);
        put({x[0].real - x[1].real, x[0].imaginary - x[1].imaginary}, to, q + stride);
    }
}

/// Transforms `stride` interleaved sequences of `length` values. Finds them in `values` and leaves
/// the result there: the two pointers are exchanged as needed.
GENRESCOPE_INLINE void transform(float*& values, float*& spare, const float* twiddles,
                                 std::size_t length, std::size_t stride)
{
    for (; length >= 4; length /= 4, stride *= 4) {
        radix4(values, spare, twiddles, length, stride);
        std::swap(values, spare);
        twiddles += length / 4 * 6;
    }
    if (length == 2) {
        radix2(values, spare, stride);
        std::swap(values, spare);
    }
}

/// rows[i][j] becomes rows[j][i]: squares of one, two and four values are exchanged.
GENRESCOPE_INLINE void transpose(Floats (&rows)[lanes])
{
    Floats pairs[lanes];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < lanes; i += 2) {
        pairs[i] = __builtin_shufflevector(rows[i], rows[i + 1], 0, 8, 2, 10, 4, 12, 6, 14);
        pairs[i + 1] = __builtin_shufflevector(rows[i], rows[i + 1], 1, 9, 3, 11, 5, 13, 7, 15);
    }
    Floats fours[lanes];
#pragma GCC unroll 4
    for (const std::size_t i : {0, 1, 4, 5}) {
        fours[i] = __builtin_shufflevector(pairs[i], pairs[i + 2], 0, 1, 8, 9, 4, 5, 12, 13);
        fours[i + 2] = __builtin_shufflevector(pairs[i], pairs[i + 2], 2, 3, 10, 11, 6, 7, 14, 15);
    }
#pragma GCC unroll 4
    for (std::size_t i = 0; i < lanes / 2; ++i) {
        rows[i] = __builtin_shufflevector(fours[i], fours[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
        rows[i + 4] = __builtin_shufflevector(fours[i], fours[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
    }
}

/// Multiplies every value by its twiddle factor, and exchanges rows and columns.
GENRESCOPE_INLINE void twiddleAndTranspose(const float* __restrict from, float* __restrict to,
                                           const float* twiddles, std::size_t rows,
                                           std::size_t columns)
{
    for (std::size_t row = 0; row < rows; row += lanes) {
        for (std::size_t column = 0; column < columns; column += lanes) {
            Floats real[lanes];
            Floats imaginary[lanes];
#pragma GCC unroll 8
            for (std::size_t i = 0; i < lanes; ++i) {
                Block value;
                Block twiddle;
                get(value, from, (row + i) * columns + column);
                get(twiddle, twiddles, (row + i) * columns + column);
                real[i] = value.real * twiddle.real - value.imaginary * twiddle.imaginary;
                imaginary[i] = value.real * twiddle.imaginary + value.imaginary * twiddle.real;
            }
            transpose(real);
            transpose(imaginary);
#pragma GCC unroll 8
            for (std::size_t i = 0; i < lanes; ++i)
                put({real[i], imaginary[i]}, to, (column + i) * rows + row);
        }
    }
}

/// Of z, the transform of x[2n] + i x[2n + 1], the power of the transform of x. The halves in
/// (z[k] ± conj z[N - k]) / 2 are part of the window.
GENRESCOPE_INLINE void toPower(float* z, const float* twiddles, std::size_t half,
                               float* __restrict power)
{
    const float first[2] = {z[0], z[lanes]};
    z[2 * half] = first[0]; // z[N] = z[0]
    z[2 * half + lanes] = first[1];
    for (std::size_t k = 0; k < half; k += lanes) {
        Block value;
        Block twiddle;
        Block after;
        Block before;
        get(value, z, k);
        get(twiddle, twiddles, k);
        get(after, z, half - k);
        get(before, z, half - k - lanes);
        // z[N - k], z[N - k - 1] …
        const Block mirror = {
            __builtin_shufflevector(after.real, before.real, 0, 15, 14, 13, 12, 11, 10, 9),
            __builtin_shufflevector(after.imaginary, before.imaginary, 0, 15, 14, 13, 12, 11, 10,
                                    9)};
        const Block even = {value.real + mirror.real, value.imaginary - mirror.imaginary};
        const Block odd = {value.imaginary + mirror.imaginary, mirror.real - value.real};
        const Floats real = even.real + twiddle.real * odd.real - twiddle.imaginary * odd.imaginary;
        const Floats imaginary =
            even.imaginary + twiddle.real * odd.imaginary + twiddle.imaginary * odd.real;
        store(Floats(real * real + imaginary * imaginary), power + k);
    }
    const float nyquist = 2.0F * (first[0] - first[1]);
    power[half] = nyquist * nyquist;
}

/// What a PowerSpectrum holds, for the function that is compiled for each processor.
struct Plan {
    const float* window;
    const float* rowTwiddles;
    const float* columnTwiddles;
    const float* middleTwiddles;
    const float* realTwiddles;
    std::size_t rows;
    std::size_t columns;
};

GENRESCOPE_INLINE void computePower(const Plan& plan, const float* frame, float* values,
                                    float* spare, float* power)
{
    applyWindow(frame, plan.window, plan.rows * plan.columns, values);
    transform(values, spare, plan.rowTwiddles, plan.rows, plan.columns);
    twiddleAndTranspose(values, spare, plan.middleTwiddles, plan.rows, plan.columns);
    std::swap(values, spare);
    transform(values, spare, plan.columnTwiddles, plan.columns, plan.rows);
    toPower(values, plan.realTwiddles, plan.rows * plan.columns, power);
}

/// exp(-2πi turns)
std::pair<float, float> twiddle(std::size_t numerator, std::size_t denominator)
{
    const double angle =
        -2.0 * std::numbers::pi * static_cast<double>(numerator) / static_cast<double>(denominator);
    return {static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))};
}

void setTwiddle(AlignedVector<float>& blocks, std::size_t at, std::size_t numerator,
                std::size_t denominator)
{
    float* const place = blocks.data() + at / lanes * 2 * lanes + at % lanes;
    std::tie(place[0], place[lanes]) = twiddle(numerator, denominator);
}

std::vector<float> passTwiddles(std::size_t length)
{
    std::vector<float> twiddles;
    for (; length >= 4; length /= 4) {
        for (std::size_t p = 0; p < length / 4; ++p) {
            for (std::size_t k = 1; k < 4; ++k) {
                const auto [cosine, sine] = twiddle(p * k, length);
                twiddles.insert(twiddles.end(), {cosine, sine});
            }
        }
    }
    return twiddles;
}

} // namespace

PowerSpectrum::PowerSpectrum(const std::vector<double>& window)
    : half_(window.size() / 2),
      rows_(std::size_t(1) << static_cast<unsigned>(std::bit_width(half_) - 1) / 2),
      columns_(half_ / rows_),
      rowTwiddles_(passTwiddles(rows_)),
      columnTwiddles_(passTwiddles(columns_)),
      middleTwiddles_(2 * half_),
      realTwiddles_(2 * half_)
{
    for (const double weight : window)
        window_.push_back(static_cast<float>(weight) * 0.5F);
    for (std::size_t i = 0; i < half_; ++i) {
        setTwiddle(middleTwiddles_, i, (i / columns_) * (i % columns_), half_);
        setTwiddle(realTwiddles_, i, i, 2 * half_);
    }
}

PowerSpectrum::Scratch PowerSpectrum::scratch() const
{
    const AlignedVector<float> memory(2 * (half_ + lanes));
    return {memory, memory};
}

void PowerSpectrum::compute(const float* frame, Scratch& scratch, float* power) const
{
    const Plan plan = {.window = window_.data(),
                       .rowTwiddles = rowTwiddles_.data(),
                       .columnTwiddles = columnTwiddles_.data(),
                       .middleTwiddles = middleTwiddles_.data(),
                       .realTwiddles = realTwiddles_.data(),
                       .rows = rows_,
                       .columns = columns_};
    runForCpu<computePower>(plan, frame, scratch.a.data(), scratch.b.data(), power);
}

} // namespace genrescope
