#include "core/projection/repulsion.h"

#include "core/base/cpu_dispatch.h"
#include "core/projection/chunks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

/// Neighboring points for which the tree is walked together, a lane each.
constexpr std::size_t lanes = 16;
constexpr std::size_t groupsTogether = 32;
/// A node counts as one point for points that are more than 1 / 0.5 of its width away, as usual.
constexpr float squaredAngle = 0.5F * 0.5F;
/// Points of a leaf.
constexpr std::uint32_t leafPoints = 8;
/// Steps between the smallest node and the whole: 16 bits of each coordinate are sorted by.
constexpr int levels = 16;

/// Bits 0 … 15 moved to the even ones.
std::uint32_t spread(std::uint32_t bits)
{
    bits = (bits | (bits << 8)) & 0x00FF00FF;
    bits = (bits | (bits << 4)) & 0x0F0F0F0F;
    bits = (bits | (bits << 2)) & 0x33333333;
    return (bits | (bits << 1)) & 0x55555555;
}

/// By the upper half of each number; stable.
void radixSort(std::vector<std::uint64_t>& values, std::vector<std::uint64_t>& scratch)
{
    constexpr int digit = 11;
    constexpr std::uint64_t mask = (1U << digit) - 1;
    scratch.resize(values.size());
    for (int shift = 32; shift < 64; shift += digit) {
        std::array<std::size_t, mask + 2> starts = {};
        for (const std::uint64_t value : values)
            ++starts[((value >> shift) & mask) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const std::uint64_t value : values)
            scratch[starts[(value >> shift) & mask]++] = value;
        values.swap(scratch);
    }
}

struct Tree {
    const Repulsion::Node* nodes = nullptr;
    std::uint32_t count = 0;
    const float* x = nullptr;
    const float* y = nullptr;
};

struct GroupForces {
    float x[lanes] = {};
    float y[lanes] = {};
    /// Without each point's own.
    float sum[lanes] = {};
};

struct PushGroup {
    using Lanes = Vector<float, static_cast<int>(lanes)>;

    struct Sums {
        Lanes x;
        Lanes y;
        Lanes fx;
        Lanes fy;
        Lanes sum;
    };

    template<int registerBytes>
    GENRESCOPE_INLINE static void run(const Tree& tree, const std::size_t& group,
                                      GroupForces* const& forces)
    {
        Sums sums = {};
        load(sums.x, tree.x + group * lanes);
        load(sums.y, tree.y + group * lanes);
        const auto [left, right] =
            std::minmax_element(tree.x + group * lanes, tree.x + (group + 1) * lanes);
        const auto [low, high] =
            std::minmax_element(tree.y + group * lanes, tree.y + (group + 1) * lanes);
        std::uint32_t at = 0;
        while (at < tree.count) {
            const Repulsion::Node& node = tree.nodes[at];
            const float dx = std::max({*left - node.x, node.x - *right, 0.0F});
            const float dy = std::max({*low - node.y, node.y - *high, 0.0F});
            if (node.extent <= squaredAngle * (dx * dx + dy * dy)) {
                add(sums, node.x, node.y, node.points);
                at = node.next;
                continue;
            }
            for (std::uint32_t i = node.first; i < node.last; ++i)
                add(sums, tree.x[i], tree.y[i], 1.0F);
            ++at;
        }
        store(sums.fx, forces->x);
        store(sums.fy, forces->y);
        store(sums.sum, forces->sum);
    }

    GENRESCOPE_INLINE static void add(Sums& sums, float x, float y, float points)
    {
        const Lanes dx = sums.x - x;
        const Lanes dy = sums.y - y;
        const Lanes near = 1.0F / (1.0F + dx * dx + dy * dy);
        const Lanes weight = points * near;
        sums.sum += weight;
        const Lanes force = weight * near;
        sums.fx += force * dx;
        sums.fy += force * dy;
    }
};

} // namespace

