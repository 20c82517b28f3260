#pragma once

#include <filesystem>

namespace genrescope {

/// Says that a file could not be written.
/// @param error  errno.
/// @throws DiskFullError if there is no room for it, which waiting may help; else FileError.
[[noreturn]] void failWrite(const std::filesystem::path& path, int error);

} // namespace genrescope
