#pragma once

#include "core/archives/npy_header.h"
#include "core/base/binary_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// NumPy's array file, version 1.0, C order, little endian.
/// Source: numpy.lib.format.

/// An array as float32, whether the file holds float16, float32 or float64.
struct NpyArray {
    std::vector<std::size_t> shape = {};
    std::vector<float> values = {};
};

/// @throws DatasetError if the file is not such an array, has another type, or is not as long as it
///         declares.
NpyArray readNpy(const std::filesystem::path& path);

/// Writes an array piece by piece.
class NpyWriter {
public:
    /// @throws FileError.
    NpyWriter(const std::filesystem::path& path, NpyType type, std::span<const std::size_t> shape,
              Durability durability);

    /// Appends numbers to a Float32 array. @throws FileError.
    void write(std::span<const float> values);
    /// The same for a Float16 array.
    void write(std::span<const std::uint16_t> halves);

    /// Gives the file its name, once there are as many numbers as the shape says.
    /// @throws FileError.
    void commit();

private:
    void writeNumbers(NpyType type, std::size_t count, std::span<const std::byte> bytes);

    AtomicFile file_;
    NpyType type_;
    /// Numbers still to come.
    std::size_t missing_;
};

void writeNpyFloat32(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const float> values);
/// Rounds to nearest even half precision. Survives a killed process (no fsync).
void writeNpyFloat16(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const float> values);

} // namespace genrescope
