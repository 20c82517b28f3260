#pragma once

namespace genrescope {

/// Opens /dev/null on those of the descriptors 0, 1 and 2 that are closed. Otherwise the next file
/// that the program opens would become its standard output or error, and be written into. To be
/// called before anything is opened.
void openStandardStreams();

/// Makes a limit on the size of files an error of whoever writes too much, as a full disk is. By
/// default it ends the program.
void reportTooLargeFiles();

} // namespace genrescope
