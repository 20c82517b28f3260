#include "core/metrics/vector_sums.h"

#include "core/base/cpu_dispatch.h"

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

double innerProduct(const double* first, const double* second, std::size_t count)
{
    return runForCpu<InnerProduct>(first, second, count);
}

} // namespace genrescope
