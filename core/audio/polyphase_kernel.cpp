#include "core/audio/polyphase_kernel.h"

#include "core/base/cpu_dispatch.h"

#include <utility>

namespace genrescope {

namespace {

constexpr int group = static_cast<int>(PolyphaseBank::groupSize);

/// Sums over the lanes of four vectors: {Σa, Σb, Σc, Σd}. Fours of lanes are transposed by two
/// rounds of shuffles and additions; then the fours are folded onto each other.
template<typename T, int lanes>
GENRESCOPE_INLINE void sumLanes(const Vector<T, lanes> (&rows)[group], Vector<T, 4>& sums)
{
    [&]<int... i>(std::integer_sequence<int, i...>)
    {
        const auto pair = [](const Vector<T, lanes>& a, const Vector<T, lanes>& b,
                             Vector<T, lanes>& sum) {
            sum = __builtin_shufflevector(a, b, (i / 4 * 4 + i % 4 / 2 + i % 2 * lanes)...) +
                  __builtin_shufflevector(a, b, (i / 4 * 4 + i % 4 / 2 + 2 + i % 2 * lanes)...);
        };
        Vector<T, lanes> ab;
        Vector<T, lanes> cd;
        pair(rows[0], rows[1], ab);
        pair(rows[2], rows[3], cd);
        const Vector<T, lanes> fours =
            __builtin_shufflevector(ab, cd, (i / 4 * 4 + i % 2 + i % 4 / 2 * lanes)...) +
            __builtin_shufflevector(ab, cd, (i / 4 * 4 + i % 2 + 2 + i % 4 / 2 * lanes)...);
        sums = __builtin_shufflevector(fours, fours, 0, 1, 2, 3);
        if constexpr (lanes >= 8)
            sums += __builtin_shufflevector(fours, fours, 4, 5, 6, 7);
        if constexpr (lanes >= 16)
            sums += __builtin_shufflevector(fours, fours, 8, 9, 10, 11) +
                    __builtin_shufflevector(fours, fours, 12, 13, 14, 15);
    }
    (std::make_integer_sequence<int, lanes>());
}

/// sums[p] += the products of taps [begin, end) with the inputs of period p, for one group.
template<int lanes, int periods>
GENRESCOPE_INLINE void addOuter(const PolyphaseBank& bank, const float* coefficients,
                                const float* input, std::size_t begin, std::size_t end,
                                Vector<float, lanes> (&sums)[periods][group])
{
    for (std::size_t k = begin; k < end; k += lanes) {
        Vector<float, lanes> samples[periods];
#pragma GCC unroll 16
        for (int p = 0; p < periods; ++p)
            load(samples[p], input + p * bank.inputs + k);
#pragma GCC unroll 16
        for (int q = 0; q < group; ++q) {
            Vector<float, lanes> taps;
            load(taps, coefficients + q * bank.taps + k);
#pragma GCC unroll 16
            for (int p = 0; p < periods; ++p)
                sums[p][q] += taps * samples[p];
        }
    }
}

template<int lanes, int periods>
GENRESCOPE_INLINE void addCenter(const PolyphaseBank& bank, const double* coefficients,
                                 const float* input, Vector<double, lanes> (&sums)[periods][group])
{
    const std::size_t width = bank.centerEnd - bank.centerBegin;
    for (std::size_t k = 0; k < width; k += lanes) {
        Vector<double, lanes> samples[periods];
#pragma GCC unroll 16
        for (int p = 0; p < periods; ++p) {
            Vector<float, lanes> narrow;
            load(narrow, input + p * bank.inputs + bank.centerBegin + k);
            samples[p] = __builtin_convertvector(narrow, Vector<double, lanes>);
        }
#pragma GCC unroll 16
        for (int q = 0; q < group; ++q) {
            Vector<double, lanes> taps;
            load(taps, coefficients + q * width + k);
#pragma GCC unroll 16
            for (int p = 0; p < periods; ++p)
                sums[p][q] += taps * samples[p];
        }
    }
}

/// One group of outputs in `periods` consecutive periods, all sums in registers.
template<int lanes, int periods>
GENRESCOPE_INLINE void filterGroup(const PolyphaseBank& bank, std::size_t index, const float* input,
                                   float* output)
{
    constexpr int wideLanes = lanes >= 8 ? lanes / 2 : 4;
    const float* const window = input + bank.windows[index];
    const float* const outer = bank.outer + index * group * bank.taps;
    const double* const center = bank.center + index * group * (bank.centerEnd - bank.centerBegin);

    Vector<float, 4> outerSums[periods];
    {
        Vector<float, lanes> sums[periods][group] = {};
        addOuter<lanes>(bank, outer, window, 0, bank.centerBegin, sums);
        addOuter<lanes>(bank, outer, window, bank.centerEnd, bank.taps, sums);
#pragma GCC unroll 16
        for (int p = 0; p < periods; ++p)
            sumLanes<float, lanes>(sums[p], outerSums[p]);
    }
    Vector<double, wideLanes> sums[periods][group] = {};
    addCenter<wideLanes>(bank, center, window, sums);
#pragma GCC unroll 16
    for (int p = 0; p < periods; ++p) {
        Vector<double, 4> total;
        sumLanes<double, wideLanes>(sums[p], total);
        total += __builtin_convertvector(outerSums[p], Vector<double, 4>);
        const auto rounded = __builtin_convertvector(total, Vector<float, 4>);
        store(rounded, output + p * bank.outputs + index * group);
    }
}

/// `tile` periods share each load of a coefficient; periodsAtOnce periods go through one group
/// before the next group, so that its coefficients and their inputs stay in the first-level cache.
template<int lanes, int tile>
GENRESCOPE_INLINE void filterPeriods(const PolyphaseBank& bank, const float* input,
                                     std::size_t periods, float* output)
{
    static_assert(PolyphaseBank::periodsAtOnce % tile == 0);
    for (std::size_t first = 0; first < periods; first += PolyphaseBank::periodsAtOnce) {
        for (std::size_t index = 0; index < bank.outputs / group; ++index) {
            for (std::size_t p = first; p < first + PolyphaseBank::periodsAtOnce; p += tile)
                filterGroup<lanes, tile>(bank, index, input + p * bank.inputs,
                                         output + p * bank.outputs);
        }
    }
}

struct Periods {
    const PolyphaseBank& bank;
    const float* input;
    std::size_t periods;
    float* output;
};

struct FilterPeriods {
    template<int registerBytes>
    GENRESCOPE_INLINE static void run(const Periods& work)
    {
        // The tile is as large as the registers hold: 24 sums of 32 registers, or 12 of 16.
        constexpr int lanes = registerBytes / static_cast<int>(sizeof(float));
        constexpr int tile = lanes == 16 ? 6 : 3;
        filterPeriods<lanes, tile>(work.bank, work.input, work.periods, work.output);
    }
};

} // namespace

void filterPolyphase(const PolyphaseBank& bank, const float* input, std::size_t periods,
                     float* output)
{
    runForCpu<FilterPeriods>(Periods{bank, input, periods, output});
}

} // namespace genrescope
