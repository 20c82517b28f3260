#pragma once

#include "core/base/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace genrescope {

/// Fills `buffer`, however small the pieces are in which the bytes come; returns how many bytes
/// there were, fewer than asked for only at the source's end.
std::size_t readFully(ByteSource& source, std::span<std::byte> buffer);

/// Everything from the current position on.
/// @throws DatasetError if that is more than maxBytes.
std::string readText(ByteSource& source, std::size_t maxBytes);

} // namespace genrescope
