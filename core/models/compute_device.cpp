#include "core/models/compute_device.h"

#include "core/base/error.h"
#include "core/models/runtime.h"

#include <atomic>

namespace genrescope {

namespace {

torch::DeviceType bestDevice()
{
    return torch::cuda::is_available() ? torch::kCUDA : torch::kCPU;
}

// As with threads: LibTorch's own settings are the process's too.
std::atomic<torch::DeviceType>& chosenDevice()
{
    static std::atomic<torch::DeviceType> device = bestDevice();
    return device;
}

} // namespace

void setComputeDevice(const std::string& name)
{
    if (name == "auto") {
        chosenDevice() = bestDevice();
    } else if (name == "cpu") {
        chosenDevice() = torch::kCPU;
    } else if (name == "cuda") {
        if (!torch::cuda::is_available()) {
            throw ConfigError("The device 'cuda' cannot be used: this LibTorch or this machine has "
                              "none; use 'auto' or 'cpu'.");
        }
        chosenDevice() = torch::kCUDA;
    } else {
        throw ConfigError("There is no device '" + name + "'; the devices are: auto, cpu, cuda.");
    }
}

torch::Device computeDevice()
{
    return torch::Device(chosenDevice());
}

} // namespace genrescope
