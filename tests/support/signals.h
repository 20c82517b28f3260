#pragma once

#include "core/base/random.h"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace genrescope::test {

/// White noise, uniform in [-1, 1).
inline std::vector<float> noise(std::size_t samples, std::uint64_t seed = 1)
{
    Random random(seed);
    std::vector<float> signal(samples);
    for (float& sample : signal)
        sample = static_cast<float>(2.0 * random.uniform() - 1.0);
    return signal;
}

/// A sine whose frequency is given in cycles per sample.
inline std::vector<float> sine(std::size_t samples, double cyclesPerSample, double amplitude = 1.0)
{
    std::vector<float> signal(samples);
    for (std::size_t i = 0; i < samples; ++i)
        signal[i] =
            static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * cyclesPerSample *
                                                    static_cast<double>(i)));
    return signal;
}

/// A sine whose frequency rises evenly from 0 to half the sample rate.
inline std::vector<float> chirp(std::size_t samples, double amplitude = 1.0)
{
    std::vector<float> signal(samples);
    for (std::size_t i = 0; i < samples; ++i) {
        const auto t = static_cast<double>(i);
        signal[i] = static_cast<float>(
            amplitude * std::sin(std::numbers::pi / 2.0 * t * t / static_cast<double>(samples)));
    }
    return signal;
}

} // namespace genrescope::test
