#include "core/metrics/logistic_regression.h"

#include "core/metrics/cholesky.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

constexpr int maxSteps = 100;
constexpr double tolerance = 1e-9;

class Fit {
public:
    Fit(const Samples& samples, std::span<const double> targets, const LogisticPrior& prior)
        : samples_(samples), targets_(targets), prior_(prior)
    {
        rule_.weights.assign(prior.center.begin(), prior.center.end());
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
            if (!(nextCost < cost))
                break;
            const bool isLast = nextCost > cost - tolerance * std::abs(cost);
            rule_ = std::move(next);
            cost = nextCost;
            if (isLast)
                break;
        }
        return std::move(rule_);
    }

private:
    double costOf(const LinearRule& rule) const
    {
        double cost = prior_.biasStrength / 2.0 * rule.bias * rule.bias;
        for (std::size_t i = 0; i < prior_.center.size(); ++i) {
            const double away = rule.weights[i] - prior_.center[i];
            cost += prior_.strength / 2.0 * away * away;
        }
        for (std::size_t i = 0; i < samples_.count; ++i) {
            const double x = rule.logOdds(samples_.row(i));
            // −t log p − (1 − t) log (1 − p), without overflow.
            cost += std::max(x, 0.0) - targets_[i] * x + std::log1p(std::exp(-std::abs(x)));
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
            gradient[k] = prior_.strength * (rule_.weights[k] - prior_.center[k]);
            curvature[k * size + k] = prior_.strength;
        }
        gradient[width] = prior_.biasStrength * rule_.bias;
        curvature[width * size + width] = prior_.biasStrength;
        for (std::size_t i = 0; i < samples_.count; ++i) {
            const std::span<const double> row = samples_.row(i);
            const double p = 1.0 / (1.0 + std::exp(-rule_.logOdds(row)));
            const double error = p - targets_[i];
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
        const Cholesky factor(std::move(curvature), size);
        factor.solveLower(gradient);
        factor.solveUpper(gradient);
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
    std::span<const double> targets_;
    const LogisticPrior& prior_;
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

LinearRule fitLogistic(const Samples& samples, std::span<const double> targets,
                       const LogisticPrior& prior, const CancellationToken& cancellation)
{
    return Fit(samples, targets, prior).run(cancellation);
}

} // namespace genrescope
