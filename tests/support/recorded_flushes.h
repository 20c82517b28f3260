#pragma once

#include <QStringList>

namespace genrescope::test {

// The library with this replaces the C library's fsync() in the test program.

/// What was flushed, in order: names of files and folders.
QStringList& flushed();

} // namespace genrescope::test
