#pragma once

namespace genrescope {

/// Opens those of the descriptors 0, 1 and 2 that are closed on /dev/null. Without it, the next
/// file that the program opens would become its standard output or error, and be written into. To
/// be called before anything is opened.
void openStandardStreams();

} // namespace genrescope
