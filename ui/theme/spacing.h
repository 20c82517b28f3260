#pragma once

namespace genrescope::spacing {

/// The one scale of distances, in pixels: what belongs together, neighbors, and the edges of pages
/// and of their columns.
inline constexpr int close = 4;
inline constexpr int usual = 8;
inline constexpr int page = 16;

} // namespace genrescope::spacing
