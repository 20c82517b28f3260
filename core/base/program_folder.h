#pragma once

#include <filesystem>

namespace genrescope {

/// The folder of the running program, beside which its other parts lie; empty if unknown.
inline std::filesystem::path programFolder()
{
    std::error_code unknown;
    return std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
}

} // namespace genrescope
