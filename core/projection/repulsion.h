#pragma once

#include "core/base/cancellation.h"
#include "core/projection/vector_rows.h"

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// How points of a map push one another away, by Barnes and Hut's method: points that are far away
/// count together, as a node of a quadtree. Kept from step to step for its memory.
class Repulsion {
public:
    /// @return what the forces are to be divided by: Σ over pairs of 1 / (1 + distance²).
    /// @param forces  Σ over others of (point - other) / (1 + distance²)²
    /// @throws Canceled.
    double compute(std::span<const MapPoint> points, std::span<MapPoint> forces,
                   const CancellationToken& cancellation);

    /// A node of the quadtree, before those within it.
    struct Node {
        /// The center of its points.
        float x = 0.0F;
        float y = 0.0F;
        float points = 0.0F;
        /// The square of its width.
        float extent = 0.0F;
        /// The first node that is not within it.
        std::uint32_t next = 0;
        /// Of a leaf, its points in the tree's order; equal in others.
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

private:
    void sort(std::span<const MapPoint> points);
    void addNode(std::uint32_t first, std::uint32_t last, int level);

    float width_ = 1.0F;
    /// Of each point, in the tree's order: where it lies, on a curve through the plane, and its
    /// number.
    std::vector<std::uint64_t> codes_;
    std::vector<std::uint64_t> sorted_;
    /// In that order, to the end of a group.
    std::vector<float> x_;
    std::vector<float> y_;
    std::vector<Node> nodes_;
    std::vector<double> sums_;
};

} // namespace genrescope
