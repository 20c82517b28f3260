#pragma once

#include "core/base/byte_source.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// The types of number that are read: '<f2', '<f4', '<f8'.
enum class NpyType { Float16, Float32, Float64 };

/// What precedes the numbers in a .npy file.
struct NpyHeader {
    NpyType type = NpyType::Float32;
    std::vector<std::size_t> shape = {};
    /// Bytes before the first number.
    std::size_t dataOffset = 0;

    std::size_t itemSize() const;
    /// How many numbers there are; 1 for the empty shape of a scalar.
    std::size_t count() const;
};

/// The header as NumPy writes it: version 1.0, C order, padded to a multiple of 64 bytes.
std::string npyHeader(NpyType type, std::span<const std::size_t> shape);

/// Reads the header from the beginning of `source`, which is then positioned at the first number.
/// @throws DatasetError if it is not a .npy file, has another version, type or order, or is not as
///     long as its header declares; whatever the source throws.
NpyHeader readNpyHeader(ByteSource& source);

} // namespace genrescope
