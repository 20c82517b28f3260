#include "core/metrics/logistic_regression.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Keeps the bias finite where all samples agree.
constexpr double biasStrength = 1e-3;
constexpr int maxSteps = 100;
constexpr double tolerance = 1e-9;

/// Solves A · x = b in place for a symmetric positive definite A (size × size, of which the lower
/// half is read and overwritten), by Cholesky's decomposition.
void solve(std::vector<double>& a, std::vector<double>& b)
{
    const std::size_t size = b.size();
    for (std::size_t i = 0; i < size; ++i) {
        double* const row = a.data() + i * size;
        for (std::size_t j = 0; j <= i; ++j) {
            const double* const other = a.data() + j * size;
            double sum = row[j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= row[k] * other[k];
            row[j] = i == j ? std::sqrt(sum) : sum / other[j];
        }
    }
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i * size + k] * b[k];
        b[i] /= a[i * size + i];
    }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t k = i + 1; k < size; ++k)
            b[i] -= a[k * size + i] * b[k];
        b[i] /= a[i * size + i];
    }
}

class Fit {
public:
    Fit(const Samples& samples, std::span<const unsigned char> truth,
        std::span<const double> center, double strength)
        : samples_(samples), truth_(truth), center_(center), strength_(strength)
    {
        rule_.weights.assign(center.begin(), center.end());
    }

    LinearRule run(const CancellationToken& cancellation)
    {
        double cost = costOf(rule_);
        for (int step = 0; step < maxSteps; ++step) {
            cancellation.throwIfCanceled();
            const std::vector<double> direction = newtonStep();
            double part = 1.0;
            LinearRule next = moved(direction, part);
            double nextCost = costOf(next);
            while (nextCost > cost && part > 1e-6) {
                part /= 2.0;
                next = moved(direction, part);
                nextCost = costOf(next);
            }
            if (!(nextCost < cost - tolerance * std::abs(cost)))
                break;
            rule_ = std::move(next);
            cost = nextCost;
        }
        return std::move(rule_);
    }

private:
    double costOf(const LinearRule& rule) const
    {
        double cost = biasStrength / 2.0 * rule.bias * rule.bias;
        for (std::size_t i = 0; i < center_.size(); ++i) {
            const double away = rule.weights[i] - center_[i];
            cost += strength_ / 2.0 * away * away;
        }
        for (std::size_t i = 0; i < samples_.count; ++i) {
            const double odds = rule.logOdds(samples_.row(i));
            // log(1 + exp(x)) for −x where it is true, x where it is not.
            const double x = truth_[i] != 0 ? -odds : odds;
            cost += std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)));
        }
        return cost;
    }

    /// Gradient over curvature: weights, then the bias.
    std::vector<double> newtonStep() const
    {
        const std::size_t width = samples_.width;
        const std::size_t size = width + 1;
        std::vector<double> gradient(size);
        std::vector<double> curvature(size * size);
        for (std::size_t k = 0; k < width; ++k) {
            gradient[k] = strength_ * (rule_.weights[k] - center_[k]);
            curvature[k * size + k] = strength_;
        }
        gradient[width] = biasStrength * rule_.bias;
        curvature[width * size + width] = biasStrength;
        for (std::size_t i = 0; i < samples_.count; ++i) {
            const std::span<const double> row = samples_.row(i);
            const double p = 1.0 / (1.0 + std::exp(-rule_.logOdds(row)));
            const double error = p - static_cast<double>(truth_[i]);
            const double weight = p * (1.0 - p);
            for (std::size_t k = 0; k < width; ++k) {
                gradient[k] += error * row[k];
                for (std::size_t j = 0; j <= k; ++j)
                    curvature[k * size + j] += weight * row[k] * row[j];
                curvature[width * size + k] += weight * row[k];
            }
            gradient[width] += error;
            curvature[width * size + width] += weight;
        }
        solve(curvature, gradient);
        return gradient;
    }

    LinearRule moved(const std::vector<double>& direction, double part) const
    {
        LinearRule next = rule_;
        for (std::size_t k = 0; k < next.weights.size(); ++k)
            next.weights[k] -= part * direction[k];
        next.bias -= part * direction.back();
        return next;
    }

    const Samples& samples_;
    std::span<const unsigned char> truth_;
    std::span<const double> center_;
    double strength_;
    LinearRule rule_;
};

} // namespace

double LinearRule::logOdds(std::span<const double> values) const
{
    double sum = bias;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * values[i];
    return sum;
}

LinearRule fitLogistic(const Samples& samples, std::span<const unsigned char> truth,
                       std::span<const double> center, double strength,
                       const CancellationToken& cancellation)
{
    return Fit(samples, truth, center, strength).run(cancellation);
}

} // namespace genrescope
