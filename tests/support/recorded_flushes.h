#pragma once

#include <QFile>
#include <QStringList>

#include <sys/syscall.h>
#include <unistd.h>

namespace genrescope::test {

/// What was flushed, in order: names of files and folders.
inline QStringList flushed;

} // namespace genrescope::test

// Replaces the C library's function in the program that includes this, in one of its files.
extern "C" int fsync(int descriptor)
{
    genrescope::test::flushed << QFile::symLinkTarget(
        QStringLiteral("/proc/self/fd/%1").arg(descriptor));
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}
