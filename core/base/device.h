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

/// Whose layers compute models.
enum class Layers {
    /// The program's own on the CPU, LibTorch's elsewhere.
    Auto,
    /// LibTorch's on the CPU, too: what a GPU would compute, on a machine without one.
    Torch,
};

constexpr EnumNames<Layers, 2> namesOf(Layers)
{
    return {{{Layers::Auto, "auto"}, {Layers::Torch, "torch"}}};
}

/// What computes models.
struct ComputeChoice {
    Device device = Device::Auto;
    Layers layers = Layers::Auto;
};

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
