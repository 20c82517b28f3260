#pragma once

#include <array>
#include <cstdint>

namespace genrescope {

/// 256 colors 0xRRGGBB, from the lowest value to the highest.
using ColorTable = std::array<std::uint32_t, 256>;

extern const ColorTable viridisTable;
extern const ColorTable magmaTable;
extern const ColorTable infernoTable;
extern const ColorTable cividisTable;

} // namespace genrescope
