#pragma once

#include "core/base/aligned_vector.h"
#include "core/base/cancellation.h"
#include "core/projection/vector_rows.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// The directions in which vectors differ most, the first one the most.
struct PrincipalComponents {
    /// Of the vectors that consist of numbers.
    std::vector<double> mean = {};
    /// What differences from the mean are divided by, so that none exceeds 1.
    double scale = 1.0;
    /// [count x dimension], each of length 1, or of zeros where the vectors do not differ in as
    /// many directions.
    std::vector<float> axes = {};
    std::size_t count = 0;
};

/// By the covariance of all vectors and orthogonal iteration from fixed random numbers.
/// @param count  at most the dimension.
/// @throws Canceled.
PrincipalComponents principalComponents(const VectorRows& rows, std::size_t count,
                                        const CancellationToken& cancellation);

/// [rows x components.count]. A row in which there is something else than numbers lies at the mean.
/// @throws Canceled.
AlignedVector<float> project(const VectorRows& rows, const PrincipalComponents& components,
                             const CancellationToken& cancellation);

} // namespace genrescope
