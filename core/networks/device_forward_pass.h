#pragma once

#include "core/prediction/forward_pass.h"

namespace genrescope {

/// A ForwardPassMaker for the device that the calling thread uses (setComputeDevice): on CUDA by
/// LibTorch, on the CPU the program's own.
std::unique_ptr<ForwardPass> makeDeviceForwardPass(const Checkpoint& checkpoint);

/// Always by the networks that are trained: on the CPU the same sums as the program's own, to
/// compare with.
std::unique_ptr<ForwardPass> makeNetworkForwardPass(const Checkpoint& checkpoint);

} // namespace genrescope
