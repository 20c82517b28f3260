#include "ui/theme/genre_colors.h"

#include "ui/theme/model_style.h"

#include <array>

namespace genrescope {

namespace {

// Found by search: of colors of some strength that are neither too light nor too dark, those whose
// least difference is greatest, for people with all cones and for those without one kind.
constexpr std::array<QRgb, coloredGenres> onLight = {0xF0C000, 0x0000F0, 0xC06000, 0x60C0F0,
                                                     0x48D878, 0x781800, 0x7878F0, 0x4818A8,
                                                     0x783048, 0x784890};
constexpr std::array<QRgb, coloredGenres> onDark = {0xF0F000, 0x0060F0, 0xD80018, 0xA8F0D8,
                                                    0x60A860, 0xC0C0F0, 0xD8C048, 0x6090F0,
                                                    0xF0F0A8, 0x6078A8};
constexpr QRgb grayOnLight = 0xA0A0A0;
constexpr QRgb grayOnDark = 0x787878;

} // namespace

QColor genreColor(int place, const QPalette& palette)
{
    const bool dark = isDark(palette);
    if (place < 0 || place >= coloredGenres)
        return QColor(dark ? grayOnDark : grayOnLight);
    const auto n = static_cast<std::size_t>(place);
    return QColor(dark ? onDark[n] : onLight[n]);
}

} // namespace genrescope
