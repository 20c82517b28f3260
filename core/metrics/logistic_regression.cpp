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
/// Of the curvature.
constexpr std::size_t rowsTogether = 6;

std::vector<double> curvatureOf(const std::vector<double>& rows, const std::vector<double>& columns,
                                std::size_t count, std::size_t width)
{
    std::vector<double> curvature(width * width);
    for (std::size_t first = 0; first < count; first += blockRows) {
        const NumberRows block = {.values = rows.data() + first * width,
                                  .count = std::min(blockRows, count - first),
                                  .stride = width};
        for (std::size_t k = 0; k < width; k += rowsTogether) {
            // Up to the last one's diagonal: what lies above those of the others is not read.
            const std::size_t last = std::min(k + rowsTogether, width);
            std::vector<const double*> factors;
            std::vector<double*> sums;
            for (std::size_t row = k; row < last; ++row) {
                factors.push_back(columns.data() + row * count + first);
                sums.push_back(curvature.data() + row * width);
            }
            addRows(block, factors, last, sums);
        }
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

/// The state of one fit. Weights are deviations from the center; the last one is the bias.
struct LogisticFits::Fit {
    const LogisticTarget* target = nullptr;
    std::vector<double> center = {};
    std::vector<double> weights = {};
    /// By sample: what the center gives, and what center and weights give.
    std::vector<double> offsets = {};
    std::vector<double> logOdds = {};
    double cost = 0.0;
    /// By sample: how its cost changes with its log-odds, and the curvature of that.
    std::vector<double> errors = {};
    std::vector<double> curvatures = {};
    /// Newton's step.
    std::vector<double> direction = {};
    std::vector<double> directionLogOdds = {};
    /// Of conjugate gradients.
    std::vector<double> residual = {};
    std::vector<double> preconditioned = {};
    double rest = 0.0;
    double wanted = 0.0;
    std::vector<double> search = {};
    std::vector<double> searchLogOdds = {};
    std::vector<double> curved = {};
    std::vector<double> turned = {};
};

/// Fits side by side: each takes the steps that it would take alone, and those that are not done
/// read the samples together.
class LogisticFits::Run {
public:
    Run(const LogisticFits& fits, std::span<const LogisticTarget> targets)
        : fits_(fits), samples_(fits.samples_), all_(targets.size())
    {
        for (std::size_t i = 0; i < all_.size(); ++i) {
            Fit& fit = all_[i];
            fit.target = &targets[i];
            fit.center = fit.target->center;
            fit.center.push_back(0.0);
            fit.weights.assign(fit.center.size(), 0.0);
            if (fit.target->start != nullptr) {
                for (std::size_t k = 0; k + 1 < fit.center.size(); ++k)
                    fit.weights[k] = fit.target->start->weights[k] - fit.center[k];
                fit.weights.back() = fit.target->start->bias;
            }
            open_.push_back(&fit);
        }
    }

    std::vector<LinearRule> run(FitPrecision precision, const CancellationToken& cancellation)
    {
        findLogOdds(open_, &Fit::center, &Fit::offsets);
        findLogOdds(open_, &Fit::weights, &Fit::logOdds);
        for (Fit* fit : open_) {
            add(fit->logOdds, 1.0, fit->offsets);
            fit->cost = costOf(*fit, fit->weights, fit->logOdds);
        }
        for (int step = 0; step < maxSteps && !open_.empty(); ++step) {
            cancellation.throwIfCanceled();
            findDirections();
            std::erase_if(open_, [&](Fit* fit) {
                const double before = fit->cost;
                return !move(*fit) || fit->cost > before - precision.share * std::abs(before);
            });
        }
        std::vector<LinearRule> rules;
        for (const Fit& fit : all_) {
            LinearRule& rule = rules.emplace_back();
            rule.bias = fit.weights.back();
            for (std::size_t k = 0; k + 1 < fit.weights.size(); ++k)
                rule.weights.push_back(fit.center[k] + fit.weights[k]);
        }
        return rules;
    }

private:
    using Values = std::vector<double> Fit::*;

    /// A weighted sum of rows for each fit.
    static void sumRows(const std::vector<Fit*>& fits, const NumberRows& rows, Values weights,
                        Values sums)
    {
        std::vector<const double*> from;
        std::vector<double*> into;
        for (Fit* fit : fits) {
            from.push_back((fit->*weights).data());
            into.push_back((fit->*sums).data());
        }
        addRows(rows, from, (fits.front()->*sums).size(), into);
    }

    /// By sample: Σ over its values · weights
    void findLogOdds(const std::vector<Fit*>& fits, Values weights, Values logOdds) const
    {
        for (Fit* fit : fits)
            (fit->*logOdds).assign(samples_.count_, 0.0);
        sumRows(fits, {samples_.columns_.data(), samples_.width_, samples_.count_}, weights,
                logOdds);
    }

    /// Σ over samples of their values · factors, + strengths · weights
    void findPull(const std::vector<Fit*>& fits, Values factors, Values weights, Values pull) const
    {
        for (Fit* fit : fits) {
            fit->*pull = fit->*weights;
            for (std::size_t k = 0; k < samples_.width_; ++k)
                (fit->*pull)[k] *= fits_.strengths_[k];
        }
        sumRows(fits, {samples_.rows_.data(), samples_.count_, samples_.width_}, factors, pull);
    }

    double costOf(const Fit& fit, const std::vector<double>& weights,
                  const std::vector<double>& logOdds) const
    {
        double cost = 0.0;
        for (std::size_t k = 0; k < weights.size(); ++k)
            cost += fits_.strengths_[k] / 2.0 * weights[k] * weights[k];
        for (std::size_t i = 0; i < logOdds.size(); ++i) {
            const double x = logOdds[i];
            // −t log p − (1 − t) log (1 − p), without overflow.
            cost +=
                std::max(x, 0.0) - fit.target->truth[i] * x + std::log1p(std::exp(-std::abs(x)));
        }
        return cost;
    }

    /// The residuals of fits, as the typical curvature turns them.
    void precondition(const std::vector<Fit*>& fits) const
    {
        std::vector<double*> values;
        for (Fit* fit : fits) {
            fit->preconditioned = fit->residual;
            values.push_back(fit->preconditioned.data());
        }
        fits_.factor_.solve(values);
    }

    /// Newton's steps, the more exact the nearer the end is.
    void findDirections()
    {
        startSearch();
        std::vector<Fit*> searching = open_;
        for (int step = 0; step < maxInnerSteps; ++step) {
            std::erase_if(searching, [](const Fit* fit) { return fit->rest <= fit->wanted; });
            if (searching.empty())
                break;
            findLogOdds(searching, &Fit::search, &Fit::searchLogOdds);
            for (Fit* fit : searching) {
                fit->curved = fit->searchLogOdds;
                for (std::size_t i = 0; i < fit->curved.size(); ++i)
                    fit->curved[i] *= fit->curvatures[i];
            }
            findPull(searching, &Fit::curved, &Fit::search, &Fit::turned);
            continueSearch(searching);
        }
    }

    /// In the direction of steepest descent.
    void startSearch()
    {
        for (Fit* fit : open_) {
            fit->errors.resize(samples_.count_);
            fit->curvatures.resize(samples_.count_);
            for (std::size_t i = 0; i < samples_.count_; ++i) {
                const double p = 1.0 / (1.0 + std::exp(-fit->logOdds[i]));
                fit->errors[i] = p - fit->target->truth[i];
                fit->curvatures[i] = p * (1.0 - p);
            }
        }
        findPull(open_, &Fit::errors, &Fit::weights, &Fit::residual);
        for (Fit* fit : open_) {
            for (double& slope : fit->residual)
                slope = -slope;
        }
        precondition(open_);
        for (Fit* fit : open_) {
            fit->search = fit->preconditioned;
            fit->rest = product(fit->residual, fit->search);
            fit->wanted = fit->rest * std::min(loosest, fit->rest / std::max(fit->cost, 1e-300));
            fit->direction.assign(fit->weights.size(), 0.0);
            fit->directionLogOdds.assign(samples_.count_, 0.0);
        }
    }

    void continueSearch(const std::vector<Fit*>& fits) const
    {
        for (Fit* fit : fits) {
            const double length = fit->rest / product(fit->search, fit->turned);
            add(fit->direction, length, fit->search);
            add(fit->directionLogOdds, length, fit->searchLogOdds);
            add(fit->residual, -length, fit->turned);
        }
        precondition(fits);
        for (Fit* fit : fits) {
            const double rest = product(fit->residual, fit->preconditioned);
            add(fit->preconditioned, rest / fit->rest, fit->search);
            fit->search.swap(fit->preconditioned);
            fit->rest = rest;
        }
    }

    /// Along the direction, as far as the cost falls. False if it does not.
    bool move(Fit& fit) const
    {
        for (double part = 1.0; part > 1e-6; part /= 2.0) {
            std::vector<double> weights = fit.weights;
            std::vector<double> logOdds = fit.logOdds;
            add(weights, part, fit.direction);
            add(logOdds, part, fit.directionLogOdds);
            const double next = costOf(fit, weights, logOdds);
            if (!(next < fit.cost))
                continue;
            fit.weights = std::move(weights);
            fit.logOdds = std::move(logOdds);
            fit.cost = next;
            return true;
        }
        return false;
    }

    const LogisticFits& fits_;
    const LogisticSamples& samples_;
    std::vector<Fit> all_;
    /// Those that are not done.
    std::vector<Fit*> open_ = {};
};

std::vector<LinearRule> LogisticFits::fit(std::span<const LogisticTarget> targets,
                                          const CancellationToken& cancellation,
                                          FitPrecision precision) const
{
    return Run(*this, targets).run(precision, cancellation);
}

double LinearRule::logOdds(std::span<const double> values) const
{
    return bias + innerProduct(weights.data(), values.data(), weights.size());
}

LinearRule fitLogistic(const Samples& samples, std::span<const double> targets,
                       const LogisticPrior& prior, const CancellationToken& cancellation)
{
    const LogisticSamples laidOut(samples);
    const LogisticTarget target = {.truth = {targets.begin(), targets.end()},
                                   .center = {prior.center.begin(), prior.center.end()}};
    return LogisticFits(laidOut, prior.strength, prior.biasStrength)
        .fit(std::span(&target, 1), cancellation)
        .front();
}

} // namespace genrescope
