#pragma once

#include <filesystem>
#include <limits>

namespace genrescope::test {

// The library with this replaces the C library's write() in the test program.

/// The disk on which a folder lies has room for so many more writes to files in it, from any
/// thread. At the one after them, half of it still fits; then none, until makeRoom().
void fillDisk(const std::filesystem::path& folder, int writes);
void makeRoom();
/// Writes to the folder since fillDisk() that did not fit.
int refusedWrites();

} // namespace genrescope::test
