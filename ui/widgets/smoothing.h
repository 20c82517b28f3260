#pragma once

#include <cmath>

namespace genrescope {

/// Exponential moving average without the pull toward zero that a plain one has at its start: the
/// sum is divided by the sum of its weights so far (bias correction as in Adam; Kingma and Ba 2015,
/// §3).
class Smoother {
public:
    /// @param weight  of the past, in [0, 1): 0 leaves every value as it is.
    explicit Smoother(double weight) : weight_(weight) {}

    /// The average up to and with `value`. A value that is not finite is returned and ignored.
    double next(double value)
    {
        if (!std::isfinite(value))
            return value;
        sum_ = weight_ * sum_ + (1.0 - weight_) * value;
        held_ = weight_ * held_ + (1.0 - weight_);
        return sum_ / held_;
    }

private:
    double weight_;
    double sum_ = 0.0;
    double held_ = 0.0;
};

} // namespace genrescope
