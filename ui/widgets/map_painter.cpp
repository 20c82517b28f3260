#include "ui/widgets/map_painter.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Of their color, where others stand out; the rest is background.
constexpr double fadedShare = 0.25;

/// How much of each pixel a disc covers, in 256ths.
class Disc {
public:
    explicit Disc(double radius)
        : reach_(static_cast<int>(std::ceil(radius))),
          side_(2 * reach_ + 1),
          coverage_(static_cast<std::size_t>(side_) * static_cast<std::size_t>(side_))
    {
        for (int y = -reach_; y <= reach_; ++y) {
            for (int x = -reach_; x <= reach_; ++x) {
                const double covered = std::clamp(radius + 0.5 - std::hypot(x, y), 0.0, 1.0);
                at(x, y) = static_cast<int>(std::lround(256.0 * covered));
            }
        }
    }

    /// @param opacity  in 256ths
    void draw(QImage& image, int centerX, int centerY, QRgb color, int opacity) const
    {
        const int left = std::max(-reach_, -centerX);
        const int right = std::min(reach_, image.width() - 1 - centerX);
        for (int y = std::max(-reach_, -centerY);
             y <= std::min(reach_, image.height() - 1 - centerY); ++y) {
            auto* const line = reinterpret_cast<QRgb*>(image.scanLine(centerY + y)) + centerX;
            const int* const coverage =
                coverage_.data() + static_cast<std::ptrdiff_t>(y + reach_) * side_ + reach_;
            for (int x = left; x <= right; ++x)
                line[x] = mixed(line[x], color, coverage[x] * opacity / 256);
        }
    }

private:
    int& at(int x, int y)
    {
        return coverage_[static_cast<std::size_t>(y + reach_) * static_cast<std::size_t>(side_) +
                         static_cast<std::size_t>(x + reach_)];
    }

    /// Red and blue are mixed together, with eight bits between them.
    static QRgb mixed(QRgb below, QRgb above, int share)
    {
        const auto a = static_cast<unsigned>(share);
        const auto mix = [a](unsigned under, unsigned over, unsigned mask) {
            return (((under & mask) * (256 - a) + (over & mask) * a) >> 8) & mask;
        };
        return 0xFF000000U | mix(below, above, 0x00FF00FFU) | mix(below, above, 0x0000FF00U);
    }

    int reach_;
    int side_;
    std::vector<int> coverage_;
};

} // namespace

void paintMap(QImage& image, const CollectionMap& map, const MapPlacement& placement,
              const MapLook& look)
{
    image.fill(look.background);
    const Disc disc(look.radius);
    const auto drawAll = [&](bool lit, int opacity) {
        const double reach = look.radius + 1.0;
        for (std::size_t i = 0; i < map.points.size(); ++i) {
            if ((look.lit.empty() || look.lit[i]) != lit)
                continue;
            const QPointF at = placement.shown(map.points[i]);
            if (at.x() < -reach || at.y() < -reach || at.x() > image.width() + reach ||
                at.y() > image.height() + reach)
                continue;
            disc.draw(image, static_cast<int>(std::lround(at.x())),
                      static_cast<int>(std::lround(at.y())), look.colors[i], opacity);
        }
    };
    if (!look.lit.empty())
        drawAll(false, static_cast<int>(256 * fadedShare));
    drawAll(true, 256);
}

} // namespace genrescope
