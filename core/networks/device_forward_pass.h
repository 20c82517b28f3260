#pragma once

#include "core/prediction/forward_pass.h"

namespace genrescope {

/// A ForwardPassMaker for what the calling thread chose (setComputeChoice): on CUDA, and with
/// LibTorch's layers, the networks that are trained; else the program's own.
std::unique_ptr<ForwardPass> makeDeviceForwardPass(const Checkpoint& checkpoint);

/// Always by the networks that are trained: on the CPU the same sums as the program's own, to
/// compare with.
std::unique_ptr<ForwardPass> makeNetworkForwardPass(const Checkpoint& checkpoint);

} // namespace genrescope
