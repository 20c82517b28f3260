#include "core/base/standard_streams.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace genrescope {

void openStandardStreams()
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        const bool closed = ::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF;
        // The lowest free number is taken, which is this one.
        if (closed && ::open("/dev/null", O_RDWR) != descriptor)
            return;
    }
}

void reportTooLargeFiles()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace genrescope
