#include "core/metrics/logistic_regression.h"

#include "core/metrics/vector_sums.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

constexpr int maxSteps = 100;
/// Of conjugate gradients, within a step.
constexpr int maxInnerSteps = 200;
constexpr double loosest = 0.1;
/// Of p · (1 − p), which is at most 1/4: among a few values tried, the one with the fewest steps.
constexpr double typicalCurvature = 1.0 / 16.0;

/// Rows whose products fit in the cache beside their sum.
constexpr std::size_t blockRows = 64;

std::vector<double> curvatureOf(const std::vector<double>& rows, const std::vector<double>& columns,
                                std::size_t count, std::size_t width)
{
    std::vector<double> curvature(width * width);
    for (std::size_t first = 0; first < count; first += blockRows) {
        const NumberRows block = {.values = rows.data() + first * width,
                                  .count = std::min(blockRows, count - first),
                                  .stride = width};
        for (std::size_t k = 0; k < width; ++k)
            addRows(block, columns.data() + k * count + first, k + 1, curvature.data() + k * width);
    }
    for (double& value : curvature)
        value *= typicalCurvature;
    return curvature;
}

std::vector<double> strengthsOf(std::size_t width, double strength, double biasStrength)
{
    std::vector<double> strengths(width, strength);
    strengths.back() = biasStrength;
    return strengths;
}

Cholesky factorOf(std::vector<double> curvature, const std::vector<double>& strengths)
{
    const std::size_t width = strengths.size();
    for (std::size_t k = 0; k < width; ++k)
        curvature[k * width + k] += strengths[k];
    return Cholesky(std::move(curvature), width);
}

double product(const std::vector<double>& first, const std::vector<double>& second)
{
    return innerProduct(first.data(), second.data(), first.size());
}

/// into += factor · values
void add(std::vector<double>& into, double factor, const std::vector<double>& values)
{
    addRows({.values = values.data(), .count = 1}, &factor, into.size(), into.data());
}

} // namespace

LogisticSamples::LogisticSamples(const Samples& samples)
    : count_(samples.count), width_(samples.width + 1)
{
    rows_.reserve(count_ * width_);
    columns_.resize(width_ * count_, 1.0);
    for (std::size_t i = 0; i < count_; ++i) {
        const std::span<const double> row = samples.row(i);
        rows_.insert(rows_.end(), row.begin(), row.end());
        rows_.push_back(1.0);
        for (std::size_t k = 0; k < row.size(); ++k)
            columns_[k * count_ + i] = row[k];
    }
    curvature_ = curvatureOf(rows_, columns_, count_, width_);
}

LogisticFits::LogisticFits(const LogisticSamples& samples, double strength, double biasStrength)
    : samples_(samples),
      strengths_(strengthsOf(samples.width_, strength, biasStrength)),
      factor_(factorOf(samples.curvature_, strengths_))
{
}

/// One fit. Weights are deviations from the center; the last one is the bias.
class LogisticFits::Run {
public:
    Run(const LogisticFits& fits, std::span<const double> targets,
        const std::vector<double>& center, std::vector<double> start)
        : fits_(fits),
          samples_(fits.samples_),
          targets_(targets),
          weights_(std::move(start)),
          offsets_(logOddsOf(center)),
          curvatures_(samples_.count_)
    {
        logOdds_ = logOddsOf(weights_);
        add(logOdds_, 1.0, offsets_);
    }

    std::vector<double> run(FitPrecision precision, const CancellationToken& cancellation)
    {
        double cost = costOf(weights_, logOdds_);
        for (int step = 0; step < maxSteps; ++step) {
            cancellation.throwIfCanceled();
            findDirection(cost);
            const double before = cost;
            if (!move(cost) || cost > before - precision.share * std::abs(before))
                break;
        }
        return std::move(weights_);
    }

private:
    /// Σ over values of each sample · weights
    std::vector<double> logOddsOf(const std::vector<double>& weights) const
    {
        std::vector<double> sums(samples_.count_);
        addRows({samples_.columns_.data(), samples_.width_, samples_.count_}, weights.data(),
                samples_.count_, sums.data());
        return sums;
    }

