#include "tests/support/recorded_flushes.h"

#include <QFile>

#include <sys/syscall.h>
#include <unistd.h>

namespace genrescope::test {

QStringList& flushed()
{
    static QStringList names;
    return names;
}

} // namespace genrescope::test

extern "C" int fsync(int descriptor)
{
    genrescope::test::flushed() << QFile::symLinkTarget(
        QStringLiteral("/proc/self/fd/%1").arg(descriptor));
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}
