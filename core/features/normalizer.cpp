#include "core/features/normalizer.h"

#include "core/base/cpu_dispatch.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace genrescope {

namespace {

GENRESCOPE_INLINE float maximum(const float* values, std::size_t count)
{
    float largest = std::numeric_limits<float>::lowest();
#pragma omp simd reduction(max : largest)
    for (std::size_t i = 0; i < count; ++i)
        largest = values[i] > largest ? values[i] : largest;
    return largest;
}

GENRESCOPE_INLINE void normalize(float* values, std::size_t count, float reference, float range)
{
    const float half = range / 2.0F;
#pragma omp simd
    for (std::size_t i = 0; i < count; ++i) {
        const float relative = values[i] - reference;
        values[i] = ((relative > -range ? relative : -range) + half) / half;
    }
}

} // namespace

float normalizeToMaximum(std::span<float> decibels, const MelConfig& config)
{
    if (decibels.empty())
        return 0.0F;
    const float reference = maximumOf(decibels);
    normalizeToReference(decibels, reference, config);
    return reference;
}

void normalizeToReference(std::span<float> decibels, float reference, const MelConfig& config)
{
    runForCpu<normalize>(decibels.data(), decibels.size(), reference,
                         static_cast<float>(config.dynamicRange));
}

float maximumOf(std::span<const float> values)
{
    return runForCpu<maximum>(values.data(), values.size());
}

} // namespace genrescope