void Repulsion::sort(std::span<const MapPoint> points)
{
    const auto [left, right] = std::ranges::minmax(points, {}, &MapPoint::x);
    const auto [low, high] = std::ranges::minmax(points, {}, &MapPoint::y);
    width_ = std::max({right.x - left.x, high.y - low.y, 1e-30F});
    constexpr float steps = (1U << levels) - 1;
    codes_.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto column = static_cast<std::uint32_t>((points[i].x - left.x) / width_ * steps);
        const auto row = static_cast<std::uint32_t>((points[i].y - low.y) / width_ * steps);
        const std::uint64_t code = spread(column) | (spread(row) << 1);
        codes_[i] = (code << 32) | i;
    }
    radixSort(codes_, sorted_);
    const std::size_t padded = chunksOf(points.size(), lanes) * lanes;
    x_.resize(padded);
    y_.resize(padded);
    for (std::size_t i = 0; i < padded; ++i) {
        const MapPoint& point = points[codes_[std::min(i, points.size() - 1)] & 0xFFFFFFFF];
        x_[i] = point.x;
        y_[i] = point.y;
    }
}

void Repulsion::addNode(std::uint32_t first, std::uint32_t last, int level)
{
    const std::size_t place = nodes_.size();
    const float width = std::ldexp(width_, level - levels);
    nodes_.push_back({.extent = width * width});
    double x = 0.0;
    double y = 0.0;
    if (last - first <= leafPoints || level == 0) {
        for (std::uint32_t i = first; i < last; ++i) {
            x += x_[i];
            y += y_[i];
        }
        // Points that cannot be told apart count as one, from wherever they are looked at.
        if (last - first > leafPoints) {
            nodes_[place].extent = 0.0F;
        } else {
            nodes_[place].first = first;
            nodes_[place].last = last;
        }
    } else {
        const int shift = 32 + 2 * (level - 1);
        for (std::uint32_t from = first; from < last;) {
            const std::uint64_t quarter = codes_[from] >> shift;
            const auto end =
                std::partition_point(codes_.begin() + from, codes_.begin() + last,
                                     [&](std::uint64_t code) { return code >> shift == quarter; });
            const auto to = static_cast<std::uint32_t>(end - codes_.begin());
            const std::size_t child = nodes_.size();
            addNode(from, to, level - 1);
            x += double(nodes_[child].x) * nodes_[child].points;
            y += double(nodes_[child].y) * nodes_[child].points;
            from = to;
        }
    }
    Node& node = nodes_[place];
    node.points = static_cast<float>(last - first);
    node.x = static_cast<float>(x / node.points);
    node.y = static_cast<float>(y / node.points);
    node.next = static_cast<std::uint32_t>(nodes_.size());
}

double Repulsion::compute(std::span<const MapPoint> points, std::span<MapPoint> forces,
                          const CancellationToken& cancellation)
{
    sort(points);
    nodes_.clear();
    addNode(0, static_cast<std::uint32_t>(points.size()), levels);
    const Tree tree = {.nodes = nodes_.data(),
                       .count = static_cast<std::uint32_t>(nodes_.size()),
                       .x = x_.data(),
                       .y = y_.data()};
    const std::size_t groups = chunksOf(points.size(), lanes);
    sums_.assign(chunksOf(groups, groupsTogether), 0.0);
    forChunks(
        groups, groupsTogether, cancellation,
        [&](std::size_t first, std::size_t last, std::size_t chunk) {
            GroupForces pushed;
            for (std::size_t group = first; group < last; ++group) {
                runForCpu<PushGroup>(tree, group, &pushed);
                const std::size_t start = group * lanes;
                for (std::size_t i = start; i < std::min(start + lanes, points.size()); ++i) {
                    forces[codes_[i] & 0xFFFFFFFF] = {pushed.x[i - start], pushed.y[i - start]};
                    // Its own part is 1.
                    sums_[chunk] += double(pushed.sum[i - start]) - 1.0;
                }
            }
        });
    return std::accumulate(sums_.begin(), sums_.end(), 0.0);
}

} // namespace genrescope
