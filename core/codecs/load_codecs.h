#pragma once

namespace genrescope {

/// Loads what decoding would otherwise load when it first needs it, from files of the system: from
/// then on AudioDecoder opens none, and a process that may not open any can use it.
void loadCodecs();

} // namespace genrescope
