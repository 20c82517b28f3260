#pragma once

namespace genrescope::spacing {

/// The scale of distances, in pixels: between things that belong together, between neighbors, and
/// at the edges of pages and of their columns.
inline constexpr int close = 4;
inline constexpr int usual = 8;
inline constexpr int page = 16;

} // namespace genrescope::spacing
