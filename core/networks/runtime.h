#pragma once

#include "core/base/device.h"

#include <string>

namespace genrescope {

/// Sets how many threads core/kernels, oneDNN and LibTorch use from here on in work started by the
/// calling thread; 0 = one per core.
void setComputeThreads(int threads);
int computeThreads();

/// Sets what computes the models that the calling thread makes from here on: on the CPU the
/// program's own layers unless others were chosen, on CUDA LibTorch's. All Auto unless set.
/// @throws ConfigError if there is no such device.
void setComputeChoice(const ComputeChoice& choice);
/// Of the calling thread: "cpu" or "cuda".
std::string computeDeviceName();
/// Of the calling thread: whether LibTorch's layers were chosen for the CPU as well.
bool usesTorchLayers();
/// For as long as it lives, the calling thread has made the other choice about them.
class LayersScope {
public:
    explicit LayersScope(bool torchLayers);
    ~LayersScope();
    LayersScope(const LayersScope&) = delete;
    LayersScope& operator=(const LayersScope&) = delete;

private:
    bool before_;
};
/// The same two for people: "cpu", "cpu with LibTorch's layers", "cuda".
std::string describeComputation();

/// One sentence where the linear algebra library is the slow reference BLAS, else empty.
std::string slowBlasWarning();

} // namespace genrescope
