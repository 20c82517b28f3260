#include "core/training/weight_average.h"

#include <algorithm>

namespace genrescope {

WeightAverage::WeightAverage(Classifier& classifier, double decay) : decay_(decay)
{
    if (decay == 0.0)
        return;
    for (const torch::Tensor& weight : classifier.parameters()) {
        weights_.push_back(weight);
        averages_.push_back(weight.detach().clone());
    }
}

void WeightAverage::add()
{
    const torch::NoGradGuard noGrad;
    const auto steps = static_cast<double>(++steps_);
    const double decay = std::min(decay_, (steps - 1.0) / steps);
    for (std::size_t i = 0; i < weights_.size(); ++i)
        averages_[i].lerp_(weights_[i], 1.0 - decay);
}

void WeightAverage::swap()
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
        const torch::Tensor current = weights_[i].clone();
        weights_[i].copy_(averages_[i]);
        averages_[i].copy_(current);
    }
}

} // namespace genrescope
