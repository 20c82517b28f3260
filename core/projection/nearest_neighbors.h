#pragma once

#include "core/base/cancellation.h"
#include "core/projection/vector_rows.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace genrescope {

/// The neighbors of rows, `count` each, the nearest first; of equal ones that with the lower
/// number.
struct Neighbors {
    std::size_t count = 0;
    /// [rows x count]
    std::vector<std::uint32_t> indices = {};
    /// The same for the squares of their distances.
    std::vector<float> distances = {};
};

/// Whether the rows that neighbors are looked for are those among which they are looked for: no row
/// is a neighbor of itself.
enum class Among { Others, Themselves };

/// All distances are computed. @param rows, others  finite, of one dimension.
/// @param count  at most as many as there are.
/// @param tell   the share that is done; on any thread. May be null.
/// @throws Canceled.
Neighbors nearestNeighbors(const VectorRows& rows, const VectorRows& others, Among among,
                           std::size_t count, const CancellationToken& cancellation,
                           const std::function<void(double)>& tell = {});

} // namespace genrescope
