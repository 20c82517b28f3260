#pragma once

#include <cstdint>

namespace genrescope::test {

/// A CUDA device for a LibTorch without CUDA, there in every program that links this. LibTorch
/// finds it, and the program computes on it as on any: operations run on copies in main memory.
/// Like a real one it refuses operations between its tensors and the CPU's; whoever reads or writes
/// the memory of its tensors is killed by SIGSEGV. What it cannot show: CUDA's own kernels, their
/// rounding and their speed, and what is wrong with the time at which they run.
///
/// @return how many operations it has computed so far
std::int64_t simulatedGpuOperations();

} // namespace genrescope::test
