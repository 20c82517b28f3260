#pragma once

#include <torch/torch.h>

#include <vector>

namespace genrescope::test {

/// ‖a − b‖ / ‖b‖, in double precision.
inline double relativeDifference(const torch::Tensor& a, const torch::Tensor& b)
{
    const torch::Tensor exact = b.to(torch::kFloat64);
    return ((a.to(torch::kFloat64) - exact).norm() / exact.norm()).item<double>();
}

/// Random values in [-1, 1), the same for the same seed.
inline torch::Tensor syntheticValues(c10::IntArrayRef shape, std::uint64_t seed)
{
    torch::manual_seed(seed);
    return torch::rand(shape) * 2.0 - 1.0;
}

/// A layer's output for an input, then the gradients of Σ weighting · output with respect to the
/// input and each parameter. `forward` is the layer as a function of its input.
template<typename Forward>
std::vector<torch::Tensor> outputAndGradients(torch::nn::Module& layer, const torch::Tensor& input,
                                              const torch::Tensor& weighting, Forward&& forward)
{
    layer.zero_grad();
    const torch::Tensor from = input.clone().requires_grad_();
    const torch::Tensor output = forward(from);
    (output * weighting).sum().backward();
    std::vector<torch::Tensor> all = {output.detach().clone(), from.grad().clone()};
    for (const torch::Tensor& parameter : layer.parameters())
        all.push_back(parameter.grad().clone());
    return all;
}

/// The largest relative difference between the gradients of `loss` (a scalar, a function of
/// `tensors`) and finite differences of it. Of each tensor `samples` elements are tried. All are
/// double and contiguous, and require gradients.
template<typename Loss>
double finiteDifferenceError(const std::vector<torch::Tensor>& tensors, int samples, Loss&& loss)
{
    for (const torch::Tensor& tensor : tensors)
        tensor.mutable_grad() = torch::Tensor();
    loss().backward();
    const torch::NoGradGuard noGrad;
    double largest = 0.0;
    for (const torch::Tensor& tensor : tensors) {
        const double scale = tensor.grad().abs().max().template item<double>();
        double* const values = tensor.data_ptr<double>();
        const torch::Tensor gradient = tensor.grad().contiguous();
        for (int i = 0; i < samples; ++i) {
            const std::int64_t at = i * 7919LL % tensor.numel();
            const double value = values[at];
            const double step = 1e-5;
            values[at] = value + step;
            const double above = loss().template item<double>();
            values[at] = value - step;
            const double below = loss().template item<double>();
            values[at] = value;
            const double slope = (above - below) / (2.0 * step);
            const double error = std::abs(slope - gradient.data_ptr<double>()[at]);
            largest = std::max(largest, error / scale);
        }
    }
    return largest;
}

} // namespace genrescope::test
