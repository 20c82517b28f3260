#include "core/projection/stochastic_neighbors.h"

#include "core/base/cpu_dispatch.h"
#include "core/projection/chunks.h"
#include "core/projection/repulsion.h"

#include <algorithm>

namespace genrescope {

namespace {

/// At first, points of a cluster are pulled together more strongly, so that it can pass between
/// others; then the momentum grows. Numbers as usual since van der Maaten's programs, and a
/// learning rate that follows the number of points (Belkina et al., Nature Communications 10,
/// 2019).
constexpr int exaggeratedShare = 3; // one of so many steps
constexpr float exaggeration = 12.0F;
constexpr float firstMomentum = 0.5F;
constexpr float momentum = 0.8F;
constexpr float leastRate = 200.0F;
constexpr float leastGain = 0.01F;

constexpr std::size_t pointsTogether = 512;

struct PullPoint {
    template<int registerBytes>
    GENRESCOPE_INLINE static MapPoint run(const std::span<const Affinities::Edge>& edges,
                                          const MapPoint* const& points, const MapPoint& point)
    {
        constexpr std::size_t lanes = 16;
        using Lanes = Vector<float, static_cast<int>(lanes)>;
        Lanes sumX = {};
        Lanes sumY = {};
        // Where there are no more, weights are 0.
        float x[lanes] = {};
        float y[lanes] = {};
        float weights[lanes] = {};
        for (std::size_t at = 0; at < edges.size(); at += lanes) {
            const std::size_t count = std::min(lanes, edges.size() - at);
            for (std::size_t lane = 0; lane < count; ++lane) {
                const Affinities::Edge& edge = edges[at + lane];
                x[lane] = points[edge.to].x;
                y[lane] = points[edge.to].y;
                weights[lane] = edge.weight;
            }
            std::fill(weights + count, weights + lanes, 0.0F);
            Lanes dx;
            Lanes dy;
            Lanes weight;
            load(dx, x);
            load(dy, y);
            load(weight, weights);
            dx = point.x - dx;
            dy = point.y - dy;
            weight /= 1.0F + dx * dx + dy * dy;
            sumX += weight * dx;
            sumY += weight * dy;
        }
        MapPoint pull;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            pull.x += sumX[lane];
            pull.y += sumY[lane];
        }
        return pull;
    }
};

/// How one coordinate of a point moves: faster as long as it goes on in one direction.
struct Motion {
    float speed = 0.0F;
    float gain = 1.0F;

    void follow(float slope, float rate, float kept)
    {
        const bool turns = (slope > 0.0F) == (speed > 0.0F);
        gain = std::max(leastGain, turns ? gain * 0.8F : gain + 0.2F);
        speed = kept * speed - rate * gain * slope;
    }
};

} // namespace

std::vector<MapPoint> arrangeByNeighbors(const Affinities& affinities, std::vector<MapPoint> points,
                                         int steps, const CancellationToken& cancellation,
                                         const std::function<void(double)>& tell)
{
    const std::size_t count = points.size();
    const float rate = std::max(leastRate, static_cast<float>(count) / exaggeration);
    std::vector<Motion> motionX(count);
    std::vector<Motion> motionY(count);
    std::vector<MapPoint> pushes(count);
    Repulsion repulsion;
    const int exaggeratedSteps = steps / exaggeratedShare;
    for (int step = 0; step < steps; ++step) {
        tell(static_cast<double>(step) / steps);
        const double sum = repulsion.compute(points, pushes, cancellation);
        const auto push = static_cast<float>(sum > 0.0 ? 1.0 / sum : 0.0);
        const float pull = step < exaggeratedSteps ? exaggeration : 1.0F;
        const float kept = step < exaggeratedSteps ? firstMomentum : momentum;
        forChunks(count, pointsTogether, cancellation,
                  [&](std::size_t first, std::size_t last, std::size_t) {
                      for (std::size_t i = first; i < last; ++i) {
                          const MapPoint pulled =
                              runForCpu<PullPoint>(affinities.of(i), points.data(), points[i]);
                          motionX[i].follow(pull * pulled.x - push * pushes[i].x, rate, kept);
                          motionY[i].follow(pull * pulled.y - push * pushes[i].y, rate, kept);
                      }
                  });
        for (std::size_t i = 0; i < count; ++i) {
            points[i].x += motionX[i].speed;
            points[i].y += motionY[i].speed;
        }
    }
    tell(1.0);
    return points;
}

} // namespace genrescope
