#include "core/metrics/mean_interval.h"

#include "core/base/error.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace genrescope {

namespace {

constexpr double confidence = 0.95;

/// P(|t| <= √n · tan(angle)) for n degrees of freedom, a finite sum.
/// Source: Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964, 26.7.3 and 26.7.4.
double centralProbability(double angle, int degreesOfFreedom)
{
    const bool odd = degreesOfFreedom % 2 == 1;
    const double square = std::cos(angle) * std::cos(angle);
    double term = odd ? std::cos(angle) : 1.0;
    double sum = 0.0;
    for (int power = odd ? 1 : 0; power <= degreesOfFreedom - 2; power += 2) {
        sum += term;
        term *= square * (power + 1.0) / (power + 2.0);
    }
    sum *= std::sin(angle);
    return odd ? (angle + sum) * 2.0 / std::numbers::pi : sum;
}

} // namespace

double studentQuantile(int degreesOfFreedom)
{
    if (degreesOfFreedom < 1)
        throw ConfigError(Message::english("An interval of a mean needs at least two values."));
    double low = 0.0;
    double high = std::numbers::pi / 2.0;
    // Each halving gives a bit; a double has 53.
    for (int bit = 0; bit < 60; ++bit) {
        const double middle = (low + high) / 2.0;
        (centralProbability(middle, degreesOfFreedom) < confidence ? low : high) = middle;
    }
    return std::sqrt(static_cast<double>(degreesOfFreedom)) * std::tan(low);
}

std::optional<MeanInterval> meanInterval(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto count = static_cast<double>(values.size());
    MeanInterval result = {.mean = std::accumulate(values.begin(), values.end(), 0.0) / count};
    if (values.size() < 2)
        return result;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    result.halfWidth = studentQuantile(static_cast<int>(values.size()) - 1) *
                       std::sqrt(squares / (count - 1.0) / count);
    return result;
}

} // namespace genrescope
