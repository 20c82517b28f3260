#include "core/base/random.h"

#include "core/base/mix_bits.h"

#include <bit>
#include <cmath>
#include <numbers>

namespace genrescope {

namespace {

std::uint64_t splitMix(std::uint64_t& x)
{
    x += goldenStep;
    return mixBits(x);
}

} // namespace

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t& word : state_)
        word = splitMix(seed);
}

Random::Random(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t mixed = splitMix(seed) ^ (stream * 0xd1342543de82ef95ULL);
    for (std::uint64_t& word : state_)
        word = splitMix(mixed);
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
    const std::uint64_t t = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= t;
    state_[3] = std::rotl(state_[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    // The lowest 2^64 mod bound values would make small results likelier: draw again.
    const std::uint64_t threshold = (0 - bound) % bound;
    std::uint64_t value = next();
    while (value < threshold)
        value = next();
    return value % bound;
}

std::int64_t Random::between(std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
}

double Random::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

double Random::symmetricBeta(double a)
{
    const double x = gamma(a);
    const double y = gamma(a);
    return x + y > 0.0 ? x / (x + y) : 0.5;
}

// Marsaglia and Tsang (2000); a shape below one is raised by one and scaled back.
double Random::gamma(double shape)
{
    if (shape < 1.0)
        return gamma(shape + 1.0) * std::pow(1.0 - uniform(), 1.0 / shape);
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal();
        const double v = std::pow(1.0 + c * x, 3.0);
        if (v <= 0.0)
            continue;
        if (std::log(1.0 - uniform()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

} // namespace genrescope
