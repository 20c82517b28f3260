#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// NumPy's array file, version 1.0, C order, little endian.
/// Source: numpy.lib.format.

/// An array as float32, whatever of float16, float32 and float64 the file held.
struct NpyArray {
    std::vector<std::size_t> shape = {};
    std::vector<float> values = {};
};

/// @throws DatasetError if the file is not such an array, has another type, or is not as long as it
///         declares.
NpyArray readNpy(const std::filesystem::path& path);

void writeNpyFloat32(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const float> values);
/// Rounds to nearest even half precision. Survives a killed process (no fsync).
void writeNpyFloat16(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const float> values);
/// Values that are in half precision already.
void writeNpyFloat16(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const std::uint16_t> halves);

} // namespace genrescope
