#include "core/metrics/vector_sums.h"

#include "core/base/cpu_dispatch.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Four rows at once, so that the sum is read and written once for them.
struct AddRows {
    template<int registerBytes>
    GENRESCOPE_INLINE static void run(const NumberRows& rows, const double* const& weights,
                                      const std::size_t& width, double* const& sum)
    {
        std::size_t row = 0;
        for (; row + 4 <= rows.count; row += 4)
            add<registerBytes, 4>(rows.values + row * rows.stride, rows.stride, weights + row,
                                  width, sum);
        for (; row < rows.count; ++row)
            add<registerBytes, 1>(rows.values + row * rows.stride, rows.stride, weights + row,
                                  width, sum);
    }

private:
    template<int registerBytes, std::size_t together>
    GENRESCOPE_INLINE static void add(const double* rows, std::size_t stride, const double* weights,
                                      std::size_t width, double* sum)
    {
        constexpr int lanes = registerBytes / static_cast<int>(sizeof(double));
        using Lanes = Vector<double, lanes>;
        std::size_t k = 0;
        for (; k + lanes <= width; k += lanes) {
            Lanes total;
            load(total, sum + k);
            for (std::size_t i = 0; i < together; ++i) {
                Lanes values;
                load(values, rows + i * stride + k);
                total += weights[i] * values;
            }
            store(total, sum + k);
        }
        for (; k < width; ++k) {
            for (std::size_t i = 0; i < together; ++i)
                sum[k] += weights[i] * rows[i * stride + k];
        }
    }
};

/// A piece of several sums stays in registers while rows pass.
struct AddRowsToSeveral {
    template<int registerBytes>
    GENRESCOPE_INLINE static void
    run(const NumberRows& rows, const std::span<const double* const>& weights,
        const std::size_t& width, const std::span<double* const>& sums)
    {
        for (std::size_t first = 0; first < rows.count; first += blockRows) {
            const Block block = {.values = rows.values + first * rows.stride,
                                 .first = first,
                                 .count = std::min(blockRows, rows.count - first),
                                 .stride = rows.stride};
            constexpr std::size_t lanes = registerBytes / sizeof(double);
            std::size_t k = 0;
            for (; k + vectors * lanes <= width; k += vectors * lanes)
                addAll<lanes, vectors>(block, weights, k, sums);
            for (; k + lanes <= width; k += lanes)
                addAll<lanes, 1>(block, weights, k, sums);
            for (; k < width; ++k)
                addAll<1, 1>(block, weights, k, sums);
        }
    }

private:
    /// Of these, a piece as wide as the registers fits in the nearest cache.
    static constexpr std::size_t blockRows = 64;
    /// As many as leave registers for a piece of a row.
    static constexpr std::size_t vectors = 4;
    static constexpr std::size_t together = 6;

    struct Block {
        const double* values = nullptr;
        /// The number of its first row.
        std::size_t first = 0;
        std::size_t count = 0;
        std::size_t stride = 0;
    };

    template<std::size_t lanes, std::size_t pieces>
    GENRESCOPE_INLINE static void addAll(const Block& block, std::span<const double* const> weights,
                                         std::size_t k, std::span<double* const> sums)
    {
        std::size_t sum = 0;
        for (; sum + together <= sums.size(); sum += together)
            add<lanes, pieces, together>(block, weights.data() + sum, k, sums.data() + sum);
        for (; sum + 4 <= sums.size(); sum += 4)
            add<lanes, pieces, 4>(block, weights.data() + sum, k, sums.data() + sum);
        for (; sum + 2 <= sums.size(); sum += 2)
            add<lanes, pieces, 2>(block, weights.data() + sum, k, sums.data() + sum);
        for (; sum < sums.size(); ++sum)
            add<lanes, pieces, 1>(block, weights.data() + sum, k, sums.data() + sum);
    }

    template<std::size_t lanes, std::size_t pieces, std::size_t count>
    GENRESCOPE_INLINE static void add(const Block& block, const double* const* weights,
                                      std::size_t k, double* const* sums)
    {
        using Lanes = Vector<double, static_cast<int>(lanes)>;
        Lanes totals[count][pieces];
        for (std::size_t sum = 0; sum < count; ++sum) {
            for (std::size_t piece = 0; piece < pieces; ++piece)
                load(totals[sum][piece], sums[sum] + k + piece * lanes);
        }
        for (std::size_t row = 0; row < block.count; ++row) {
            Lanes values[pieces];
            for (std::size_t piece = 0; piece < pieces; ++piece)
                load(values[piece], block.values + row * block.stride + k + piece * lanes);
            for (std::size_t sum = 0; sum < count; ++sum) {
                const double weight = weights[sum][block.first + row];
                for (std::size_t piece = 0; piece < pieces; ++piece)
                    totals[sum][piece] += weight * values[piece];
            }
        }
        for (std::size_t sum = 0; sum < count; ++sum) {
            for (std::size_t piece = 0; piece < pieces; ++piece)
                store(totals[sum][piece], sums[sum] + k + piece * lanes);
        }
    }
};

struct InnerProduct {
    template<int registerBytes>
    GENRESCOPE_INLINE static double run(const double* const& first, const double* const& second,
                                        const std::size_t& count)
    {
        constexpr int lanes = registerBytes / static_cast<int>(sizeof(double));
        using Lanes = Vector<double, lanes>;
        constexpr std::size_t together = 4;
        Lanes sums[together] = {};
        std::size_t k = 0;
        for (; k + together * lanes <= count; k += together * lanes) {
            for (std::size_t i = 0; i < together; ++i) {
                Lanes a;
                Lanes b;
                load(a, first + k + i * lanes);
                load(b, second + k + i * lanes);
                sums[i] += a * b;
            }
        }
        const Lanes all = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        double sum = 0.0;
        for (int lane = 0; lane < lanes; ++lane)
            sum += all[lane];
        for (; k < count; ++k)
            sum += first[k] * second[k];
        return sum;
    }
};

} // namespace

void addRows(const NumberRows& rows, const double* weights, std::size_t width, double* sum)
{
    runForCpu<AddRows>(rows, weights, width, sum);
}

void addRows(const NumberRows& rows, std::span<const double* const> weights, std::size_t width,
             std::span<double* const> sums)
{
    if (sums.size() == 1)
        addRows(rows, weights.front(), width, sums.front());
    else
        runForCpu<AddRowsToSeveral>(rows, weights, width, sums);
}

double innerProduct(const double* first, const double* second, std::size_t count)
{
    return runForCpu<InnerProduct>(first, second, count);
}

} // namespace genrescope
