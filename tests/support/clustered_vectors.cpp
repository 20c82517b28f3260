#include "tests/support/clustered_vectors.h"

#include "core/base/random.h"

namespace genrescope::test {

ClusteredVectors clusteredVectors(std::size_t count, std::size_t dimension, int clusters,
                                  std::uint64_t seed)
{
    constexpr std::size_t directions = 6;
    constexpr double noise = 0.3;
    Random random(seed);
    const auto normals = [&](std::size_t length) {
        std::vector<double> values(length);
        for (double& value : values)
            value = random.normal();
        return values;
    };
    std::vector<std::vector<double>> centers;
    std::vector<std::vector<double>> axes;
    for (int i = 0; i < clusters; ++i) {
        centers.push_back(normals(dimension));
        axes.push_back(normals(directions * dimension));
    }
    ClusteredVectors vectors = {.dimension = dimension};
    for (std::size_t i = 0; i < count; ++i) {
        // The first ones are larger.
        const auto cluster =
            static_cast<std::size_t>(random.uniform() * random.uniform() * clusters);
        const std::vector<double> along = normals(directions);
        for (std::size_t k = 0; k < dimension; ++k) {
            double value = centers[cluster][k] + noise * random.normal();
            for (std::size_t direction = 0; direction < directions; ++direction)
                value += noise * along[direction] * axes[cluster][direction * dimension + k];
            vectors.values.push_back(static_cast<float>(value));
        }
        vectors.clusters.push_back(static_cast<int>(cluster));
    }
    return vectors;
}

} // namespace genrescope::test
