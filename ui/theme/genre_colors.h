#pragma once

#include <QColor>
#include <QPalette>

namespace genrescope {

/// Genres that have a color of their own on a map; all others are gray.
inline constexpr int coloredGenres = 10;

/// Colors that color-blind people can tell apart, too, and from the gray. tst_collection_map_view
/// compares them as they see them.
/// @param place  from 0; less, or from coloredGenres on: the gray.
QColor genreColor(int place, const QPalette& palette);

} // namespace genrescope
