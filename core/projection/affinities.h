#pragma once

#include "core/base/cancellation.h"
#include "core/projection/nearest_neighbors.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// How strongly points belong together: a symmetric sparse matrix whose entries sum to 1.
class Affinities {
public:
    struct Edge {
        std::uint32_t to = 0;
        float weight = 0.0F;
    };

    /// Gaussians around each point, as wide as gives them this perplexity: the number of neighbors
    /// that count, smoothly. @throws Canceled.
    Affinities(const Neighbors& neighbors, double perplexity,
               const CancellationToken& cancellation);

    std::size_t count() const { return ends_.size(); }
    std::span<const Edge> of(std::size_t point) const
    {
        return std::span(edges_).subspan(starts_[point], ends_[point] - starts_[point]);
    }

private:
    void join(const Neighbors& neighbors, const std::vector<float>& weights);
    void merge(std::size_t point);

    std::vector<std::size_t> starts_;
    std::vector<std::size_t> ends_;
    std::vector<Edge> edges_;
};

} // namespace genrescope
