#pragma once

#include "core/projection/vector_rows.h"

#include <cstddef>
#include <span>

namespace genrescope::test {

/// How well neighbors on a map are neighbors in truth (Venna and Kaski, 2001): 1 if all of the
/// `count` nearest are, about 0.5 for a map made by chance. As scikit-learn computes it. Compares
/// all pairs.
double trustworthiness(const VectorRows& rows, std::span<const MapPoint> points, std::size_t count);

} // namespace genrescope::test
