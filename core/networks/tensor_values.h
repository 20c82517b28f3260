#pragma once

#include <torch/torch.h>

#include <span>
#include <vector>

namespace genrescope {

// The one way from tensors to plain memory and back. A tensor may live on a GPU, whose memory the
// processor cannot read.

/// Where the values of a tensor begin, for kernels and loops. The layout is the tensor's.
/// @throws c10::Error unless they are in main memory and of this type.
template<typename T>
T* memoryOf(const torch::Tensor& tensor)
{
    TORCH_CHECK(tensor.is_cpu(), "The memory of a tensor on ", tensor.device(), " was asked for.");
    return tensor.data_ptr<T>();
}

/// A copy of the values of a tensor on any device, row by row.
std::vector<float> valuesOf(const torch::Tensor& tensor);

/// A tensor in main memory that has no values of its own, but those given; nobody may write to it.
/// @param values  outlive the tensor
torch::Tensor borrowed(std::span<const float> values, c10::IntArrayRef shape);
/// The same, to write to.
torch::Tensor borrowedToWrite(std::span<float> values, c10::IntArrayRef shape);

} // namespace genrescope
