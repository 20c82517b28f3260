#pragma once

#include <QRgb>
#include <QString>

#include <array>
#include <span>

namespace genrescope {

/// A color scale for spectrograms. All are perceptually uniform; cividis was made for color-blind
/// people, gray is for print.
enum class ColorMap { Viridis, Magma, Inferno, Cividis, Gray };

/// All of them, in the order in which they are offered.
inline constexpr std::array colorMaps = {ColorMap::Viridis, ColorMap::Magma, ColorMap::Inferno,
                                         ColorMap::Cividis, ColorMap::Gray};

/// 256 opaque colors, from the quietest to the loudest.
std::span<const QRgb, 256> colors(ColorMap map);

/// For settings files: "viridis".
QString colorMapKey(ColorMap map);
/// The map with this key; viridis if there is none.
ColorMap colorMapOfKey(const QString& key);

/// For people, translated.
QString colorMapName(ColorMap map);

} // namespace genrescope
