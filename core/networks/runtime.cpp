#include "core/networks/runtime.h"

#include "core/base/error.h"

#include <ATen/Parallel.h>
#include <climits>
#include <torch/cuda.h>

#include <cstdlib>
#include <dlfcn.h>
#include <link.h>
#include <string_view>
#include <thread>
#include <utility>

namespace genrescope {

namespace {

/// OpenBLAS has threads of its own, which wait for work as actively as OpenMP's do; where both have
/// several, they compete for the cores, and two threads are slower than one. The products that
/// matter are oneDNN's, on OpenMP's threads. Looked up by name, because another BLAS may be
/// installed in its place.
void keepBlasToOneThread()
{
    using SetThreads = void (*)(int);
    if (void* const symbol = ::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))
        reinterpret_cast<SetThreads>(symbol)(1);
}

} // namespace

void setComputeThreads(int threads)
{
    const int count = threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency());
    at::set_num_threads(count);
    keepBlasToOneThread();
}

int computeThreads()
{
    return at::get_num_threads();
}

namespace {

struct Computation {
    bool onCuda = torch::cuda::is_available();
    bool byTorch = false;
};

Computation& computation()
{
    thread_local Computation own;
    return own;
}

} // namespace

void setComputeChoice(const ComputeChoice& choice)
{
    const bool available = torch::cuda::is_available();
    if (choice.device == Device::Cuda && !available) {
        throw ConfigError(Message::english("The device 'cuda' cannot be used: this LibTorch or "
                                           "this machine has none; use 'auto' or 'cpu'."));
    }
    computation() = {.onCuda = available && choice.device != Device::Cpu,
                     .byTorch = choice.layers == Layers::Torch};
}

std::string computeDeviceName()
{
    return computation().onCuda ? "cuda" : "cpu";
}

bool usesTorchLayers()
{
    return computation().byTorch;
}

LayersScope::LayersScope(bool torchLayers)
    : before_(std::exchange(computation().byTorch, torchLayers))
{
}

LayersScope::~LayersScope()
{
    computation().byTorch = before_;
}

std::string describeComputation()
{
    const bool chosen = usesTorchLayers() && !computation().onCuda;
    return computeDeviceName() + (chosen ? " with LibTorch's layers" : "");
}

namespace {

// Debian's alternatives put whichever BLAS is installed behind libblas.so.3; the reference one lies
// in a folder named "blas", the fast ones in folders of their own names.
int detectReferenceBlas(dl_phdr_info* library, std::size_t, void* found)
{
    char resolved[PATH_MAX] = {};
    if (library->dlpi_name != nullptr && ::realpath(library->dlpi_name, resolved) != nullptr &&
        std::string_view(resolved).find("/blas/libblas.so") != std::string_view::npos)
        *static_cast<bool*>(found) = true;
    return 0;
}

} // namespace

std::string slowBlasWarning()
{
    bool reference = false;
    ::dl_iterate_phdr(detectReferenceBlas, &reference);
    if (!reference)
        return {};
    return "Linear algebra runs on the slow reference BLAS; install libopenblas0-pthread to train "
           "and classify many times faster.";
}

} // namespace genrescope
