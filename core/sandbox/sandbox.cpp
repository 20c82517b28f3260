#include "core/sandbox/sandbox.h"

#include "core/base/sanitizers.h"

#include <array>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef GENRESCOPE_SECCOMP
#include <cerrno>
#include <memory>
#include <seccomp.h>
#include <sys/mman.h>
#endif

namespace genrescope {

namespace {

/// Bytes beyond those of the libraries. FFmpeg needs a few MB for any file that is meant well.
constexpr rlim_t memoryLimit = rlim_t(768) << 20;
/// Seconds between two packets.
constexpr rlim_t processorTimeLimit = 30;
/// The standard streams, the socket, and the memory that is shared; a sanitizer's pipe.
constexpr rlim_t descriptorLimit = hasSanitizer ? 7 : 5;

/// Bytes of address space in use.
rlim_t addressSpace()
{
    unsigned long pages = 0;
    std::FILE* const file = std::fopen("/proc/self/statm", "re");
    if (file == nullptr)
        return 0;
    const bool isRead = std::fscanf(file, "%lu", &pages) == 1;
    std::fclose(file);
    return isRead ? pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both = {.rlim_cur = most, .rlim_max = most};
    ::setrlimit(resource, &both);
}

void limitResources()
{
    if (!hasSanitizer)
        limit(RLIMIT_AS, addressSpace() + memoryLimit);
    limit(RLIMIT_NOFILE, descriptorLimit);
    limit(RLIMIT_NPROC, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

#ifdef GENRESCOPE_SECCOMP

/// All that decoding needs: memory, time, to end. Nothing that names a file.
constexpr std::array allowedCalls = {
    SCMP_SYS(brk),       SCMP_SYS(munmap),      SCMP_SYS(mremap),        SCMP_SYS(madvise),
    SCMP_SYS(futex),     SCMP_SYS(sched_yield), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
    SCMP_SYS(getrandom), SCMP_SYS(getrusage),   SCMP_SYS(rt_sigreturn),  SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(close),     SCMP_SYS(exit),        SCMP_SYS(exit_group),    SCMP_SYS(restart_syscall)};

/// What a sanitizer does to report an error, to know its own stack, and (through a pipe) whether
/// memory can be read.
constexpr std::array sanitizerCalls = {SCMP_SYS(write),        SCMP_SYS(getpid),
                                       SCMP_SYS(gettid),       SCMP_SYS(sigaltstack),
                                       SCMP_SYS(rt_sigaction), SCMP_SYS(pipe2)};

class CallFilter {
public:
    CallFilter() : context_(seccomp_init(SCMP_ACT_KILL_PROCESS), seccomp_release)
    {
        isWhole_ = context_ != nullptr && seccomp_attr_set(context_.get(), SCMP_FLTATR_ACT_BADARCH,
                                                           SCMP_ACT_KILL_PROCESS) == 0;
    }

    template<typename... Conditions>
    void allow(int call, Conditions... conditions)
    {
        isWhole_ = isWhole_ && seccomp_rule_add(context_.get(), SCMP_ACT_ALLOW, call,
                                                sizeof...(conditions), conditions...) == 0;
    }

    /// Applies it; false if the system cannot.
    bool load() { return isWhole_ && seccomp_load(context_.get()) == 0; }

private:
    std::unique_ptr<void, decltype(&seccomp_release)> context_;
    bool isWhole_ = false;
};

bool filterCalls(int socket)
{
    const auto descriptor = static_cast<scmp_datum_t>(socket);
    CallFilter filter;
    for (const int call : allowedCalls)
        filter.allow(call);
    // recv() and send(): no address, so there is nobody else to talk to.
    filter.allow(SCMP_SYS(recvfrom), SCMP_A0_64(SCMP_CMP_EQ, descriptor),
                 SCMP_A4_64(SCMP_CMP_EQ, 0));
    filter.allow(SCMP_SYS(sendto), SCMP_A0_64(SCMP_CMP_EQ, descriptor), SCMP_A4_64(SCMP_CMP_EQ, 0));
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        filter.allow(call, SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    // grantProcessorTime().
    filter.allow(SCMP_SYS(prlimit64), SCMP_A0_64(SCMP_CMP_EQ, 0),
                 SCMP_A1_64(SCMP_CMP_EQ, RLIMIT_CPU));
    if (hasSanitizer) {
        for (const int call : sanitizerCalls)
            filter.allow(call);
    }
    return filter.load();
}

#else

bool filterCalls(int /*socket*/)
{
    return false;
}

#endif

} // namespace

bool enterSandbox(int socket)
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    // Nor may other processes of the user look into it.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    limitResources();
    grantProcessorTime();
    return filterCalls(socket);
}

void grantProcessorTime()
{
    rusage used = {};
    rlimit time = {};
    if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &time) != 0)
        return;
    time.rlim_cur =
        static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + processorTimeLimit;
    ::setrlimit(RLIMIT_CPU, &time);
}

} // namespace genrescope
