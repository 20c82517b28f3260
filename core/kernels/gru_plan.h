#pragma once

#include "core/base/aligned_vector.h"
#include "core/kernels/gru_gates.h"
#include "core/kernels/gru_layer.h"

#include <algorithm>
#include <vector>

namespace genrescope {

/// How gruForward and gruBackward lay out and divide their work.

/// See GateColumns.
inline GateColumns gateColumns(std::size_t units, bool backwardInTime)
{
    if (backwardInTime) {
        return {.reset = 5 * units,
                .update = 6 * units,
                .candidate = 4 * units,
                .recurrent = 7 * units};
    }
    return {.reset = units, .update = 2 * units, .candidate = 3 * units, .recurrent = 0};
}

/// First of the 6 · units columns that the input's weights act on.
inline std::size_t inputColumns(std::size_t units)
{
    return units;
}

/// First of the 3 · units columns that a direction's recurrent weights act on: recurrent r z
/// forward, r z recurrent backward.
inline std::size_t recurrentColumns(std::size_t units, bool backwardInTime)
{
    return backwardInTime ? 5 * units : 0;
}

/// Both directions' input weights, stacked: 6 · units × inputs, in the order of the columns: r z n
/// | n r z.
template<typename T>
AlignedVector<T> joinedInputWeights(const GruShape& shape, const BothWeights<T>& weights)
{
    const std::size_t gate = shape.units * shape.inputs;
    AlignedVector<T> joined(6 * gate);
    std::copy_n(weights[0].input, 3 * gate, joined.begin());
    std::copy_n(weights[1].input + 2 * gate, gate,
                joined.begin() + static_cast<std::ptrdiff_t>(3 * gate));
    std::copy_n(weights[1].input, 2 * gate, joined.begin() + static_cast<std::ptrdiff_t>(4 * gate));
    return joined;
}

/// A recurrence that is independent of the others: one direction of some of the crops.
struct GruTask {
    bool backwardInTime = false;
    std::size_t firstCrop = 0;
    std::size_t crops = 0;
};

/// The two directions, each divided further only where there are threads for it: the fewer crops
/// go through a step together, the more often the weights are read.
inline std::vector<GruTask> gruTasks(const GruShape& shape, int threads)
{
    const auto parts = std::clamp<std::size_t>(static_cast<std::size_t>(threads + 1) / 2, 1,
                                               (shape.crops + 7) / 8);
    std::vector<GruTask> tasks;
    for (const bool backwardInTime : {false, true}) {
        for (std::size_t part = 0; part < parts; ++part) {
            const std::size_t first = shape.crops * part / parts;
            tasks.push_back({backwardInTime, first, shape.crops * (part + 1) / parts - first});
        }
    }
    return tasks;
}

} // namespace genrescope
