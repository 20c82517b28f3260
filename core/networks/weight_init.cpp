#include "core/networks/weight_init.h"

#include "core/networks/tensor_values.h"

#include <cmath>
#include <vector>

namespace genrescope {

void fillGlorotUniform(torch::Tensor kernel, Random& random)
{
    const torch::NoGradGuard noGrad;
    const double limit = std::sqrt(6.0 / static_cast<double>(kernel.size(0) + kernel.size(1)));
    float* values = memoryOf<float>(kernel);
    for (std::int64_t i = 0; i < kernel.numel(); ++i)
        values[i] = static_cast<float>(limit * (2.0 * random.uniform() - 1.0));
}

void fillOrthogonal(torch::Tensor kernel, Random& random)
{
    const torch::NoGradGuard noGrad;
    const std::int64_t rows = kernel.size(0);
    const std::int64_t columns = kernel.size(1);
    // Gram-Schmidt on normal vectors, which needs no sign correction to be uniform; each column is
    // orthogonalized twice ("twice is enough", Kahan), and kept as a row while it is worked on.
    std::vector<double> basis(static_cast<std::size_t>(rows * columns));
    float* values = memoryOf<float>(kernel);
    for (std::int64_t c = 0; c < columns; ++c) {
        double* vector = basis.data() + c * rows;
        for (std::int64_t r = 0; r < rows; ++r)
            vector[r] = random.normal();
        for (int pass = 0; pass < 2; ++pass) {
            for (std::int64_t other = 0; other < c; ++other) {
                const double* unit = basis.data() + other * rows;
                double projection = 0.0;
                for (std::int64_t r = 0; r < rows; ++r)
                    projection += vector[r] * unit[r];
                for (std::int64_t r = 0; r < rows; ++r)
                    vector[r] -= projection * unit[r];
            }
        }
        double square = 0.0;
        for (std::int64_t r = 0; r < rows; ++r)
            square += vector[r] * vector[r];
        for (std::int64_t r = 0; r < rows; ++r) {
            vector[r] /= std::sqrt(square);
            values[r * columns + c] = static_cast<float>(vector[r]);
        }
    }
}

void initializeDense(torch::nn::Linear& layer, Random& random)
{
    const torch::NoGradGuard noGrad;
    fillGlorotUniform(layer->weight, random);
    layer->bias.zero_();
}

} // namespace genrescope
