#pragma once

#include "core/base/enum_names.h"
#include "core/base/message.h"

namespace genrescope {

/// Where models run.
enum class Device {
    /// CUDA where LibTorch and the machine support it, else the CPU.
    Auto,
    Cpu,
    Cuda,
};

constexpr EnumNames<Device, 3> namesOf(Device)
{
    return {{{Device::Auto, "auto"}, {Device::Cpu, "cpu"}, {Device::Cuda, "cuda"}}};
}

inline Message titleOf(Device device)
{
    switch (device) {
    case Device::Cpu:
        return Message::english("CPU");
    case Device::Cuda:
        return Message::english("GPU (CUDA)");
    case Device::Auto:
        break;
    }
    return Message::english("Automatic");
}

} // namespace genrescope
