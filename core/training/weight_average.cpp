#include "core/training/weight_average.h"

#include <algorithm>

namespace genrescope {

void moveAverage(Classifier& average, const Classifier& trained, double decay, std::int64_t step)
{
    const torch::NoGradGuard noGrad;
    const auto done = static_cast<double>(step);
    const double share = 1.0 - std::min(decay, (1.0 + done) / (10.0 + done));
    std::vector<torch::Tensor> averages = average.parameters();
    const std::vector<torch::Tensor> weights = trained.parameters();
    for (std::size_t i = 0; i < averages.size(); ++i)
        averages[i].lerp_(weights[i], share);
}

} // namespace genrescope
