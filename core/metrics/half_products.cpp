#include "core/metrics/half_products.h"

#include "core/base/cpu_dispatch.h"
#include "core/base/half.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <vector>

namespace genrescope {

namespace {

/// 32 kB: what the processor keeps closest to it.
constexpr std::size_t valuesTogether = 8 * 1024;

struct InnerProducts {
    template<int registerBytes>
    GENRESCOPE_INLINE static void run(const float* const& rows, const float* const& vector,
                                      const std::size_t& width, const std::size_t& count,
                                      float* const& products)
    {
        for (std::size_t row = 0; row < count; ++row)
            products[row] = product<registerBytes>(rows + row * width, vector, width);
    }

private:
    template<int registerBytes>
    GENRESCOPE_INLINE static float product(const float* first, const float* second,
                                           std::size_t width)
    {
        constexpr std::size_t perRegister = registerBytes / sizeof(float);
        using Lanes = Vector<float, static_cast<int>(perRegister)>;
        constexpr std::size_t together = 4;
        Lanes sums[together] = {};
        std::size_t k = 0;
        for (; k + together * perRegister <= width; k += together * perRegister) {
            for (std::size_t i = 0; i < together; ++i) {
                Lanes a;
                Lanes b;
                load(a, first + k + i * perRegister);
                load(b, second + k + i * perRegister);
                sums[i] += a * b;
            }
        }
        const Lanes all = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        float sum = 0.0F;
        for (std::size_t lane = 0; lane < perRegister; ++lane)
            sum += all[lane];
        for (; k < width; ++k)
            sum += first[k] * second[k];
        return sum;
    }
};

} // namespace

void innerProducts(std::span<const std::uint16_t> rows, std::span<const float> vector,
                   std::span<float> products)
{
    const std::size_t width = vector.size();
    assert(rows.size() == width * products.size());
    const std::size_t together =
        std::max<std::size_t>(1, valuesTogether / std::max<std::size_t>(width, 1));
    std::vector<float> values(together * width);
    for (std::size_t row = 0; row < products.size(); row += together) {
        const std::size_t count = std::min(together, products.size() - row);
        fromHalf(rows.subspan(row * width, count * width), std::span(values).first(count * width));
        runForCpu<InnerProducts>(values.data(), vector.data(), width, count, products.data() + row);
    }
}

} // namespace genrescope