    /// Σ over samples of their values · factors, + strengths · weights
    std::vector<double> pullOf(const std::vector<double>& factors,
                               const std::vector<double>& weights) const
    {
        std::vector<double> sums(samples_.width_);
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] = fits_.strengths_[k] * weights[k];
        addRows({samples_.rows_.data(), samples_.count_, samples_.width_}, factors.data(),
                samples_.width_, sums.data());
        return sums;
    }

    double costOf(const std::vector<double>& weights, const std::vector<double>& logOdds) const
    {
        double cost = 0.0;
        for (std::size_t k = 0; k < weights.size(); ++k)
            cost += fits_.strengths_[k] / 2.0 * weights[k] * weights[k];
        for (std::size_t i = 0; i < logOdds.size(); ++i) {
            const double x = logOdds[i];
            // −t log p − (1 − t) log (1 − p), without overflow.
            cost += std::max(x, 0.0) - targets_[i] * x + std::log1p(std::exp(-std::abs(x)));
        }
        return cost;
    }

    /// Minus the gradient; and the curvature of each sample's cost.
    std::vector<double> steepest()
    {
        std::vector<double> errors(samples_.count_);
        for (std::size_t i = 0; i < errors.size(); ++i) {
            const double p = 1.0 / (1.0 + std::exp(-logOdds_[i]));
            errors[i] = p - targets_[i];
            curvatures_[i] = p * (1.0 - p);
        }
        std::vector<double> gradient = pullOf(errors, weights_);
        for (double& slope : gradient)
            slope = -slope;
        return gradient;
    }

    std::vector<double> preconditioned(std::vector<double> values) const
    {
        fits_.factor_.solveLower(values);
        fits_.factor_.solveUpper(values);
        return values;
    }

    /// Newton's step, the more exact the nearer the end is.
    void findDirection(double cost)
    {
        std::vector<double> residual = steepest();
        std::vector<double> search = preconditioned(residual);
        double rest = product(residual, search);
        const double wanted = rest * std::min(loosest, rest / std::max(cost, 1e-300));
        direction_.assign(weights_.size(), 0.0);
        directionLogOdds_.assign(logOdds_.size(), 0.0);
        for (int step = 0; step < maxInnerSteps && rest > wanted; ++step) {
            const std::vector<double> searchLogOdds = logOddsOf(search);
            std::vector<double> curved = searchLogOdds;
            for (std::size_t i = 0; i < curved.size(); ++i)
                curved[i] *= curvatures_[i];
            const std::vector<double> turned = pullOf(curved, search);
            const double length = rest / product(search, turned);
            add(direction_, length, search);
            add(directionLogOdds_, length, searchLogOdds);
            add(residual, -length, turned);
            std::vector<double> next = preconditioned(residual);
            const double nextRest = product(residual, next);
            add(next, nextRest / rest, search);
            search = std::move(next);
            rest = nextRest;
        }
    }

    /// Along the direction, as far as the cost falls. False if it does not.
    bool move(double& cost)
    {
        for (double part = 1.0; part > 1e-6; part /= 2.0) {
            std::vector<double> weights = weights_;
            std::vector<double> logOdds = logOdds_;
            add(weights, part, direction_);
            add(logOdds, part, directionLogOdds_);
            const double next = costOf(weights, logOdds);
            if (!(next < cost))
                continue;
            weights_ = std::move(weights);
            logOdds_ = std::move(logOdds);
            cost = next;
            return true;
        }
        return false;
    }

    const LogisticFits& fits_;
    const LogisticSamples& samples_;
    std::span<const double> targets_;
    std::vector<double> weights_;
    /// By sample: what the center gives, and what center and weights give.
    std::vector<double> offsets_;
    std::vector<double> logOdds_ = {};
    std::vector<double> curvatures_;
    std::vector<double> direction_ = {};
    std::vector<double> directionLogOdds_ = {};
};

LinearRule LogisticFits::fit(std::span<const double> targets, std::span<const double> center,
                             const LinearRule* start, const CancellationToken& cancellation,
                             FitPrecision precision) const
{
    std::vector<double> middle(center.begin(), center.end());
    middle.push_back(0.0);
    std::vector<double> weights(middle.size());
    if (start != nullptr) {
        for (std::size_t k = 0; k < center.size(); ++k)
            weights[k] = start->weights[k] - center[k];
        weights.back() = start->bias;
    }
    weights = Run(*this, targets, middle, std::move(weights)).run(precision, cancellation);
    LinearRule rule = {.bias = weights.back()};
    for (std::size_t k = 0; k < center.size(); ++k)
        rule.weights.push_back(center[k] + weights[k]);
    return rule;
}

double LinearRule::logOdds(std::span<const double> values) const
{
    return bias + innerProduct(weights.data(), values.data(), weights.size());
}

LinearRule fitLogistic(const Samples& samples, std::span<const double> targets,
                       const LogisticPrior& prior, const CancellationToken& cancellation)
{
    const LogisticSamples laidOut(samples);
    return LogisticFits(laidOut, prior.strength, prior.biasStrength)
        .fit(targets, prior.center, nullptr, cancellation);
}

} // namespace genrescope
