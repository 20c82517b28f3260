#pragma once

#include <QRgb>
#include <QString>

#include <array>
#include <span>

namespace genrescope {

/// A colour scale for spectrograms. All are perceptually uniform; cividis was made for colour-blind
/// people, grey is for print.
enum class ColorMap { Viridis, Magma, Inferno, Cividis, Grey };

/// All of them, in the order in which they are offered.
inline constexpr std::array colorMaps = {ColorMap::Viridis, ColorMap::Magma, ColorMap::Inferno,
                                         ColorMap::Cividis, ColorMap::Grey};

/// 256 opaque colours, from the quietest to the loudest.
std::span<const QRgb, 256> colors(ColorMap map);

/// For settings files: "viridis".
QString colorMapKey(ColorMap map);
/// The map of that key; viridis where there is none.
ColorMap colorMapOfKey(const QString& key);

/// For people, translated.
QString colorMapName(ColorMap map);

} // namespace genrescope
