#pragma once

namespace genrescope {

/// While one of these exists, in any thread, the memory of large tensors is kept when they are
/// freed, for those of the next step. Lengths of crops are drawn at random, so that the heap would
/// have room for each length somewhere, but never in the same place: after some hundred steps it is
/// twice as large as all tensors together.
class TensorMemory {
public:
    TensorMemory();
    ~TensorMemory();
    TensorMemory(const TensorMemory&) = delete;
    TensorMemory& operator=(const TensorMemory&) = delete;
};

} // namespace genrescope
