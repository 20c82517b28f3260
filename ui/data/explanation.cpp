#include "ui/data/explanation.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

std::optional<Explanation::Patch> mostExtreme(const OcclusionMap& map, double sign)
{
    std::optional<Explanation::Patch> found;
    double most = 0.0;
    for (std::size_t at = 0; at < map.values.size(); ++at) {
        if (sign * map.values[at] > most) {
            most = sign * map.values[at];
            found = {at / map.columns(), at % map.columns()};
        }
    }
    return found;
}

} // namespace

double Explanation::timeOf(std::size_t row) const
{
    const std::size_t frame = std::min(row * map.patchFrames, map.frames);
    return static_cast<double>(map.firstFrame + frame) / framesPerSecond;
}

std::size_t Explanation::bandOf(std::size_t column) const
{
    return std::min(column * map.patchBands, map.bands);
}

double Explanation::strength() const
{
    double largest = 0.0;
    for (const double value : map.values)
        largest = std::max(largest, std::abs(value));
    return largest;
}

std::optional<Explanation::Patch> Explanation::mostFor() const
{
    return mostExtreme(map, 1.0);
}

std::optional<Explanation::Patch> Explanation::mostAgainst() const
{
    return mostExtreme(map, -1.0);
}

} // namespace genrescope
