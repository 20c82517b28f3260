#include "core/projection/affinities.h"

#include "core/projection/chunks.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr std::size_t pointsTogether = 256;

/// What the neighbors of one point count, in all 1.
void weigh(std::span<const float> distances, double perplexity, std::span<float> weights)
{
    const double wanted = std::log(perplexity);
    const double nearest = distances.front();
    // A Gaussian of exponent factor · distance; by bisection, from that of the mean distance on.
    double mean = 0.0;
    for (const float distance : distances)
        mean += (distance - nearest) / static_cast<double>(distances.size());
    double factor = mean > 0.0 ? 1.0 / mean : 1.0;
    double low = 0.0;
    double high = 0.0; // none yet
    constexpr int steps = 60;
    constexpr double close = 1e-5;
    double sum = 1.0;
    for (int step = 0; step < steps; ++step) {
        sum = 0.0;
        double weighted = 0.0;
        for (std::size_t k = 0; k < distances.size(); ++k) {
            const double beyond = factor * (distances[k] - nearest);
            const double weight = std::exp(-beyond);
            weights[k] = static_cast<float>(weight);
            sum += weight;
            weighted += weight * beyond;
        }
        const double entropy = std::log(sum) + weighted / sum;
        if (std::abs(entropy - wanted) < close)
            break;
        (entropy > wanted ? low : high) = factor;
        factor = high > 0.0 ? (low + high) / 2.0 : 2.0 * factor;
    }
    for (float& weight : weights)
        weight = static_cast<float>(weight / sum);
}

} // namespace

Affinities::Affinities(const Neighbors& neighbors, double perplexity,
                       const CancellationToken& cancellation)
{
    const std::size_t count = neighbors.indices.size() / neighbors.count;
    std::vector<float> weights(neighbors.indices.size());
    forChunks(count, pointsTogether, cancellation,
              [&](std::size_t first, std::size_t last, std::size_t) {
                  for (std::size_t i = first; i < last; ++i) {
                      const std::size_t at = i * neighbors.count;
                      weigh(std::span(neighbors.distances).subspan(at, neighbors.count), perplexity,
                            std::span(weights).subspan(at, neighbors.count));
                  }
              });
    starts_.assign(count + 1, 0);
    ends_.assign(count, 0);
    join(neighbors, weights);
    forChunks(count, pointsTogether, cancellation,
              [&](std::size_t first, std::size_t last, std::size_t) {
                  for (std::size_t i = first; i < last; ++i)
                      merge(i);
              });
}

void Affinities::join(const Neighbors& neighbors, const std::vector<float>& weights)
{
    const std::size_t count = ends_.size();
    for (std::size_t i = 0; i < count; ++i)
        starts_[i + 1] += neighbors.count;
    for (const std::uint32_t index : neighbors.indices)
        ++starts_[index + 1];
    for (std::size_t i = 0; i < count; ++i)
        starts_[i + 1] += starts_[i];
    edges_.resize(starts_.back());
    std::copy(starts_.begin(), starts_.end() - 1, ends_.begin());
    const auto half = static_cast<float>(0.5 / static_cast<double>(count));
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = i * neighbors.count; k < (i + 1) * neighbors.count; ++k) {
            const std::uint32_t other = neighbors.indices[k];
            edges_[ends_[i]++] = {other, half * weights[k]};
            edges_[ends_[other]++] = {static_cast<std::uint32_t>(i), half * weights[k]};
        }
    }
}

void Affinities::merge(std::size_t point)
{
    const auto begin = edges_.begin() + static_cast<std::ptrdiff_t>(starts_[point]);
    const auto end = edges_.begin() + static_cast<std::ptrdiff_t>(ends_[point]);
    std::sort(begin, end, [](const Edge& a, const Edge& b) { return a.to < b.to; });
    // One is twice at most, and sums of two do not depend on their order.
    auto kept = begin;
    for (auto edge = begin; edge != end; ++edge) {
        if (kept != begin && (kept - 1)->to == edge->to)
            (kept - 1)->weight += edge->weight;
        else
            *kept++ = *edge;
    }
    ends_[point] = static_cast<std::size_t>(kept - edges_.begin());
}

} // namespace genrescope
