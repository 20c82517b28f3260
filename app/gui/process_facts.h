#pragma once

namespace genrescope::gui {

/// Milliseconds since this process was started by the system, libraries' loading included; to 10 ms.
double millisecondsSinceStart();

/// Memory in use by this process, MB (10^6 bytes).
double residentMegabytes();

} // namespace genrescope::gui
