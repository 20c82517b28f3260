#pragma once

#include "core/base/cancellation.h"

#include <cstddef>
#include <functional>

namespace genrescope {

/// How many pieces of `size` there are in `count`, the last one perhaps shorter.
inline std::size_t chunksOf(std::size_t count, std::size_t size)
{
    return (count + size - 1) / size;
}

/// Does work(first, last, chunk) for the pieces of [0, count) on the kernels' threads. Pieces are
/// the same whatever the number of threads, and products inside one take one thread: what is
/// computed in a piece is always the same.
/// @throws Canceled, checked before each piece.
void forChunks(
    std::size_t count, std::size_t size, const CancellationToken& cancellation,
    const std::function<void(std::size_t first, std::size_t last, std::size_t chunk)>& work);

} // namespace genrescope
