#pragma once

#include <string>

namespace genrescope {

/// Where the draws of dropout stand: LibTorch's own generator, one for the process, as text.
std::string dropoutState();

/// @throws CheckpointError if the text is no such state.
void restoreDropout(const std::string& state);

} // namespace genrescope
