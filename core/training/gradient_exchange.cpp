#include "core/training/gradient_exchange.h"

#include "core/networks/tensor_values.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// As a tensor like this one, but in main memory.
torch::Tensor borrow(float* values, const torch::Tensor& like)
{
    return borrowedToWrite({values, static_cast<std::size_t>(like.numel())}, like.sizes());
}

} // namespace

GradientExchange::GradientExchange(TrainingGroup& group, AgreedControl& control)
    : group_(group), control_(control)
{
}

double GradientExchange::sum(const std::vector<torch::Tensor>& weights, double loss, double share)
{
    const torch::NoGradGuard noGrad;
    const auto wishes = control_.asked();
    values_.assign(wishes.begin(), wishes.end());
    values_.push_back(static_cast<float>(loss * share));
    const std::size_t first = values_.size();
    std::size_t count = first;
    for (const torch::Tensor& weight : weights)
        count += static_cast<std::size_t>(weight.numel());
    values_.resize(count, 0.0F);
    float* next = values_.data() + first;
    for (const torch::Tensor& weight : weights) {
        if (std::isfinite(loss) && weight.grad().defined())
            borrow(next, weight).copy_(weight.grad()).mul_(share);
        next += weight.numel();
    }
    group_.sum(values_);
    control_.take(std::span(values_).first(wishes.size()));
    const double whole = values_[wishes.size()];
    next = values_.data() + first;
    for (const torch::Tensor& weight : weights) {
        if (std::isfinite(whole) && weight.grad().defined())
            weight.grad().copy_(borrow(next, weight));
        next += weight.numel();
    }
    return whole;
}

} // namespace genrescope
