#pragma once

#include <ctime>
#include <sys/resource.h>

/// Processor time: a measure of cost that does not depend on how busy the machine is.
namespace genrescope::test {

/// Seconds that all threads of this process have used.
inline double processorSeconds()
{
    timespec used = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + 1e-9 * static_cast<double>(used.tv_nsec);
}

/// Seconds that child processes have used which have ended and were waited for.
inline double processorSecondsOfChildren()
{
    rusage used = {};
    ::getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

} // namespace genrescope::test
