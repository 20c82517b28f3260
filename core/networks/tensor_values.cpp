#include "core/networks/tensor_values.h"

namespace genrescope {

std::vector<float> valuesOf(const torch::Tensor& tensor)
{
    const torch::Tensor here = tensor.detach().to(torch::kCPU, torch::kFloat32).contiguous();
    const float* const values = memoryOf<float>(here);
    return {values, values + here.numel()};
}

torch::Tensor borrowed(std::span<const float> values, c10::IntArrayRef shape)
{
    // from_blob has no const form.
    return borrowedToWrite({const_cast<float*>(values.data()), values.size()}, shape);
}

torch::Tensor borrowedToWrite(std::span<float> values, c10::IntArrayRef shape)
{
    TORCH_CHECK(c10::multiply_integers(shape) == static_cast<std::int64_t>(values.size()),
                "A tensor of shape ", shape, " was to have ", values.size(), " values.");
    return torch::from_blob(values.data(), shape, torch::kFloat32);
}

} // namespace genrescope
