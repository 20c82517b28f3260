#pragma once

namespace genrescope::measure {

/// Milliseconds since the system started this process, loading of libraries included; to 10 ms.
double millisecondsSinceStart();

/// Memory in use by this process, MB (10^6 bytes).
double residentMegabytes();

} // namespace genrescope::measure
